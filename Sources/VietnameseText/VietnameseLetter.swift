/// A letter of the Vietnamese alphabet with the tone it carries.
struct VietnameseLetter: Equatable {
    /// The place in the alphabet, from 1 (a) to 29 (y): d and đ, o, ô and ơ are letters of their own.
    var rank: UInt8
    /// The tone written on it; `.level` on consonants too.
    var tone: Tone

    /// The alphabet in order, lower case.
    static let alphabet = Array("aăâbcdđeêghiklmnoôơpqrstuưvxy".unicodeScalars)

    /// Each vowel with the tones in dictionary order.
    static let vowels = [
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị",
        "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
    ].map { Array($0.unicodeScalars) }

    /// The letter that a code point of NFC text stands for, in either case; nil when it is none.
    @inline(__always)
    init?(_ scalar: Unicode.Scalar) {
        guard scalar.value < Self.tableSize else { return nil }
        let packed = Self.table[Int(scalar.value)]
        guard packed != 0, let tone = Tone(rawValue: packed >> 5) else { return nil }
        self.rank = packed & 0x1F
        self.tone = tone
    }

    /// The place of a lower-case letter in the alphabet, 0 when it is not in it.
    static func rank(of letter: Unicode.Scalar) -> UInt8 {
        UInt8((alphabet.firstIndex(of: letter) ?? -1) + 1)
    }

    private static let tableSize = 0x1F00

    /// For each code point, tone × 32 + rank, or 0.
    private static let table: [UInt8] = {
        var table = [UInt8](repeating: 0, count: tableSize)
        func enter(_ scalar: Unicode.Scalar, _ packed: UInt8) {
            table[Int(scalar.value)] = packed
            for upper in scalar.properties.uppercaseMapping.unicodeScalars {
                table[Int(upper.value)] = packed
            }
        }
        for letter in alphabet { enter(letter, rank(of: letter)) }
        for row in vowels {
            for (tone, letter) in row.enumerated() { enter(letter, UInt8(tone) << 5 | rank(of: row[0])) }
        }
        return table
    }()
}
