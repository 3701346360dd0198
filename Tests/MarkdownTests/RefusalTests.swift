import Markdown
import Testing

@Suite("Refusals")
struct RefusalTests {
    @Test("Lists in each other beyond all reason are refused, at their line")
    func deepLists() {
        let document = parse("a\n\n" + String(repeating: "- ", count: 101) + "b\n")
        #expect(document.refusal?.kind == .tooDeep)
        #expect(document.refusal?.line == 3)
        #expect(document.nodes.map(\.kind) == [.document])
    }

    @Test("Fifty lists in each other are read")
    func nestedLists() {
        let lines = (0..<50).map { String(repeating: "  ", count: $0) + "- a\n" }
        let document = parse(lines.joined())
        #expect(document.refusal == nil)
        #expect(nodes(.item, in: document).count == 50)
    }

    @Test("Emphasis in each other beyond all reason is refused")
    func deepEmphasis() {
        let text = String(repeating: "*a ", count: 300) + String(repeating: " b*", count: 300)
        #expect(parse(text).refusal?.kind == .tooDeep)
    }

    @Test("A long report with a big table of links is read")
    func bigTable() {
        let row = "| Quyết định số 12/QĐ-UBND | [Tải về](van-ban/12.pdf) | **Còn hiệu lực** | - |\n"
        let dashes = "| - | - | - | - |\n"
        let text =
            "| Số | Tệp | Ghi chú | Khác |\n|---|---|---|---|\n"
            + String(repeating: row + dashes, count: 3_000)
        let document = parse(text)
        #expect(document.refusal == nil)
        #expect(nodes(.link, in: document).count == 3_000)
    }

    @Test("A hundred kilobytes of prose without a blank line are read")
    func longParagraph() {
        let line =
            "Uỷ ban nhân dân phường *thông báo* [lịch tiếp dân](/lich) tháng này, xem https://x.vn/a.\n"
        #expect(parse(String(repeating: line, count: 1_000)).refusal == nil)
    }

    // The limit only has to end what would not end by itself.
    @Test("Hostile texts are read or refused", .timeLimit(.minutes(5)), arguments: HostileText.all)
    func hostile(example: HostileText) {
        #expect(parse(example.text).maximumDepth <= MarkdownParser.maximumDepth)
    }
}
