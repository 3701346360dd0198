/// A letter of the words in which secrecy is marked: its base and its marks, so that every Unicode spelling of
/// it is one value.
struct SecretLetter: Hashable {
    /// The lower-case base in the low byte, ``Mark``s above it.
    private(set) var code: UInt16
    let isUppercase: Bool

    /// The marks of Vietnamese letters, one bit each.
    private enum Mark {
        static let circumflex: UInt16 = 0x0100
        static let horn: UInt16 = 0x0200
        static let stroke: UInt16 = 0x0400
        static let acute: UInt16 = 0x0800
        static let grave: UInt16 = 0x1000
        static let hook: UInt16 = 0x2000
        static let dot: UInt16 = 0x4000
        static let other: UInt16 = 0x8000
    }

    private init(_ base: Character, _ marks: UInt16, isUppercase: Bool) {
        code = UInt16(base.asciiValue ?? 0) | marks
        self.isUppercase = isUppercase
    }

    /// An ASCII letter.
    init?(ascii byte: UInt8) {
        let lower = byte | 0x20
        guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lower) else { return nil }
        code = UInt16(lower)
        isUppercase = byte != lower
    }

    /// A letter with marks that occurs in the words, or stands in them while a mark is still to come.
    init?(_ value: UInt32) {
        let isCapital = Self.isCapital(value)
        switch isCapital ? Self.lowercase(value) : value {
        case 0xE0: self.init("a", Mark.grave, isUppercase: isCapital)
        case 0xE2: self.init("a", Mark.circumflex, isUppercase: isCapital)
        case 0x1EA1: self.init("a", Mark.dot, isUppercase: isCapital)
        case 0x1EA3: self.init("a", Mark.hook, isUppercase: isCapital)
        case 0x1EAD: self.init("a", Mark.circumflex | Mark.dot, isUppercase: isCapital)
        case 0xEA: self.init("e", Mark.circumflex, isUppercase: isCapital)
        case 0x1EB9: self.init("e", Mark.dot, isUppercase: isCapital)
        case 0x1EC7: self.init("e", Mark.circumflex | Mark.dot, isUppercase: isCapital)
        case 0xF3: self.init("o", Mark.acute, isUppercase: isCapital)
        case 0xF4: self.init("o", Mark.circumflex, isUppercase: isCapital)
        case 0x1ECD: self.init("o", Mark.dot, isUppercase: isCapital)
        case 0x1ED1: self.init("o", Mark.circumflex | Mark.acute, isUppercase: isCapital)
        case 0x1ED9: self.init("o", Mark.circumflex | Mark.dot, isUppercase: isCapital)
        case 0x1B0: self.init("u", Mark.horn, isUppercase: isCapital)
        // đ, and the letters of Icelandic and Ewe that look the same in capitals.
        case 0x111, 0xF0, 0x256: self.init("d", Mark.stroke, isUppercase: isCapital)
        default: return nil
        }
    }

    /// Adds a combining mark (U+0300–U+036F); one that the words do not have makes it another letter.
    mutating func add(mark value: UInt32) {
        switch value {
        case 0x300, 0x340: code |= Mark.grave
        case 0x301, 0x341: code |= Mark.acute
        case 0x302: code |= Mark.circumflex
        case 0x309: code |= Mark.hook
        case 0x31B: code |= Mark.horn
        case 0x323: code |= Mark.dot
        // A grapheme joiner has no shape.
        case 0x34F: break
        default: code |= Mark.other
        }
    }

    private static func isCapital(_ value: UInt32) -> Bool {
        switch value {
        case 0xC0...0xDE: true
        case 0x1EA0...0x1EF9: value & 1 == 0
        case 0x110, 0x189, 0x1AF: true
        default: false
        }
    }

    private static func lowercase(_ value: UInt32) -> UInt32 {
        switch value {
        case 0xC0...0xDE: value + 0x20
        case 0x189: 0x256
        default: value + 1
        }
    }
}
