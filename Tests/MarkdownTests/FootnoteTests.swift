import Markdown
import Testing

@Suite("Footnotes")
struct FootnoteTests {
    private let text = "Một[^chú] hai[^1] ba[^chú].\n\n[^1]: Hai\n[^chú]: Một\n[^thừa]: Không ai gọi\n"

    @Test("References and definitions are numbered in the order of the references")
    func numbers() {
        let document = parse(text)
        #expect(nodes(.footnoteReference, in: document).map(\.number) == [1, 2, 1])
        #expect(nodes(.footnoteDefinition, in: document).map(\.number) == [1, 2])
    }

    @Test("Definitions come last, keep their label and lose none of their text")
    func definitions() {
        let document = parse(text)
        let found = nodes(.footnoteDefinition, in: document)
        #expect(found.map { String(decoding: document.literal($0), as: UTF8.self) } == ["chú", "1"])
        #expect(found.map { "\($0.line):\($0.column)" } == ["4:1", "3:1"])
    }

    @Test("References and definitions stand at their brackets")
    func places() {
        let references = MarkedText("ế¦[^1] và ¦[^2]\nế ¦[^1]\n\n[^1]: a\n[^2]: b\n")
        #expect(references.found(.footnoteReference) == references.places)
        let definitions = MarkedText("ế[^1] và [^ế]\n\n¦[^1]: a ¦[x](y)\n\n> ¦[^ế]:   b\n>     ế ¦[z](t)\n")
        #expect(definitions.found(.footnoteDefinition, .link) == definitions.places)
    }

    @Test("A reference without a definition is text")
    func undefined() {
        #expect(outline("Một[^a] hai\n") == "paragraph('Một[^a] hai')")
    }
}
