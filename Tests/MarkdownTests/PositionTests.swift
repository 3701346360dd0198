import Markdown
import Testing

@Suite("Positions")
struct PositionTests {
    @Test(
        "Links and images stand at their first sign",
        arguments: [
            "Tiêu đề ¦[một](a) và ¦![hai](b)\n",
            "Dòng một ¦[a](b)\nế dòng hai ¦[c](d)\n   ế thụt vào ¦[e](f)\n",
            "> Trích ế ¦[a](b)\n> tiếp ế ¦[c](d)\nlười ế ¦[e](f)\n",
            "> > Sâu ¦[a](b)\n> > ế ¦[c](d)\n> ế ¦[e](f)\n",
            "- mục ế ¦[a](b)\n  dòng ¦[c](d)\n  - con ế ¦[e](f)\n    dòng ¦[g](h)\nlười ¦[i](j)\n",
            "10. > ế ¦[a](b)\n    > ế ¦[c](d)\n",
            "- [ ] việc ế ¦[a](b)\n",
            "\tmã\n\n1.\tế ¦[a](b)\n\tế ¦[c](d)\n",
            "# Đề mục ¦[a](b) #\n\n  ##   ế ¦[c](d)\n",
            "Đề ế ¦[a](b)\ndòng ¦[c](d)\n===\n\nsau ¦[e](f)\n",
            "ế ¦[một\nhai](a) ba ¦[bốn](b)\nnăm ¦[sáu](c)\n",
            "ế ¦[a](\n/b) ế ¦[c](d)\nế ¦[e](f)\n",
            "ế ¦[a](b \"c\nd\")\nế ¦[e](f)\n",
            "ế ¦[a][r\ns] ế ¦[c](d)\n\n[r s]: u\n",
            "[r]: /u\n[s]: /v\nế ¦[r] ế ¦[s]\nế ¦[r]\n",
            "`mã\nế` ¦[a](b)\nế ``c\n`d`` ¦[e](f)\n",
            "<b\nc> ế ¦[a](b)\nế ¦[c](d)\n",
            "ế\\\nế ¦[a](b)\nế  \nế ¦[c](d)\n",
            "\\* &amp; &#7871; ``ế ¦[a](b)\n",
            "*ế ¦[a](b)* **ế ¦[c](d)** ~~ế ¦[e](f)~~ ***ế ¦[g](h)***\n",
            "¦[ế ¦![ế](a)](b)\n",
            "ế ¦https://x.vn/ế ế ¦www.y.vn, ế ¦a@b.vn ế ¦c@d.vn ế ¦<https://z.vn> ế ¦<e@f.vn>\n",
            "> ế ¦https://x.vn\n> ế ¦www.y.vn ế ¦a@b.vn\n> ế ¦<https://z.vn> ế ¦[a](b)\n",
            "a\\*b ¦https://x.vn &amp; ¦a@b.vn\n",
            "ế ¦[a](b)\r\nế ¦[c](d)\r\n\r\n> ế ¦[e](f)\r\n",
        ])
    func links(marked: String) {
        let marked = MarkedText(marked)
        #expect(marked.found(.link, .image) == marked.places)
    }

    @Test(
        "Other inlines stand at their first sign",
        arguments: [
            "ế ¦`a` ¦*b* ¦**c** ¦~~d~~ ¦<i>\n",
            "> ế\n> ế ¦`a` ¦*b* ¦**c** ¦~~d~~ ¦<i>\n",
            "- ế ¦``a`\n  b`` ¦*c\n  d* ¦<e\n  f> ¦`g`\n",
        ])
    func inlines(marked: String) {
        let marked = MarkedText(marked)
        #expect(marked.found(.code, .emphasis, .strong, .strikethrough, .htmlInline) == marked.places)
    }

    @Test(
        "Texts stand at their first byte",
        arguments: [
            "¦ế *¦a*¦ b `c`¦ d\n  ¦ế &amp; e\n",
            "> - ¦ế [¦a](b)¦ c\n>   ¦d\n",
            "¦ế https¦: [¦a](b)\n".replacing("https¦", with: "https"),
        ])
    func texts(marked: String) {
        let marked = MarkedText(marked)
        #expect(marked.found(.text) == marked.places)
    }

    @Test(
        "Blocks stand at their first sign",
        arguments: [
            "¦Đoạn\n\n¦# Đề\n\n¦```\nmã\n```\n\n¦<div>\n</div>\n\n¦***\n",
            "¦Đề\nhai\n===\n  ¦Đoạn\n",
            "[r]: /u\n¦Đoạn\nhai\n",
        ])
    func blocks(marked: String) {
        let marked = MarkedText(marked)
        #expect(marked.found(.paragraph, .heading, .codeBlock, .htmlBlock, .thematicBreak) == marked.places)
    }

    @Test("Containers stand at their first sign")
    func containers() {
        let marked = MarkedText("¦> ¦¦- ế\n>   ¦¦1. ế\n> ¦- [ ] ế\n")
        #expect(marked.found(.blockQuote, .bulletList, .orderedList, .item, .taskItem) == marked.places)
    }

    @Test("A break stands where the node before it ends or lies")
    func breaks() {
        let document = parse("> ế *a*\n> b\n")
        #expect(nodes(.softBreak, in: document).map(\.line) == [1])
    }

    @Test("The first line can have any number")
    func firstLine() {
        let bytes = Array("a\n\n[b](c)\n".utf8)
        let document = MarkdownParser.parse(bytes[...], firstLine: 12)
        #expect(nodes(.link, in: document).map(\.line) == [14])
        #expect(document.nodes.first?.line == 12)
    }

    @Test("A slice is read from its own beginning")
    func slice() {
        let bytes = Array("---\nế [a](b)\n".utf8)
        let link = nodes(.link, in: MarkdownParser.parse(bytes[4...])).first
        #expect(link?.line == 1)
        #expect(link?.column == 5)
    }

    @Test("A byte order mark has no column")
    func byteOrderMark() {
        #expect(nodes(.link, in: parse("\u{FEFF}[a](b)\n")).map(\.column) == [1])
    }

    @Test("A lone carriage return ends no line")
    func carriageReturn() {
        let document = parse("a\r[b](c)\n\n[d](e)\n")
        #expect(nodes(.link, in: document).map { "\($0.line):\($0.column)" } == ["1:3", "3:1"])
    }
}
