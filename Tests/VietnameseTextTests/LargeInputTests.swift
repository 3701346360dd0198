import Testing

@testable import VietnameseText

/// Inputs of a megabyte, with and without line ends: a scan that is not linear would not come to an end.
@Suite("Large inputs")
struct LargeInputTests {
    private static let sentence = "Ủy ban nhân dân phường thông báo lịch tiếp công dân tháng mười. "
    private static let repeats = 13_000

    private static let articles = ["", "\n"].map { end in
        Array(String(repeating: sentence + end, count: repeats).utf8)
    }

    @Test("a clean megabyte is clean")
    func clean() {
        for bytes in Self.articles {
            #expect(bytes.count > 1_000_000)
            #expect(NormalForm.firstNonNFC(in: bytes) == nil)
            #expect(InvisibleCharacters.find(in: bytes) == [])
            #expect(LegacyEncoding.find(in: bytes) == [])
            // “Ủy ban nhân dân phường thông báo lịch tiếp công dân tháng mười” has 13 words.
            #expect(TextMeasure.wordCount(in: bytes) == 13 * Self.repeats)
            #expect(TonePlacement.occurrences(in: bytes).count == Self.repeats)
        }
    }

    @Test("a fault at the end of a megabyte is found there")
    func faultAtEnd() {
        let bytes = Self.articles[0]
        let end = bytes.count
        #expect(NormalForm.firstNonNFC(in: bytes + Array("a\u{301}".utf8)) == end)
        #expect(InvisibleCharacters.find(in: bytes + Array("\u{200B}".utf8)).map(\.offset) == [end])
        #expect(LegacyEncoding.find(in: bytes + Array("ViÖt Nam".utf8)).map(\.offset) == [end])
    }

    @Test("a megabyte of marks, of clues and of legacy text comes to an end")
    func hostile() {
        let marks = Array(String(repeating: "a\u{300}\u{323}", count: 200_000).utf8)
        #expect(NormalForm.firstNonNFC(in: marks) == 0)
        let clues = Array(String(repeating: "ä ", count: 330_000).utf8)
        #expect(LegacyEncoding.find(in: clues) == [])
        let legacy = Array(String(repeating: "ViÖt Nam\n", count: 20_000).utf8)
        #expect(LegacyEncoding.find(in: legacy).count == 20_000)
        let cells = Array(String(repeating: "ViÖt Nam|", count: 20_000).utf8)
        #expect(LegacyEncoding.find(in: cells).count == 20_000)
    }
}
