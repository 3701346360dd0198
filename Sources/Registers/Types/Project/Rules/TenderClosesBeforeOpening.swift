import CivilTime

extension RecordRule {
    static let tenderClosesBeforeOpening = RecordRule(
        code: "DL602", name: "tender-closes-before-opening",
        summary: "Hạn nộp hồ sơ thầu phải sau khi phát hành.", basis: ["NĐ43/2011 Đ10.1h", "QC Đ5.1"],
        gravity: .errorWhenApproved,
        rationale: "Hạn nộp trước ngày phát hành thì không nhà thầu nào nộp được.",
        examples: [
            .passes("project", example("2020-11-10T14:00")),
            .fails("project", example("2020-10-31T14:00"), line: 11),
        ],
        check: { entry, _ in
            entry.record.records("tenders").compactMap { tender in
                guard let opened = tender.date("opened"), let closes = tender.moment("closes"),
                    closes < Timestamp(startOf: opened)
                else { return nil }
                return RecordFault(
                    at: tender.position(of: "closes"),
                    "Hạn nộp \(closes.vietnamese) trước ngày phát hành \(opened.vietnamese).",
                    help: "Xem lại `opened` và `closes` trong thông báo mời thầu.")
            }
        })

    private static func example(_ closes: String) -> String {
        ProjectExample.record("tenders:\n  - title: Thi công\n    opened: 2020-11-01\n    closes: \(closes)")
    }
}
