/// The cheap first look for legacy text: characters that hardly occur in clean Vietnamese.
enum LegacyClue {
    /// The offset of the next character that makes its line worth a closer look.
    static func next(in bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        let last = bytes.count - 1
        while index < last {
            let byte = bytes[index]
            if byte == 0xC3 || byte == 0xC2 {
                let previous = index > start ? bytes[index - 1] : 0
                if isClue(byte, bytes[index + 1], after: previous) { return index }
                index += 2
            } else {
                index += 1
            }
        }
        return nil
    }

    @inline(__always)
    private static func isClue(_ lead: UInt8, _ trail: UInt8, after previous: UInt8) -> Bool {
        // U+00A0, the no-break space, is no letter in either encoding.
        if lead == 0xC2 { return trail > 0xA0 }
        switch classes[Int(trail & 0x3F)] {
        case .foreign: return true
        case .capital: return previous >= 0x61 && previous <= 0x7A
        case .mark: return isVowel(previous)
        case .vietnamese: return false
        }
    }

    /// A plain vowel after which Vietnamese never writes ù or õ.
    private static func isVowel(_ byte: UInt8) -> Bool {
        switch byte | 0x20 {
        case 0x61, 0x65, 0x6F, 0x75, 0x79: true
        default: false
        }
    }

    private enum Kind {
        /// A letter or sign that Vietnamese does not have.
        case foreign
        /// A capital that is a lower-case letter in TCVN3, so that it turns up inside words.
        case capital
        /// A mark in VNI that follows its vowel.
        case mark
        /// A letter at home in Vietnamese.
        case vietnamese
    }

    /// The kind of each letter from U+00C0 to U+00FF.
    private static let classes: [Kind] = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"
        .unicodeScalars.map { scalar in
            switch scalar {
            case "ù", "õ", "Ù", "Õ": scalar == "Õ" ? .capital : .mark
            case "È", "É", "Ê", "Ì", "Í", "Ò", "Ó", "Ô", "Ý": .capital
            case _ where VietnameseLetter(scalar) != nil: .vietnamese
            default: .foreign
            }
        }
}
