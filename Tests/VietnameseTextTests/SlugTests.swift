import Testing

@testable import VietnameseText

@Suite("Slugs")
struct SlugTests {
    @Test("text becomes groups of ASCII joined by hyphens")
    func make() {
        #expect(Slug.make("Lịch tiêm chủng – tháng 10/2024!") == "lich-tiem-chung-thang-10-2024")
        #expect(Slug.make("--Đất & nước--") == "dat-nuoc")
        #expect(Slug.make("東京") == "")
        #expect(Slug.make("") == "")
    }

    @Test("valid slugs are told from others")
    func validity() {
        for slug in ["a", "a-b", "2024", "a1-2b-c"] { #expect(Slug.isValid(slug)) }
        for slug in ["", "-", "-a", "a-", "a--b", "A", "a_b", "đ", "a b"] { #expect(!Slug.isValid(slug)) }
    }

    @Test("texts with the same slug are numbered in code-point order")
    func numbering() {
        // U+0061, U+00E0 (à), U+1EA3 (ả): bàn comes before bản.
        #expect(Slug.disambiguate(["bản", "bàn", "ban"]) == ["ban": "ban", "bàn": "ban-2", "bản": "ban-3"])
    }

    @Test("a number that is another text's own slug is left out")
    func ownSlugs() {
        let slugs = Slug.disambiguate(["bạn", "ban 2", "ban", "bán"])
        #expect(slugs == ["ban": "ban", "ban 2": "ban-2", "bán": "ban-3", "bạn": "ban-4"])
    }

    @Test("texts without ASCII are called x")
    func empty() {
        #expect(Slug.disambiguate(["東京", "大阪"]) == ["大阪": "x", "東京": "x-2"])
        #expect(Slug.disambiguate(["東京", "X"]) == ["X": "x", "東京": "x-2"])
        #expect(Slug.disambiguate([]) == [:])
    }

    @Test("two spellings of one text are one text")
    func spellings() {
        let slugs = Slug.disambiguate(["b\u{E0}n", "ba\u{300}n"])
        #expect(slugs == ["bàn": "ban"])
        #expect(slugs["ba\u{300}n"] == "ban")
    }

    @Test("slugs never clash, whatever the texts")
    func neverClash() {
        var random = SeededGenerator(seed: 20_240_917)
        let pieces = ["a", "á", "ạ", "-2", " 2", "-3", "x", "東"]
        for _ in 0..<200 {
            let texts = (0..<12).map { _ in
                (0..<3).compactMap { _ in pieces.randomElement(using: &random) }.joined()
            }
            let slugs = Slug.disambiguate(texts)
            #expect(slugs.count == Set(texts).count)
            #expect(Set(slugs.values).count == slugs.count, "seed \(random.seed), texts \(texts)")
            #expect(slugs.values.allSatisfy(Slug.isValid))
        }
    }
}
