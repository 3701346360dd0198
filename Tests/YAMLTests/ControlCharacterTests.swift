import Testing
import YAML

@Suite("Control characters")
struct ControlCharacterTests {
    @Test(
        "A raw control character is a fault at its byte",
        arguments: [0x00, 0x01, 0x08, 0x0B, 0x0C, 0x1B, 0x1F, 0x7F])
    func raw(code: UInt8) {
        let result = YAMLParser.parse(Array("a: b\ntiêu: đ".utf8) + [code] + Array("c\n".utf8))
        #expect(result.faults.map(\.kind) == [.controlCharacter])
        #expect(result.faults.first?.mark == YAMLMark(line: 2, column: 10))
        #expect(result.root == nil)
    }

    @Test("C1 controls are faults too", arguments: ["\u{80}", "\u{85}", "\u{9F}"])
    func upper(text: String) {
        #expect(faults("á: b\(text)c\n") == ["controlCharacter 1:6"])
    }

    @Test("U+00A0 and letters that end in the same byte are none")
    func harmless() {
        #expect(faults("a: \u{A0}b à ề\n") == [])
    }

    @Test("Tab and both line ends are none")
    func whitespace() {
        #expect(faults("a:\t\"b\\tc\\r\\n\"\r\n") == [])
    }

    @Test("Every raw one has its fault, up to sixteen")
    func several() {
        #expect(faults("a\u{1}\nb\u{2}\n") == ["controlCharacter 1:2", "controlCharacter 2:2"])
        #expect(faults(String(repeating: "\u{1}", count: 99)).count == 16)
    }

    @Test(
        "An escape that makes one is a fault at its backslash",
        arguments: [
            #"\0"#, #"\a"#, #"\b"#, #"\v"#, #"\f"#, #"\e"#, #"\N"#, #"\x07"#, #"\x7f"#, #"\u0000"#,
            #"\U00000090"#,
        ])
    func escaped(escape: String) {
        #expect(faults("khoá: \"đ\(escape)\"\n") == ["controlCharacter 1:11"])
    }

    @Test("An escaped backslash before a letter makes none")
    func backslash() {
        #expect(faults(#"a: "\\0 \\x07""#) == [])
    }

    @Test("Escapes mean nothing in plain and single-quoted texts")
    func otherStyles() {
        #expect(faults(#"{a: \0, b: '\x07'}"#) == [])
    }

    @Test("The text keeps the character, so that nothing is hidden")
    func kept() {
        #expect(outline(parse(#"a: "b\0c""#).root) == "{a: 'b\0c'}")
    }

    @Test("An escape in a key, on a later line and in a flow is found at its place")
    func places() {
        #expect(faults("a: \"b\n  ế\\ec\"\n") == ["controlCharacter 2:6"])
        #expect(faults("[ế, {\"\\0\": 1}]") == ["controlCharacter 1:9"])
    }
}
