import CivilTime
import Diagnostics

extension RecordRule {
    static let eventChangeOutOfOrder = RecordRule(
        code: "DL308", name: "change-out-of-order",
        summary: "Thay đổi ghi theo thứ tự thời gian, không ghi trước ngày.", basis: ["QC Đ9.1"],
        gravity: .always(.warning),
        rationale: "Thay đổi ở tương lai hoặc lộn thứ tự thường là gõ nhầm ngày.",
        examples: [
            .passes(
                "event",
                sample
                    + "\nchanges:\n  - {at: 2020-05-11, what: Đổi phòng}\n  - {at: 2020-05-12T08:00, what: Đổi giờ}"
            ),
            .fails("event", sample + "\nchanges:\n  - {at: 2999-05-12, what: Đổi giờ}", line: 6),
            .fails(
                "event",
                sample
                    + "\nchanges:\n  - {at: 2020-05-12, what: Đổi phòng}\n  - {at: 2020-05-11, what: Đổi giờ}",
                line: 7),
        ],
        check: { entry, context in
            var last: CivilDate?
            var faults: [RecordFault] = []
            for change in entry.record.records("changes") {
                guard let day = change.day("at") else { continue }
                let isEarly = day > context.today
                if isEarly || last.map({ day < $0 }) ?? false {
                    faults.append(fault(change, isEarly: isEarly))
                }
                last = day
            }
            return faults
        })

    private static func fault(_ change: Record, isEarly: Bool) -> RecordFault {
        RecordFault(
            at: change.position(of: "at"),
            isEarly
                ? "Ngày thay đổi còn ở phía trước."
                : "Thay đổi này ghi sau nhưng có ngày sớm hơn dòng trước.",
            help: "Xem lại ngày; ghi các thay đổi từ cũ đến mới.")
    }

    private static let sample =
        "kind: hop\nstart: 2021-05-17T08:00\nplace: Hội trường\nchair: Chủ tịch UBND phường"
}
