import Foundation
import Testing

@testable import VietnameseText

@Suite("Normal form C")
struct NormalFormTests {
    private func first(_ text: String) -> Int? { NormalForm.firstNonNFC(in: Array(text.utf8)) }

    @Test(
        "composed text passes",
        arguments: [
            "", "plain", "Tiếng Việt – “đẹp”…", "ẠẢẤ", "Müller 東京 한국 😀", "q\u{323}\u{307}", "x\u{301}",
            "क्षि", "👩‍👩‍👧", "a\u{34F}b", "ð đ Ђ Ω", "\u{FEFF}a",
        ])
    func composed(text: String) {
        #expect(first(text) == nil)
        #expect(Array(NormalForm.nfc(text).unicodeScalars) == Array(text.unicodeScalars))
    }

    @Test("the offset is that of the letter that carries the mark")
    func offset() {
        #expect(first("Vie\u{302}\u{323}t") == 2)
        #expect(first("đê\u{323}") == 2)
        #expect(first("abc a\u{301}") == 4)
        #expect(first("a\u{301}") == 0)
        #expect(first("東 o\u{31B}") == 4)
        #expect(first("xq\u{307}\u{323}") == 1)
    }

    @Test(
        "canonical doubles are not in NFC",
        arguments: ["\u{212B}", "\u{2126}", "\u{212A}", "\u{2000}", "\u{340}", "\u{37E}"])
    func doubles(text: String) {
        #expect(first("ab" + text) == (text == "\u{340}" ? 1 : 2))
    }

    @Test("Korean parts that would join are found")
    func hangul() {
        #expect(first("\u{1100}\u{1161}") == 0)
    }

    @Test("text is brought into NFC")
    func normalise() {
        let decomposed = "Tiê\u{301}ng Vie\u{323}\u{302}t"
        #expect(Array(NormalForm.nfc(decomposed).unicodeScalars) == Array("Tiếng Việt".unicodeScalars))
    }

    @Test("bytes that are not UTF-8 are passed over")
    func malformed() {
        #expect(NormalForm.firstNonNFC(in: [0x61, 0xFF, 0xC3, 0xE1, 0xBB]) == nil)
    }

    @Test("each code point up to U+33FF, and a sample of the others, is judged as Foundation judges it")
    func agreesWithFoundation() {
        for value in UInt32(0)...0x1_FFFF {
            guard value < 0x3400 || value % 16 == 0, let scalar = Unicode.Scalar(value) else { continue }
            // A letter before it and a mark after it, so that joining both ways is tried.
            let text = "e" + String(String.UnicodeScalarView([scalar])) + "\u{301}"
            let normal = text.precomposedStringWithCanonicalMapping
            let same = Array(normal.unicodeScalars) == Array(text.unicodeScalars)
            if (first(text) == nil) != same { Issue.record("U+\(String(value, radix: 16))") }
        }
    }
}
