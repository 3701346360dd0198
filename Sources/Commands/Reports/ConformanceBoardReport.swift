import Content
import Reports
import Rules
import Serialization

/// The conformance of a ward as one of the board's reports: its figures are clauses, and behind each stands what is not
/// as it asks.
struct ConformanceBoardReport: BoardReport {
    let report: ConformanceReport
    let settings: Settings
    /// Findings name files, and never what a marked text says.
    let articles: [Article] = []
    var hidden: Set<String> = []

    init(_ report: ConformanceReport, _ settings: Settings) {
        self.report = report
        self.settings = settings
    }

    func paper(withKeys: Bool) -> OfficialPaper { report.paper(settings) }

    var json: String { report.json }

    var csv: [UInt8] {
        var out = ByteBuffer()
        CSVText.write(["Điều khoản", "Nội dung", "Kết quả", "Số điểm chưa đạt", "Ghi chú"], to: &out)
        for entry in entries {
            CSVText.write(
                [entry.citation, entry.content, entry.state.title, "\(entry.items.count)", entry.remark],
                to: &out)
        }
        return out.bytes
    }

    var figureKeys: [String] { entries.map(\.citation) }

    func explanation(of key: String) -> FigureExplanation? {
        let own = entries.filter { $0.citation == key }
        guard let first = own.first else { return nil }
        return FigureExplanation(
            key: key, title: first.content, basis: [key], value: first.state.title,
            rows: own.flatMap(\.items).map { item in
                FigureExplanation.Row(
                    name: item.article ?? "", title: item.message, path: item.place)
            })
    }

    let warnings: [String] = []

    private var entries: [ConformanceEntry] { report.groups.flatMap(\.entries) }
}
