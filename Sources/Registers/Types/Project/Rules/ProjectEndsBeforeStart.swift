import CivilTime

extension RecordRule {
    static let projectEndsBeforeStart = RecordRule(
        code: "DL601", name: "project-ends-before-start",
        summary: "Dự án kết thúc sau khi bắt đầu.", basis: ["NĐ43/2011 Đ10.1h", "QC Đ5.1"],
        gravity: .errorWhenApproved, rationale: "Ngày kết thúc trước ngày bắt đầu là gõ nhầm một trong hai.",
        examples: [
            .passes("project", ProjectExample.record("end: 2020-10-01")),
            .fails("project", ProjectExample.record("end: 2020-09-30"), line: 8),
        ],
        check: { entry, _ in
            guard let start = entry.record.date("start"), let end = entry.record.date("end"), end < start
            else { return [] }
            return [
                RecordFault(
                    at: entry.record.position(of: "end"),
                    "Dự án kết thúc ngày \(end.vietnamese), trước ngày bắt đầu \(start.vietnamese).",
                    help: "Xem lại `start` và `end` trong quyết định phê duyệt.")
            ]
        })
}
