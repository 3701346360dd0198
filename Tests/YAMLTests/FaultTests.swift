import Testing
import YAML

@Suite("Faults")
struct FaultTests {
    @Test("A repeated key is named at its second place, and both entries stay")
    func duplicateKey() {
        let result = parse("tiêu: a\nid: b\ntiêu: c\n")
        #expect(result.faults.map(\.kind) == [.duplicateKey])
        #expect(result.faults.first?.mark == YAMLMark(line: 3, column: 1))
        #expect(result.faults.first?.key == "tiêu")
        #expect(outline(result.root) == "{tiêu: a, id: b, tiêu: c}")
    }

    @Test("Keys repeat by their text, not by their quotes, and only within one mapping")
    func duplicateScope() {
        #expect(faults("{a: 1, 'a': 2}") == ["duplicateKey 1:8"])
        #expect(faults("a: {a: {a: 1}}\nb: {a: 1}\n") == [])
    }

    @Test("A key is the same however its letters are composed")
    func composedKeys() {
        #expect(faults("ti\u{EA}u: 1\ntie\u{302}u: 2\n") == ["duplicateKey 2:1"])
    }

    @Test("A key that is a collection is a fault at its beginning")
    func collectionKey() {
        #expect(faults("á: 1\n? [b, c]\n: d\n") == ["nonScalarKey 2:3"])
    }

    @Test("A syntax fault has its place and no root")
    func syntax() {
        let result = parse("title: Hội: nghị\n")
        #expect(result.root == nil)
        // libyaml stops at the second colon: “title: Hội” is 12 bytes.
        #expect(result.faults.map(\.mark) == [YAMLMark(line: 1, column: 13)])
        #expect(result.faults.map(\.kind) == [.syntax])
        #expect(result.faults.first?.detail == "mapping values are not allowed in this context")
    }

    @Test("A tab as indentation is a syntax fault")
    func tabIndentation() {
        #expect(faults("á:\n\tb: c\n") == ["syntax 2:1"])
    }

    @Test("An alias of nothing is a syntax fault, and a null stands in its place")
    func undefinedAlias() {
        #expect(faults("á: *b\n") == ["syntax 1:5"])
        #expect(outline(parse("a: *b\nc: d\n").root) == "{a: , c: d}")
    }

    @Test("An alias inside what it names is a fault")
    func recursion() {
        #expect(faults("a: &a [b, *a]\n") == ["tooManyAliases 1:11"])
        #expect(faults("&a {b: {c: *a}}") == ["tooManyAliases 1:12"])
    }

    @Test("An anchor that is named anew hides the older one at once")
    func recursionAfterAnchor() {
        #expect(faults("[&a b, &a [*a]]") == ["tooManyAliases 1:12"])
    }

    @Test("A second document is a fault where it begins")
    func documents() {
        #expect(faults("---\na: b\n") == [])
        #expect(faults("a: b\n...\n") == [])
        #expect(faults("a: b\n---\nc: d\n") == ["multipleDocuments 2:1"])
        #expect(faults("a: b\n...\nc: d\n") == ["multipleDocuments 3:1"])
        #expect(outline(parse("a: b\n---\nc: d\n").root) == "{a: b}")
        #expect(outline(parse("a: b\n...\nc: d\n").root) == "{a: b}")
    }

    @Test("Something behind a complete value is a syntax fault, no document")
    func trailing() {
        #expect(faults("{á: b} c\n") == ["syntax 1:9"])
    }

    @Test("Three dashes inside a text are no document")
    func dashes() {
        #expect(faults("a: |\n  ---\nb: '--- c'\n") == [])
    }

    @Test("Bytes that are no UTF-8 are a syntax fault at their place")
    func invalidBytes() {
        let result = YAMLParser.parse(Array("a: é\nb: ".utf8) + [0xFF, 0x0A])
        #expect(result.root == nil)
        #expect(result.faults.map(\.mark) == [YAMLMark(line: 2, column: 4)])
    }
}
