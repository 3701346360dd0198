import Testing

@testable import VietnameseText

@Suite("Tone placement")
struct TonePlacementTests {
    private func find(_ text: String) -> [ToneOccurrence] { TonePlacement.occurrences(in: Array(text.utf8)) }

    @Test(
        "the tone on the first vowel is the old style",
        arguments: [
            "hòa", "khỏe", "thúy", "lóa", "òa", "ủy", "Hòa", "THÚY", "tọa", "lòe", "xõa", "ngòe", "đõa",
            "lũy",
        ])
    func old(word: String) {
        #expect(find(word) == [ToneOccurrence(offset: 0, word: word, style: .old)])
    }

    @Test(
        "the tone on the second vowel is the new style",
        arguments: [
            "hoà", "khoẻ", "thuý", "loá", "oà", "uỷ", "Hoà", "THUÝ", "toạ", "loè", "xoã", "đoạ", "luỹ", "Uỷ",
        ])
    func new(word: String) {
        #expect(find(word) == [ToneOccurrence(offset: 0, word: word, style: .new)])
    }

    @Test(
        "where the schools agree nothing is found",
        arguments: """
            quý quỳ quỹ quả quạ quẻ hoàn toán thuyền huỳnh ngoài ngoái xoay hoa khoe thuy huy khuya khuỷu của mùa bói \
            hào cùi suối nguyễn quyến oái xoáy đoàn khoèo khuỷ2 Figueróa lóat tóan qùy áo
            """.split(separator: " ").map(String.init))
    func alike(word: String) {
        #expect(find(word) == [])
    }

    @Test("words are found in running text, at byte offsets")
    func running() {
        let found = find("Uỷ ban xã Hòa-Khoẻ, “thuỷ lợi”.")
        // Uỷ 4, " ban " 5, "xã" 3, " " 1 → 13; "Hòa" 4, "-" → 18; "Khoẻ" 6, ", " 2, “ 3 → 29.
        #expect(found.map(\.offset) == [0, 13, 18, 29])
        #expect(found.map(\.word) == ["Uỷ", "Hòa", "Khoẻ", "thuỷ"])
        #expect(found.map(\.style) == [.new, .old, .new, .new])
    }
}
