import Testing

@testable import VietnameseText

@Suite("Invisible characters")
struct InvisibleCharactersTests {
    private func find(_ text: String) -> [InvisibleCharacters.Occurrence] {
        InvisibleCharacters.find(in: Array(text.utf8))
    }

    @Test(
        "every kind is found at its place",
        arguments: [
            0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xAD, 0x180E, 0x61C, 0x200E, 0x200F, 0x202A, 0x202B,
            0x202C,
            0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0xFFF9, 0xFFFA, 0xFFFB, 0xE0000, 0xE0001, 0xE007F,
        ] as [UInt32])
    func kinds(value: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(value))
        let found = find("Việt" + String(scalar) + "Nam")
        // V 1, i 1, ệ 3, t 1.
        #expect(found.map(\.offset) == [6])
        #expect(found.map(\.scalar) == [value])
    }

    @Test("names are Vietnamese and give the code point")
    func names() {
        #expect(find("a\u{200B}").map(\.name) == ["ký tự rộng bằng không (U+200B)"])
        #expect(find("a\u{AD}").map(\.name) == ["dấu nối mềm (U+00AD)"])
        #expect(find("a\u{E0041}").map(\.name) == ["ký tự thẻ (U+E0041)"])
    }

    @Test(
        "clean text has none",
        arguments: [
            "", "Tiếng Việt – “đẹp”…\u{A0}₫", "\u{FEFF}đầu tệp", "👩‍👩‍👧 👩🏽‍⚕️ ❤️‍🔥", "क्‍ष", "ශ්‍රී", "\u{2028}", "䷿",
        ])
    func clean(text: String) {
        #expect(find(text) == [])
    }

    @Test("a joiner beside one emoji only, or at an end, is found")
    func strayJoiner() {
        #expect(find("👩\u{200D}a").map(\.offset) == [4])
        #expect(find("a\u{200D}👩").map(\.offset) == [1])
        #expect(find("\u{200D}👩").map(\.offset) == [0])
        #expect(find("👩\u{200D}").map(\.offset) == [4])
        #expect(find("👩\u{200C}👩").map(\.offset) == [4])
    }

    @Test("a second byte order mark is found")
    func byteOrderMark() {
        #expect(find("\u{FEFF}\u{FEFF}a").map(\.offset) == [3])
    }

    @Test("bytes that are not UTF-8 are passed over")
    func malformed() {
        #expect(InvisibleCharacters.find(in: [0xE2, 0x80]) == [])
        #expect(InvisibleCharacters.find(in: [0xE2, 0x80, 0x41, 0xE2, 0x80, 0x8B]).map(\.offset) == [3])
    }
}
