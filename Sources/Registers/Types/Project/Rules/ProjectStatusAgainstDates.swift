import CivilTime
import Diagnostics

extension RecordRule {
    static let projectStatusAgainstDates = RecordRule(
        code: "DL605", name: "project-status-against-dates",
        summary: "Tình trạng dự án phải khớp với ngày bắt đầu, ngày kết thúc.", basis: ["NĐ43/2011 Đ10.1h"],
        gravity: .always(.warning),
        rationale: "Dự án nằm nhầm danh sách thì người dân tưởng chưa làm, đang làm hoặc đã xong.",
        examples: [
            .passes("project", ProjectExample.record()),
            .passes("project", ProjectExample.record(status: "dang-chuan-bi", start: "2021-01-01")),
            .fails("project", ProjectExample.record(status: "dang-chuan-bi"), line: 5),
            .fails("project", ProjectExample.record(status: "da-hoan-tat"), line: 5),
            .fails("project", ProjectExample.record("end: 2020-11-30"), line: 5),
            .fails("project", ProjectExample.record(start: "2021-01-01"), line: 5),
        ],
        check: { entry, context in
            guard let status = entry.projectStatus, let reason = reason(status, entry, context.today)
            else { return [] }
            return [
                RecordFault(
                    at: entry.record.position(of: "status"), "Tình trạng là “\(status.title)” mà \(reason).",
                    help: "Chuyển dự án sang danh sách đúng, hoặc sửa ngày theo tiến độ thực tế.")
            ]
        })

    private static func reason(_ status: ProjectStatus, _ entry: RecordEntry, _ today: CivilDate) -> String? {
        let (start, end) = (entry.record.date("start"), entry.record.date("end"))
        switch status {
        case .prepared:
            return start.flatMap { $0 < today ? "ngày bắt đầu \($0.vietnamese) đã qua" : nil }
        case .running:
            if let start, start > today { return "ngày bắt đầu \(start.vietnamese) chưa tới" }
            return end.flatMap { $0 < today ? "ngày kết thúc \($0.vietnamese) đã qua" : nil }
        case .finished:
            return (end ?? start).flatMap { $0 > today ? "ngày \($0.vietnamese) chưa tới" : nil }
        }
    }
}
