import Diagnostics
import Testing

@Suite struct TerminalTextTests {
    @Test(arguments: [
        "\u{1B}", "\u{7F}", "\u{9B}", "\n", "\r", "\t", "\u{0}", "\u{202E}", "\u{2066}", "\u{200B}",
        "\u{200D}",
        "\u{AD}", "\u{FEFF}", "\u{2028}", "\u{2029}", "\u{3164}", "\u{E0041}", "\u{61C}",
    ])
    func `What is not seen, or does something, is shown`(_ character: String) {
        #expect(TerminalText.line("a\(character)b") == "a\u{FFFD}b")
    }

    @Test(arguments: ["Họp tổ dân phố", "“–…”", "đ\u{323}", "❤\u{FE0F}", "\u{A0}", ""])
    func `What is seen stays`(_ text: String) { #expect(TerminalText.line(text) == text) }

    @Test func `Lines stay lines, whatever their ends`() {
        #expect(TerminalText.lines("a\r\n\tb\nc\u{1B}\rd") == "a\r\n\tb\nc\u{FFFD}\u{FFFD}d")
    }

    @Test func `A finding shows nothing of a name or a message as a command`() {
        let finding = Finding(
            code: "DC001", severity: .warning, file: "a\u{1B}.md", position: Position(line: 1, column: 1),
            message: "“\u{202E}”", basis: [], help: "x\ny")
        let text = FindingsText(isColored: false) { _, _ in nil }.render(
            [finding], summary: FindingSummary([finding], articles: 1))
        #expect(text.hasPrefix("a\u{FFFD}.md:1:1: cảnh báo DC001: “\u{FFFD}”\n  → x\u{FFFD}y\n"))
    }
}
