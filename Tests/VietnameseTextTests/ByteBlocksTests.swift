import Testing

@testable import VietnameseText

/// What is looked for is found wherever it stands, though most blocks are passed over without a closer look.
@Suite struct ByteBlocksTests {
    private static let filler = "Ngày này toàn thể nhân dân của phường chuẩn bị: “họp” – thảo luận xong. "

    /// Whether the same places are found in a text wherever it stands in another one.
    private static func isShifted(_ text: String, _ find: ([UInt8]) -> [Int]) -> Bool {
        let own = find(Array(text.utf8))
        let before = Array((filler + filler).utf8)
        return [0, 1, 7, 31, 60, 61, 62, 63].allSatisfy { count in
            let padding = Array(repeating: UInt8(ascii: "."), count: count) + before + [UInt8(ascii: " ")]
            return find(padding + Array(text.utf8) + before) == own.map { $0 + padding.count }
        }
    }

    @Test func `Tones are found in every place`() {
        let vowels = ["òóỏõọÒÓỎÕỌ", "ùúủũụÙÚỦŨỤ", "àáảãạÀÁẢÃẠ", "èéẻẽẹÈÉẺẼẸ", "ỳýỷỹỵỲÝỶỸỴ"].map(Array.init)
        let old = vowels[0].flatMap { ["\($0)a", "\($0)E"] } + vowels[1].map { "\($0)y" }
        let new =
            vowels[2].map { "o\($0)" } + vowels[3].map { "O\($0)" } + vowels[4].map { "u\($0)" }
        for rime in old + new {
            let text = "h\(rime) "
            #expect(TonePlacement.occurrences(in: Array(text.utf8)).count == 1, "\(text)")
            #expect(Self.isShifted(text) { TonePlacement.occurrences(in: $0).map(\.offset) }, "\(text)")
        }
    }

    @Test func `Invisible characters are found in every place`() {
        let all =
            "\u{AD}\u{61C}\u{180E}\u{200B}\u{200F}\u{202A}\u{202E}"
            + "\u{2060}\u{2069}\u{FEFF}\u{FFFA}\u{E0041}"
        for scalar in all.unicodeScalars {
            let text = "a\(scalar)b"
            #expect(InvisibleCharacters.find(in: Array(text.utf8)).count == 1)
            #expect(Self.isShifted(text) { InvisibleCharacters.find(in: $0).map(\.offset) })
        }
    }

    @Test func `Text that is not in NFC is found in every place`() {
        for text in ["e\u{301}", "\u{212B}", "\u{2000}", "ê\u{323}", "\u{F900}", "ọ\u{302}"] {
            #expect(NormalForm.firstNonNFC(in: Array(text.utf8)) != nil)
            #expect(Self.isShifted(text) { [NormalForm.firstNonNFC(in: $0)].compactMap { $0 } })
        }
    }

    @Test func `Clues of legacy text are the same in blocks`() {
        for first in ["a", "o", "u", "y", "e", "b", "Y", "B", " ", "ư"] {
            for value in stride(from: 0xA1 as UInt32, through: 0xFF, by: 2) {
                let text = "\(first)\(Unicode.Scalar(value).map(String.init) ?? "") "
                #expect(
                    Self.isShifted(text) { LegacyClue.next(in: $0, from: 0).map { [$0] } ?? [] }, "\(text)")
            }
        }
    }
}
