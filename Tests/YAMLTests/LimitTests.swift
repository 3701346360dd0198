import Testing
import YAML

@Suite("Limits")
struct LimitTests {
    @Test("Sixty-four collections in each other are read, sixty-five are not")
    func depth() {
        let deepest = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
        #expect(faults(deepest) == [])
        #expect(faults("[" + deepest + "]") == ["tooDeep 1:65"])
        #expect(parse("[" + deepest + "]").root == nil)
    }

    @Test("No limit goes beyond a thousand")
    func greatestDepth() {
        let text = String(repeating: "[", count: 1_000) + String(repeating: "]", count: 1_000)
        let limits = YAMLLimits(maximumDepth: .max)
        #expect(faults(text, limits: limits) == [])
        #expect(faults("[" + text + "]", limits: limits) == ["tooDeep 1:1001"])
    }

    @Test("Brackets in quotes, blocks and comments are no nesting")
    func quotedBrackets() {
        let brackets = String(repeating: "[{", count: 100)
        #expect(faults("a: \"\(brackets)\"\nb: '\(brackets)'\nc: |\n  \(brackets)\n# \(brackets)\n") == [])
    }

    @Test("Nesting by indentation counts")
    func indentation() {
        let lines = (0..<65).map { String(repeating: " ", count: $0) + "a:\n" }
        #expect(faults(lines.dropLast().joined()) == [])
        #expect(faults(lines.joined()) == ["tooDeep 65:65"])
    }

    @Test("An alias counts with the depth of what it names")
    func aliasDepth() {
        let limits = YAMLLimits(maximumDepth: 3)
        #expect(faults("[&a [b], [*a]]", limits: limits) == [])
        #expect(faults("[&a [b], [[*a]]]", limits: limits) == ["tooDeep 1:12"])
    }

    @Test("Sixteen aliases are resolved, seventeen are not")
    func aliases() {
        let sixteen = "[&a b" + String(repeating: ", *a", count: 16)
        #expect(faults(sixteen + "]") == [])
        #expect(faults(sixteen + ", *a]") == ["tooManyAliases 1:72"])
    }

    @Test("Aliases of aliases count with all that they name")
    func laughs() {
        let limits = YAMLLimits(maximumNodes: 27)
        // The root, a with its 4 nodes, b with 9 and three keys are 17; c and its first alias make 27.
        let text = "a: &a [x, x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"
        #expect(faults(text, limits: limits) == ["tooManyAliases 3:9"])
        #expect(faults(text) == [])
    }

    // The limit only has to end what would not end by itself.
    @Test("Hostile texts of 64 KiB are answered", .timeLimit(.minutes(5)), arguments: HostileText.all)
    func hostile(example: HostileText) {
        let first = parse(example.text)
        #expect(parse(example.text).faults == first.faults)
    }
}
