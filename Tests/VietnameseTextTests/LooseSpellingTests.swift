import Testing

@testable import VietnameseText

@Suite("Loose spelling")
struct LooseSpellingTests {
    @Test("case, Unicode form and spaces do not count")
    func key() {
        #expect(LooseSpelling.key("  Họp\u{A0}TỔ\r\n dân  PHỐ – số 3… ") == "họp tổ dân phố – số 3…")
        #expect(LooseSpelling.key("Ho\u{323}p") == LooseSpelling.key("HỌP"))
        #expect(LooseSpelling.key("") == "")
        #expect(LooseSpelling.key("\u{85} \t") == "")
    }

    @Test("the table agrees with the standard library on every character and pair that it knows")
    func table() {
        for value in [0..<0x250, 0x1E00..<0x1F00, 0x2010..<0x2028].joined() {
            guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
            for text in ["\(scalar)", "a\(scalar)", "\(scalar) B", "\r\(scalar)\n"] {
                let words = NormalForm.nfc(text).lowercased().split(whereSeparator: \.isWhitespace)
                #expect(Array(LooseSpelling.key(text).utf8) == Array(words.joined(separator: " ").utf8))
            }
        }
    }
}
