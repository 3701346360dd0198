import CivilTime
import Diagnostics
import Reports

/// A paper for a terminal.
enum PaperText {
    static func text(_ paper: OfficialPaper) -> String {
        let head = [
            "\(paper.kind.uppercased()): \(paper.abstract)", paper.number, paper.placeAndDate,
            paper.addressees.isEmpty ? nil : "Kính gửi: " + paper.addressees.joined(separator: "; "),
        ]
        let signatures = paper.signatures.map { "\($0.office)\($0.name.map { ": \($0)" } ?? "")" }
        return head.compactMap { $0 }.map(line).joined() + "\n" + paper.blocks.map(block).joined()
            + (signatures.isEmpty ? "" : "\n" + line("Ký: " + signatures.joined(separator: " | ")))
    }

    private static func block(_ block: OfficialPaper.Block) -> String {
        switch block {
        case .heading(let text): "\n" + line(text)
        case .paragraph(let text), .strong(let text): line(text)
        case .list(let items): items.map { line("  - \($0)") }.joined()
        case .table(let table): self.table(table)
        }
    }

    private static func table(_ table: PaperTable) -> String {
        let rows = table.rows.map { row in
            row.cells.flatMap { cell in
                [TerminalText.line(cell.text)] + Array(repeating: "", count: cell.span - 1)
            }
        }
        return TextTable([table.columns.map { TerminalText.line($0.title) }] + rows, indent: 2).text
    }

    private static func line(_ text: String) -> String { TerminalText.line(text) + "\n" }
}
