import Testing
import YAML

@Suite("Values")
struct ValueTests {
    @Test("A mapping keeps the order of its keys")
    func order() {
        let result = parse("title: Lịch tiếp dân\nid: 20201112-abc234\ndate: 2020-11-12\n")
        #expect(outline(result.root) == "{title: Lịch tiếp dân, id: 20201112-abc234, date: 2020-11-12}")
        #expect(result.faults.isEmpty)
    }

    @Test("Collections nest in block and flow style")
    func nesting() {
        let text = "workflow:\n  - action: submit\n    by: van-hoa\n  - {action: approve, by: [a, b]}\n"
        let expected = "{workflow: [{action: submit, by: van-hoa}, {action: approve, by: [a, b]}]}"
        #expect(outline(parse(text).root) == expected)
    }

    @Test("Quoted texts are unescaped and known as quoted")
    func quoted() {
        #expect(outline(parse(#"["a\tb\u1ebf", 'it''s', c]"#).root) == "['a\tbế', 'it's', c]")
    }

    @Test("A literal block keeps its lines, a folded one joins them")
    func blocks() {
        #expect(outline(parse("a: |\n  một\n  hai\n").root) == "{a: 'một\nhai\n'}")
        #expect(outline(parse("a: >-\n  một\n  hai\n").root) == "{a: 'một hai'}")
    }

    @Test("A key without a value has a null")
    func missingValue() {
        guard case .scalar(let scalar) = value("source", of: parse("source:\ntitle: a\n").root)?.value else {
            Issue.record("no scalar")
            return
        }
        #expect(scalar == YAMLScalar(text: "", isPlain: true, resolved: .null))
    }

    @Test(
        "A text of comments, of nothing or of an empty document has no root",
        arguments: ["", "\n \n", "# a\n", "---\n", "---\n# a\n"])
    func nothing(text: String) {
        let result = parse(text)
        #expect(result.root == nil)
        #expect(result.faults.isEmpty)
    }

    @Test("A null that is written is a root")
    func writtenNull() {
        #expect(outline(parse("~\n").root) == "~")
    }

    @Test("An alias is a copy of what it names, at its own place")
    func alias() {
        let result = parse("a: &x [1, 2]\nb: *x\n")
        #expect(outline(result.root) == "{a: [1, 2], b: [1, 2]}")
        #expect(value("b", of: result.root)?.mark == YAMLMark(line: 2, column: 4))
    }

    @Test("An alias names the last node with its anchor")
    func laterAnchor() {
        #expect(outline(parse("[&x a, &x b, *x]").root) == "[a, b, b]")
    }
}
