import Testing
import YAML

@Suite("Positions")
struct PositionTests {
    @Test("Columns count bytes, also behind Vietnamese text")
    func bytes() {
        // “tiêu đề” is 11 bytes, “Hội nghị” 12.
        let result = parse("tiêu đề: [Hội nghị, họp]\n")
        #expect(places(result.root) == ["tiêu đề@1:1", "Hội nghị@1:15", "họp@1:29"])
    }

    @Test("A character outside the basic plane is four columns")
    func fourBytes() {
        #expect(places(parse("[\u{1F600}, b]").root) == ["\u{1F600}@1:2", "b@1:8"])
    }

    @Test("A tab is one column")
    func tab() {
        #expect(places(parse("a:\tb\n").root) == ["a@1:1", "b@1:4"])
    }

    @Test("CRLF ends one line")
    func carriageReturn() {
        #expect(
            places(parse("á: b\r\nc: d\r\n\r\ne: f\r\n").root) == [
                "á@1:1", "b@1:5", "c@2:1", "d@2:4", "e@4:1", "f@4:4",
            ])
    }

    @Test("U+2028, which libyaml takes for a line end, ends no line")
    func lineSeparator() {
        #expect(places(parse("[\"a\u{2028}b\", c]\nd").root) == [])
        #expect(places(parse("- \"a\u{2028}b\"\n- c\n").root) == ["a\u{2028}b@1:3", "c@2:3"])
        #expect(places(parse("[\"\u{2028}\", c]").root) == ["\u{2028}@1:2", "c@1:9"])
    }

    @Test("A byte order mark has no column and no line")
    func byteOrderMark() {
        #expect(places(parse("\u{FEFF}a: b\nc: d\n").root) == ["a@1:1", "b@1:4", "c@2:1", "d@2:4"])
    }

    @Test("The first line can have any number")
    func firstLine() {
        let result = YAMLParser.parse(Array("a: b\n".utf8), firstLine: 2)
        #expect(places(result.root) == ["a@2:1", "b@2:4"])
    }

    @Test("A slice is read from its own beginning")
    func slice() {
        let bytes = Array("---\na: b\n---\n".utf8)
        #expect(places(YAMLParser.parse(bytes[4..<9]).root) == ["a@1:1", "b@1:4"])
    }

    @Test("A value with an anchor begins at the anchor, a block text at its sign")
    func beginnings() {
        #expect(places(parse("a: &x b\nc: |\n  d\n").root) == ["a@1:1", "b@1:4", "c@2:1", "d\n@2:4"])
    }

    @Test("Positions are right far into a long line")
    func longLine() {
        let text = "[" + String(repeating: "ế, ", count: 1_000) + "cuối]"
        #expect(places(parse(text).root).last == "cuối@1:5002")
    }
}
