import CivilTime
import Diagnostics
import Registers
import Reports
import VietnameseText

/// The list of royalties for a terminal.
enum RoyaltyReport {
    static func text(_ list: RoyaltyList) -> String {
        let total = list.rows.total()
        let words = total.whole.map { "Bằng chữ: \(NumberWords.money($0)).\n" } ?? ""
        return "Nhuận bút, thù lao \(list.period.title) (\(list.period.first.vietnamese)–"
            + "\(list.period.last.vietnamese))\n\n"
            + TextTable(list.textRows.map { $0.map(TerminalText.line) }).text
            + "\nTổng cộng: \(total.vietnamese) đồng.\n\(words)"
            + list.textNotes.map { TerminalText.line($0) + "\n" }.joined()
            + remarks("Không tính được", list.uncomputed) + remarks("Không đề nghị trả", list.waived)
    }

    private static func remarks(_ title: String, _ remarks: [RoyaltyList.Remark]) -> String {
        guard !remarks.isEmpty else { return "" }
        let lines = remarks.map {
            "  \($0.article.title) (\($0.article.day.vietnamese)): \($0.reasons.joined(separator: " "))"
        }
        return "\n\(title) (\(remarks.count)):\n" + lines.map { TerminalText.line($0) + "\n" }.joined()
    }
}
