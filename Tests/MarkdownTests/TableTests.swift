import Markdown
import Testing

@Suite("Tables")
struct TableTests {
    @Test("Cells are aligned as the delimiter row says")
    func alignments() {
        let document = parse("| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | 2 | 3 | 4 |\n")
        let expected: [MarkdownNode.Alignment] = [.none, .left, .center, .right]
        #expect(nodes(.tableCell, in: document).map(\.alignment) == expected + expected)
    }

    @Test("The first row is the header")
    func rows() {
        let expected = "table(tableHeader(tableCell('a')) tableRow(tableCell('b')) tableRow(tableCell('c')))"
        #expect(outline("| a |\n|---|\n| b |\n| c |\n") == expected)
    }

    @Test("Missing cells are added, surplus ones dropped")
    func uneven() {
        let expected =
            "table(tableHeader(tableCell('a') tableCell('b')) tableRow(tableCell('c') tableCell()) tableRow(tableCell('d') tableCell('e')))"
        #expect(outline("|a|b|\n|-|-|\n|c|\n|d|e|f|\n") == expected)
    }

    @Test("Cells stand where their text begins")
    func cells() {
        let marked = MarkedText(
            "| ¦Tên | ¦Số |\n|---|---|\n| ¦Phường |   ¦ế |\n  | ¦lệch | ¦x |\n¦không | ¦cuối\n")
        #expect(marked.found(.tableCell) == marked.places)
    }

    @Test("Links in cells stand where they are written, also behind escaped pipes")
    func links() {
        let marked = MarkedText(
            "| Đề ¦[a](b) | ¦[c](d) |\n|---|---|\n| ế \\| ế ¦[e](f) | `g\\|h` ¦![ế](j) |\n   | lệch ¦[k](l) | ế ¦<https://m.vn> |\n"
        )
        #expect(marked.found(.link, .image) == marked.places)
    }

    @Test("A table below a line of text and in a block quote has right places")
    func context() {
        let below = MarkedText("Chữ *trước*\n¦| Tên ¦[a](b) |\n|---|\n| ế ¦[c](d) |\n")
        #expect(below.found(.table, .link) == below.places)
        let without = MarkedText("Chữ trước\nTên ¦[a](b) | ế\n---|---\nế ¦[c](d) | x\n")
        #expect(without.found(.link) == without.places)
        let quoted = MarkedText("> ¦| Tên ¦[a](b) |\n> |---|\n> | ế ¦[c](d) |\n>| ế ¦[e](f) |\n")
        #expect(quoted.found(.table, .link) == quoted.places)
        let item = MarkedText("- ¦| Tên ¦[a](b) |\n  |---|\n  | ế ¦[c](d) |\n")
        #expect(item.found(.table, .link) == item.places)
    }

    @Test("A cell that was added stands where its row does")
    func addedCell() {
        let marked = MarkedText("| ¦a | ¦b |\n|---|---|\n¦| ¦c |\n")
        let found = marked.found(.tableCell)
        #expect(found == ["1:3", "1:7", "3:3", "3:1"])
    }
}
