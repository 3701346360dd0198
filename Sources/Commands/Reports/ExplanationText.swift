import Diagnostics
import Reports

extension FigureExplanation {
    /// What is behind the figure, for a terminal.
    var terminalText: String {
        let head = "\(title): \(value) (\(basis.joined(separator: "; ")))\n"
        guard !rows.isEmpty else { return TerminalText.lines(head) + "Không có bài nào đứng sau số này.\n" }
        let cells = rows.map { [$0.day, $0.name, $0.title, $0.people, $0.detail, $0.path] }
        return TerminalText.lines(head) + TextTable(cells.map { $0.map(TerminalText.line) }, indent: 2).text
    }
}
