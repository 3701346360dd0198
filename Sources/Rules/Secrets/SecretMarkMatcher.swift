/// Tells whether a short text is nothing but a mark of secrecy or of restricted circulation (design §8).
///
/// Only letters count: what stands around and between them – spaces, punctuation, signs of Markdown, characters
/// without width – does not. A text is given up at the first letter that fits no mark, so that ordinary lines
/// cost a few bytes each.
struct SecretMarkMatcher {
    private static let marks: [[UInt16]] = [
        "độmậtmật", "độmậttốimật", "độmậttuyệtmật", "mật", "tốimật", "tuyệtmật", "lưuhànhnộibộ",
        "xemxongtrảlại",
    ].map { word in word.unicodeScalars.compactMap { letter($0.value)?.code } }
    /// The first of the marks, those that say “độ mật” themselves, count in any case.
    private static let labelled: UInt16 = 0b111

    private let marks = Self.marks
    /// The marks that the letters so far begin, one bit each.
    private var open: UInt16 = 0xFF
    /// How many letters are complete.
    private var count = 0
    private var current: SecretLetter?
    private var hasCapital = false
    private var hasDigit = false
    private var hasDigitAfterLetters = false

    /// Whether no mark can come of the text any more.
    var isSettled: Bool { open == 0 }

    /// Begins another text.
    mutating func begin() {
        open = 0xFF
        count = 0
        current = nil
        (hasCapital, hasDigit, hasDigitAfterLetters) = (false, false, false)
    }

    /// Whether the text that ends here is a mark; with `anyCase`, one entirely in lower case is one too.
    mutating func isMark(anyCase: Bool) -> Bool {
        complete()
        var complete: UInt16 = 0
        for index in marks.indices where open & 1 << index != 0 && marks[index].count == count {
            complete |= 1 << index
        }
        guard complete != 0 else { return false }
        // “mật 5” in lower case is a quantity.
        return complete & Self.labelled != 0 || hasCapital || anyCase && !hasDigit
    }

    /// Reads on; bytes after the settling one are left out. With `skipsTags`, `<b>` is a sign, as in HTML, and
    /// not a letter.
    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, skipsTags: Bool = false) {
        var index = 0
        while index < bytes.count, open != 0 {
            let byte = bytes[index]
            if byte < 0x80 {
                index += skipsTags && byte == UInt8(ascii: "<") ? Self.tagLength(bytes, index) : 1
                readASCII(byte)
            } else {
                let (value, length) = Self.scalar(bytes, index)
                readScalar(value)
                index += length
            }
        }
    }

    /// Reads on.
    mutating func read(_ bytes: ArraySlice<UInt8>, skipsTags: Bool = false) {
        bytes.withUnsafeBufferPointer { read($0, skipsTags: skipsTags) }
    }

    private mutating func readASCII(_ byte: UInt8) {
        if let letter = SecretLetter(ascii: byte) {
            begin(letter)
        } else if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
            readDigit()
        }
    }

    private mutating func readScalar(_ value: UInt32) {
        if let letter = SecretLetter(value) { return begin(letter) }
        if (0x300...0x36F).contains(value) {
            current?.add(mark: value)
            return
        }
        switch value {
        case 0xD7, 0xF7: return
        // Any other Latin letter belongs to another word.
        case 0xC0...0x24F, 0x1E00...0x1EFF: open = 0
        case 0x2000...0x206F: return
        default:
            guard let properties = Unicode.Scalar(value)?.properties else { return }
            if properties.isAlphabetic { open = 0 } else if properties.numericType != nil { readDigit() }
        }
    }

    private mutating func readDigit() {
        hasDigit = true
        if current != nil { hasDigitAfterLetters = true }
    }

    private mutating func begin(_ letter: SecretLetter) {
        complete()
        if hasDigitAfterLetters { open = 0 }
        current = letter
        if letter.isUppercase { hasCapital = true }
    }

    /// Compares the letter that has all its marks now.
    private mutating func complete() {
        guard let letter = current, open != 0 else { return }
        var fitting: UInt16 = 0
        for index in marks.indices
        where open & 1 << index != 0 && count < marks[index].count && marks[index][count] == letter.code {
            fitting |= 1 << index
        }
        open = fitting
        count += 1
        current = nil
    }

    private static func letter(_ value: UInt32) -> SecretLetter? {
        value < 0x80 ? SecretLetter(ascii: UInt8(value)) : SecretLetter(value)
    }

    /// The length of `<b>` or `</b …>` at an index; 1 when no tag begins there.
    private static func tagLength(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var index = start + 1
        if index < bytes.count, bytes[index] == UInt8(ascii: "/") { index += 1 }
        guard index < bytes.count, SecretLetter(ascii: bytes[index]) != nil else { return 1 }
        while index < bytes.count, isNamePart(bytes[index]) { index += 1 }
        guard index < bytes.count, " \t/>".utf8.contains(bytes[index]) else { return 1 }
        while index < bytes.count, bytes[index] != UInt8(ascii: ">") { index += 1 }
        return index < bytes.count ? index + 1 - start : 1
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        SecretLetter(ascii: byte) != nil || byte == UInt8(ascii: "-")
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// The scalar at an index; a malformed byte counts as a sign.
    private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (
        value: UInt32, length: Int
    ) {
        let lead = bytes[index]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1
        guard length > 1, index + length <= bytes.count else { return (0xFFFD, 1) }
        var value = UInt32(lead & (0x7F >> UInt8(length)))
        for offset in 1..<length {
            guard bytes[index + offset] & 0xC0 == 0x80 else { return (0xFFFD, 1) }
            value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
        }
        return (value, length)
    }
}
