import Testing

@testable import Registers

@Suite struct ContentLinesTests {
    private func lines(_ text: String) -> [String] {
        var lines = ContentLines()
        lines.write("X", text: text)
        return String(decoding: lines.bytes, as: UTF8.self).components("\r\n")
    }

    @Test func `Commas, semicolons, backslashes and line breaks are escaped and controls left out`() {
        #expect(lines("a,b;c\\d\ne\u{7}\r") == [#"X:a\,b\;c\\d\ne"#, ""])
    }

    @Test func `A line break in a raw value begins no other line`() {
        var lines = ContentLines()
        lines.write("URL", raw: "https://a.example/\r\nATTENDEE:x")
        #expect(String(decoding: lines.bytes, as: UTF8.self) == "URL:https://a.example/ATTENDEE:x\r\n")
    }

    @Test func `A line of 75 octets stays whole and one of 76 is folded`() {
        #expect(lines(String(repeating: "a", count: 73)) == ["X:" + String(repeating: "a", count: 73), ""])
        #expect(
            lines(String(repeating: "a", count: 74)) == ["X:" + String(repeating: "a", count: 73), " a", ""])
    }

    /// `ế` takes three octets: 2 + 24 × 3 = 74, and the next one would be cut.
    @Test func `Folding divides no character`() {
        #expect(
            lines(String(repeating: "ế", count: 25)) == ["X:" + String(repeating: "ế", count: 24), " ế", ""])
    }
}

extension String {
    /// The parts between a separator; `\r\n` is one character of Swift.
    fileprivate func components(_ separator: Character) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}
