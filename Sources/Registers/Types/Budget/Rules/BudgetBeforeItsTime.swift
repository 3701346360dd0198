import CivilTime

extension RecordRule {
    static let budgetBeforeItsTime = RecordRule(
        code: "DL708", name: "budget-before-its-time",
        summary: "Số liệu chỉ đăng sau khi kỳ kết thúc, sau khi văn bản được ban hành.",
        basis: ["TT343/2016 Đ15–18", "QC Đ5.1"], gravity: .errorWhenApproved,
        rationale:
            "Số liệu của kỳ chưa hết, của văn bản chưa ban hành là ghi nhầm năm, nhầm kỳ hoặc nhầm ngày.",
        examples: [
            .passes("budget", "year: 2020\nperiod: quy-3"),
            .fails("budget", "year: 2020\nperiod: quyet-toan", line: 2),
            .fails("budget", "year: 2021\nperiod: du-toan\ndecided: 2020-12-28", line: 3),
            .passes("budget", "year: 2021\nperiod: du-toan\ndecided: 2020-11-12"),
        ],
        check: { entry, _ in
            guard let published = entry.date else { return [] }
            return unfinished(entry, published) + undecided(entry, published)
        })

    private static func unfinished(_ entry: RecordEntry, _ published: CivilDate) -> [RecordFault] {
        guard let period = entry.budgetPeriod, let year = entry.record.integer("year"),
            let last = period.lastDay(of: year), published <= last
        else { return [] }
        return [
            RecordFault(
                at: entry.record.position(of: "period"),
                "\(period.title) năm \(year) đến hết ngày \(last.vietnamese), mà bài đăng ngày \(published.vietnamese).",
                help: "Xem lại `year`, `period` và ngày đăng `date`.")
        ]
    }

    private static func undecided(_ entry: RecordEntry, _ published: CivilDate) -> [RecordFault] {
        ["decided", "sent"].compactMap { key in
            guard let day = entry.record.date(key), day > published else { return nil }
            return RecordFault(
                at: entry.record.position(of: key),
                "`\(key)` là \(day.vietnamese), sau ngày đăng \(published.vietnamese).",
                help: "Xem lại hai ngày: chưa ban hành, chưa gửi thì chưa đăng.")
        }
    }
}
