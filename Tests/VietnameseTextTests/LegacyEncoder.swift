/// The encoder direction of the published charts, written down apart from the program's decoder tables.
enum LegacyEncoder {
    /// TCVN 5712:1993 VN3, each vowel with the codes of level, huyền, hỏi, ngã, sắc, nặng; 0 is plain ASCII.
    private static let tcvn3Chart: [(letters: String, codes: [UInt32])] = [
        ("aàảãáạ", [0, 0xB5, 0xB6, 0xB7, 0xB8, 0xB9]),
        ("ăằẳẵắặ", [0xA8, 0xBB, 0xBC, 0xBD, 0xBE, 0xC6]),
        ("âầẩẫấậ", [0xA9, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB]),
        ("eèẻẽéẹ", [0, 0xCC, 0xCE, 0xCF, 0xD0, 0xD1]),
        ("êềểễếệ", [0xAA, 0xD2, 0xD3, 0xD4, 0xD5, 0xD6]),
        ("iìỉĩíị", [0, 0xD7, 0xD8, 0xDC, 0xDD, 0xDE]),
        ("oòỏõóọ", [0, 0xDF, 0xE1, 0xE2, 0xE3, 0xE4]),
        ("ôồổỗốộ", [0xAB, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9]),
        ("ơờởỡớợ", [0xAC, 0xEA, 0xEB, 0xEC, 0xED, 0xEE]),
        ("uùủũúụ", [0, 0xEF, 0xF1, 0xF2, 0xF3, 0xF4]),
        ("ưừửữứự", [0xAD, 0xF5, 0xF6, 0xF7, 0xF8, 0xF9]),
        ("yỳỷỹýỵ", [0, 0xFA, 0xFB, 0xFC, 0xFD, 0xFE]),
        ("đ", [0xAE]),
        ("ĂÂÊÔƠƯĐ", [0xA1, 0xA2, 0xA3, 0xA4, 0xA5, 0xA6, 0xA7]),
    ]

    /// VNI-Windows as its chart is usually printed, in the same order of tones.
    private static let vniChart = [
        ("a à ả ã á ạ", "a aø aû aõ aù aï"),
        ("ă ằ ẳ ẵ ắ ặ", "aê aè aú aü aé aë"),
        ("â ầ ẩ ẫ ấ ậ", "aâ aà aå aã aá aä"),
        ("e è ẻ ẽ é ẹ", "e eø eû eõ eù eï"),
        ("ê ề ể ễ ế ệ", "eâ eà eå eã eá eä"),
        ("i ì ỉ ĩ í ị", "i ì æ ó í ò"),
        ("o ò ỏ õ ó ọ", "o oø oû oõ où oï"),
        ("ô ồ ổ ỗ ố ộ", "oâ oà oå oã oá oä"),
        ("ơ ờ ở ỡ ớ ợ", "ô ôø ôû ôõ ôù ôï"),
        ("u ù ủ ũ ú ụ", "u uø uû uõ uù uï"),
        ("ư ừ ử ữ ứ ự", "ö öø öû öõ öù öï"),
        ("y ỳ ỷ ỹ ý ỵ", "y yø yû yõ yù î"),
        ("đ", "ñ"),
    ]

    private static let tcvn3Table: [Unicode.Scalar: Unicode.Scalar] = {
        var table: [Unicode.Scalar: Unicode.Scalar] = [:]
        for row in tcvn3Chart {
            for (letter, code) in zip(row.letters.unicodeScalars, row.codes) where code != 0 {
                table[letter] = Unicode.Scalar(code)
            }
        }
        return table
    }()

    private static let vniTable: [String: String] = {
        var table: [String: String] = [:]
        for (letters, codes) in vniChart {
            for (letter, code) in zip(letters.split(separator: " "), codes.split(separator: " ")) {
                table[String(letter)] = String(code)
                table[letter.uppercased()] = code.uppercased()
            }
        }
        return table
    }()

    /// Text as an ABC font needs it. Capitals with a tone do not exist there.
    static func tcvn3(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { tcvn3Table[$0] ?? $0 }))
    }

    /// Text as a VNI font needs it.
    static func vni(_ text: String) -> String {
        text.map { vniTable[String($0)] ?? String($0) }.joined()
    }
}
