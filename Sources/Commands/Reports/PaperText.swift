import Diagnostics
import Reports

extension OfficialPaper {
    /// The text of the paper for a terminal.
    var terminalText: String {
        "\(TerminalText.line(kind)): \(TerminalText.line(abstract))\n\(heading)\n"
            + blocks.compactMap(Self.terminalText).joined(separator: "\n") + foot
    }

    private var heading: String {
        let addressed = addressees.isEmpty ? nil : "Kính gửi: " + addressees.joined(separator: "; ")
        return [number, addressed].compactMap { $0 }.map { TerminalText.line($0) + "\n" }.joined()
    }

    private var foot: String {
        guard !signatures.isEmpty else { return "" }
        let offices = signatures.map { [$0.office, $0.name].compactMap { $0 }.joined(separator: ": ") }
        return "\n" + TerminalText.line("Ký: " + offices.joined(separator: " | ")) + "\n"
    }

    private static func terminalText(_ block: Block) -> String? {
        switch block {
        case .heading(let text): "\(TerminalText.line(text))\n"
        case .paragraph(let text), .strong(let text): "\(TerminalText.line(text))\n"
        case .list(let items): items.map { "- \(TerminalText.line($0))\n" }.joined()
        case .table(let table): terminalText(table)
        case .chart: nil
        }
    }

    private static func terminalText(_ table: PaperTable) -> String {
        let rows = table.rows.map { row in
            row.cells.flatMap { [$0.text] + Array(repeating: "", count: $0.span - 1) }
        }
        return TextTable(([table.columns.map(\.title)] + rows).map { $0.map(TerminalText.line) }, indent: 2)
            .text
    }
}
