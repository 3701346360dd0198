import Testing

@testable import VietnameseText

@Suite("Alphabetical order")
struct CollationTests {
    private func sorted(_ words: [String]) -> [String] {
        words.sorted { Collation.key($0).lexicographicallyPrecedes(Collation.key($1)) }
    }

    private func expectOrder(_ line: String) {
        let words = line.split(separator: " ").map(String.init)
        var random = SeededGenerator(seed: 7)
        #expect(sorted(words.shuffled(using: &random)) == words)
        #expect(sorted(words.reversed()) == words)
    }

    @Test("letters stand in the order of the alphabet")
    func alphabet() {
        expectOrder("0 1 9 a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z")
        expectOrder("A Ă Â B C D Đ E Ê F G H I J K L M N O Ô Ơ P Q R S T U Ư V W X Y Z")
    }

    @Test("tones come second, in the order of the dictionary")
    func tones() {
        expectOrder("ma mà mả mã má mạ man màn mán măn mắn mân")
        expectOrder("đa đà đả đã đá đạ e")
    }

    @Test("letters of the whole text count before any tone")
    func levels() {
        expectOrder("má mạ mai")
        #expect(sorted(["bá a", "bà ă", "bà a"]) == ["bà a", "bá a", "bà ă"])
    }

    @Test("case comes third, small letters first")
    func cases() {
        expectOrder("an An AN àn Àn")
    }

    @Test("words are compared one by one")
    func words() {
        #expect(sorted(["anh", "an ninh", "an", "ăn"]) == ["an", "an ninh", "anh", "ăn"])
    }

    @Test("punctuation counts only when all else is the same")
    func punctuation() {
        #expect(sorted(["(b)", "“a”", "c", "a"]) == ["a", "“a”", "(b)", "c"])
        #expect(Collation.key("a-b") != Collation.key("ab"))
    }

    @Test("foreign letters stand with their base, other scripts after z")
    func foreign() {
        #expect(
            sorted(["東京", "zoo", "Müller", "Mun", "мир", "Mul", "Ñu"]) == [
                "Mul", "Müller", "Mun", "Ñu", "zoo", "мир", "東京",
            ])
    }

    @Test("both normal forms have one key")
    func normalForms() {
        #expect(Collation.key("Vie\u{323}\u{302}t") == Collation.key("Việt"))
    }

    @Test(
        "the index letter",
        arguments: [
            ("an", "A"), ("Ấp", "A"), ("ẵ", "A"), ("Đất", "Đ"), ("đ", "Đ"), ("d", "D"), ("Ếch", "E"),
            ("ở", "O"),
            ("Ô", "O"), ("ừ", "U"), ("ý", "Y"), ("w", "W"), ("“Ăn”", "A"), ("  b", "B"), ("2024", "0-9"),
            ("Ñu", "N"),
            ("東京", "#"), ("", "#"), ("…", "#"), ("Мир", "#"), ("D\u{323}", "D"),
        ])
    func initial(text: String, letter: String) {
        #expect(Collation.initial(text) == letter)
    }
}
