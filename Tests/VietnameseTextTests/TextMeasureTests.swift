import Testing

@testable import VietnameseText

@Suite("Word count")
struct TextMeasureTests {
    @Test(
        "words are stretches with a letter or a digit",
        arguments: [
            ("", 0), ("   \n", 0), ("một", 1), ("Tiếng Việt đẹp", 3), ("a – b", 2), ("# Tiêu đề", 2),
            ("* * *", 0),
            ("e-mail, v.v.", 2), ("10 × 20 = 200", 3), ("a\u{A0}b\u{3000}c\u{2009}d", 4), ("東京 は", 2),
            ("½ kg", 2),
            ("\u{301} 😀 …", 0), ("\tđ\r\nđ", 2), ("“ấp”", 1),
        ])
    func count(text: String, words: Int) {
        #expect(TextMeasure.wordCount(in: Array(text.utf8)) == words)
    }

    @Test("a part is counted by itself")
    func slice() {
        let bytes = Array("một hai ba".utf8)
        #expect(TextMeasure.wordCount(in: bytes[7...]) == 1 + 1)
    }
}
