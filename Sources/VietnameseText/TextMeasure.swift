/// How long a text is.
public enum TextMeasure {
    /// The number of words: stretches between white space that hold a letter or a digit.
    ///
    /// - Parameter limit: a number of words at which it is enough.
    public static func wordCount(in bytes: [UInt8], upTo limit: Int = .max) -> Int {
        var count = 0
        var counted = false
        var index = 0
        while index < bytes.count, count < limit {
            let scalar = UTF8Scalar.at(index, in: bytes)
            if isSpace(scalar.value) {
                counted = false
            } else if !counted, isLetterOrDigit(scalar.value) {
                counted = true
                count += 1
            }
            index += scalar.length
        }
        return count
    }

    /// The number of words in a part of some bytes, as for the whole.
    ///
    /// - Parameter limit: a number of words at which it is enough.
    public static func wordCount(in bytes: ArraySlice<UInt8>, upTo limit: Int = .max) -> Int {
        wordCount(in: Array(bytes), upTo: limit)
    }

    @inline(__always)
    private static func isSpace(_ value: UInt32) -> Bool {
        guard value > 0x20 else { return value == 0x20 || (0x09...0x0D).contains(value) }
        guard value >= 0x85 else { return false }
        switch value {
        case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return true
        default: return false
        }
    }

    @inline(__always)
    private static func isLetterOrDigit(_ value: UInt32) -> Bool {
        switch value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0..<0x80: false
        // The Latin letters from À on, apart from the two signs × and ÷; then the Vietnamese block.
        case 0xC0...0x24F, 0x1E00...0x1EFF: value != 0xD7 && value != 0xF7
        default: Unicode.Scalar(value).map { isLetterOrDigit($0.properties.generalCategory) } ?? false
        }
    }

    private static func isLetterOrDigit(_ category: Unicode.GeneralCategory) -> Bool {
        switch category {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        case .decimalNumber, .letterNumber, .otherNumber: true
        default: false
        }
    }
}
