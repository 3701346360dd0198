import CivilTime
import Content
import Reading
import Registers

/// The page with how much was posted and answered, as charts and as tables.
struct StatisticsPage {
    let statistics: SiteStatistics

    init(site: Site) { statistics = SiteStatistics(site) }

    /// What stands on the page.
    var blocks: [Block] {
        guard !statistics.window.isEmpty else {
            return [.paragraph([.text("Trang chưa có tin, bài nào nên chưa có số liệu.")])]
        }
        return byMonth + bySection + questions + sources
    }

    /// The words for the months that the charts show.
    private var span: String {
        let months = statistics.window
        return "từ tháng \(months.first?.vietnamese ?? "") đến tháng \(months.last?.vietnamese ?? "")"
    }

    private var byMonth: [Block] {
        let posted = statistics.posted
        return [
            .heading("Tin, bài đã đăng theo tháng"),
            .chart(
                BarChart(
                    title: "Tin, bài đã đăng mỗi tháng, \(span)", series: ["Đã đăng"],
                    groups: statistics.window.map {
                        BarChart.Group($0.label, [ExactDecimal(posted[$0] ?? 0)])
                    },
                    unit: "tin, bài")),
            .table(years(posted)),
        ]
    }

    /// A line for each year, for a site grows old.
    private func years(_ posted: [CivilMonth: Int]) -> Table {
        var lines: [Int: [Int]] = [:]
        for (month, count) in posted {
            lines[month.year, default: Array(repeating: 0, count: 12)][month.month - 1] += count
        }
        let counts = statistics.years.map { (String($0), lines[$0] ?? []) }
        let columns = (1...12).map { "Tháng \($0)" } + ["Cả năm"]
        return Self.table(
            "Tin, bài đã đăng theo năm và tháng", "Năm", columns, counts.map { ($0, $1 + [Self.sum($1)]) })
    }

    private var bySection: [Block] {
        let filled = statistics.rows.filter { $0.total > 0 }
        let columns =
            statistics.window.map(\.vietnamese) + ["Cộng \(statistics.window.count) tháng", "Từ đầu"]
        let lines = statistics.rows.map { row -> (String, [Int]) in
            let months = statistics.window.map { row.posted[$0] ?? 0 }
            return (row.section.title, months + [Self.sum(months), row.total])
        }
        return [
            .heading("Tin, bài đã đăng theo chuyên mục"),
            .chart(
                BarChart(
                    title: "Tin, bài đã đăng của mỗi chuyên mục, từ đầu", series: ["Đã đăng"],
                    groups: filled.map { BarChart.Group($0.section.title, [ExactDecimal($0.total)]) },
                    unit: "tin, bài")),
            .table(Self.table("Tin, bài đã đăng theo chuyên mục và tháng", "Chuyên mục", columns, lines)),
        ]
    }

    private var sources: [Block] {
        let files = statistics.questionRows.flatMap { row -> [Inline] in
            let path = "\(row.section.id.value)/\(RegisterExport.jsonName)"
            return [.text("; "), .link("câu hỏi của “\(row.section.title)”", .page(path))]
        }
        return [
            .heading("Đếm lại"),
            .list(
                [
                    [
                        .text("Tin, bài: mỗi dòng của "),
                        .link("danh mục thông tin đã công khai", .page(AccessList.path)),
                        .text(
                            " là một tin, bài đang công khai; tháng là bảy ký tự đầu của cột thoi_diem, chuyên mục là cột chuyen_muc. Bài đã gỡ không được đếm."
                        ),
                    ]
                ] + (files.isEmpty ? [] : [Self.questionSource(files)]) + [
                    [
                        .text("Cùng các số này, mỗi dòng một chuyên mục và một tháng: "),
                        .link("số liệu (CSV)", .page(StatisticsTable.path)), .text("."),
                    ]
                ]),
        ]
    }

    private static func questionSource(_ files: [Inline]) -> [Inline] {
        [
            .text(
                "Câu hỏi: mỗi bản ghi của các tệp sau là một câu hỏi, kiến nghị; tháng nhận lấy ở received, tháng trả lời lấy ở answered_on khi status là “Đã trả lời”, đúng hạn khi answered_on không sau deadline: "
            )
        ]
            + files.dropFirst() + [.text(".")]
    }
}

extension StatisticsPage {
    /// What became of the questions; nothing where no section takes any.
    fileprivate var questions: [Block] {
        let rows = statistics.questionRows
        guard !rows.isEmpty else { return [] }
        let received = SiteStatistics.sum(rows.map(\.counts.received))
        let answered = SiteStatistics.sum(rows.map(\.counts.answered))
        let months = statistics.window.map { ($0, [received[$0] ?? 0, answered[$0] ?? 0]) }
        let sections = rows.map { section, counts in
            (
                section.title,
                [
                    counts.all, counts.answered.values.reduce(0, +), counts.inTime, counts.late,
                    counts.overdue,
                ]
            )
        }
        return [
            .heading("Câu hỏi, phản ánh, kiến nghị"),
            .chart(
                BarChart(
                    title: "Câu hỏi, phản ánh, kiến nghị mỗi tháng, \(span)",
                    series: ["Đã nhận", "Đã trả lời"],
                    groups: months.map { BarChart.Group($0.label, $1.map { ExactDecimal($0) }) },
                    unit: "câu hỏi")),
            .table(
                Self.table(
                    "Câu hỏi, phản ánh, kiến nghị theo tháng, \(span)", "Tháng", ["Đã nhận", "Đã trả lời"],
                    months.map { ($0.vietnamese, $1) })),
            .table(
                Self.table(
                    "Câu hỏi, phản ánh, kiến nghị theo chuyên mục, từ đầu", "Chuyên mục",
                    ["Đã nhận", "Đã trả lời", "Trả lời đúng hạn", "Trả lời muộn", "Đang quá hạn"], sections)),
        ]
    }

    /// A table of counts with their sum below.
    fileprivate static func table(
        _ caption: String, _ name: String, _ columns: [String], _ lines: [(title: String, counts: [Int])]
    ) -> Table {
        let sums = columns.indices.map { column in sum(lines.map { $0.counts[column] }) }
        let rows = lines.map { Table.Row(cells($0, $1)) } + [Table.Row(cells("Cộng", sums), isTotal: true)]
        return Table(
            caption: caption,
            columns: [Table.Column(name)] + columns.map { Table.Column($0, isNumber: true) }, rows: rows)
    }

    private static func cells(_ title: String, _ counts: [Int]) -> [[Inline]] {
        [[.text(title)]] + counts.map { [.text(String($0))] }
    }

    fileprivate static func sum(_ counts: [Int]) -> Int { counts.reduce(0, +) }
}

extension CivilMonth {
    fileprivate var label: String { "Tháng \(vietnamese)" }
}
