import Markdown
import Testing

@Suite("Kinds")
struct KindTests {
    @Test("Headings have their level")
    func headings() {
        let document = parse("# Một\n\n###### Sáu\n\nHai\n---\n")
        #expect(nodes(.heading, in: document).map(\.level) == [1, 6, 2])
    }

    @Test("Emphasis, code, breaks and strikethrough lie in their paragraph")
    func inlines() {
        let expected =
            "paragraph(emphasis('a') ' ' strong('b') ' ' strikethrough('c') ' ' code('d') softBreak 'e' lineBreak 'f')"
        #expect(outline("*a* **b** ~~c~~ `d`\ne  \nf\n") == expected)
    }

    @Test("Lists, items and block quotes nest")
    func containers() {
        let expected = "blockQuote(bulletList(item(paragraph('a') orderedList(item(paragraph('b'))))))"
        #expect(outline("> - a\n>   1. b\n") == expected)
    }

    @Test("HTML is kept as nodes, so that it can be reported")
    func html() {
        #expect(
            outline("<div>\nx\n</div>\n\na <b>c</b>\n")
                == "htmlBlock('<div>\nx\n</div>\n') paragraph('a ' htmlInline('<b>') 'c' htmlInline('</b>'))")
    }

    @Test("Code blocks have their text and their info string")
    func codeBlocks() {
        let document = parse("``` swift x\nlet a\n```\n\n    b\n")
        let blocks = nodes(.codeBlock, in: document)
        #expect(blocks.map { String(decoding: document.literal($0), as: UTF8.self) } == ["let a\n", "b\n"])
        #expect(blocks.map { String(decoding: document.title($0), as: UTF8.self) } == ["swift x", ""])
    }

    @Test("Thematic breaks and definitions leave no text")
    func breaks() {
        #expect(outline("***\n\n[a]: /u\n") == "thematicBreak")
    }

    @Test("Links and images have destination and title, after escapes and entities")
    func destinations() {
        let document = parse(
            #"[a](/u?x=1&amp;y "Tiêu \"đề\"") ![ảnh](<đường dẫn.jpg>) [b]"# + "\n\n[b]: id:20201112-abc234\n")
        let found = nodes(.link, .image, in: document)
        #expect(
            found.map { String(decoding: document.url($0), as: UTF8.self) } == [
                "/u?x=1&y", "đường dẫn.jpg", "id:20201112-abc234",
            ])
        #expect(found.map { String(decoding: document.title($0), as: UTF8.self) } == ["Tiêu \"đề\"", "", ""])
    }

    @Test("Bare addresses become links")
    func bareLinks() {
        let document = parse("xem https://x.vn/tin, www.y.vn. Gửi a@b.vn\n")
        let urls = nodes(.link, in: document).map { String(decoding: document.url($0), as: UTF8.self) }
        #expect(urls == ["https://x.vn/tin", "http://www.y.vn", "mailto:a@b.vn"])
    }

    @Test("Quotes and dashes stay as they are")
    func punctuation() {
        #expect(outline("\"a\" -- 'b'...\n") == "paragraph('\"a\" -- 'b'...')")
    }

    @Test("Texts that cmark splits at its signs are one text")
    func joinedTexts() {
        #expect(outline("a & b ! c [d] w: e\\* &lt; f@ g\n") == "paragraph('a & b ! c [d] w: e* < f@ g')")
    }

    @Test("A byte order mark is no text")
    func byteOrderMark() {
        #expect(outline("\u{FEFF}# a\n") == "heading('a')")
    }

    @Test("A text without content has a root alone")
    func empty() {
        #expect(parse("").nodes.map(\.kind) == [.document])
        #expect(parse("\n \n").nodes.map(\.kind) == [.document])
        #expect(parse("").nodes.map(\.subtreeEnd) == [1])
    }
}
