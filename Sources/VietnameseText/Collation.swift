/// Vietnamese alphabetical order.
public enum Collation {
    /// A key whose byte order is the alphabetical order of the texts.
    ///
    /// First count the letters: digits before a ă â b c d đ e ê … y, with f, j, w, z at their Latin places, word by
    /// word; punctuation is passed over. Then the tones: ngang, huyền, hỏi, ngã, sắc, nặng, then foreign
    /// marks. Then case, small letters first. What is still the same is ordered by code points, so that only
    /// the same text has the same key.
    public static func key(_ text: String) -> [UInt8] {
        let normal = NormalForm.nfc(text)
        var levels = CollationLevels()
        for scalar in normal.unicodeScalars { levels.append(scalar) }
        return levels.key + Array(normal.utf8)
    }

    /// The heading under which a text stands in an index: `A`–`Z` with `Đ` apart, `0-9`, or `#` for others.
    ///
    /// Ă and Â stand under A, Ê under E, Ô and Ơ under O, Ư under U. Leading punctuation does not count.
    public static func initial(_ text: String) -> String {
        let scalars = NormalForm.nfc(text).unicodeScalars
        guard let first = scalars.first(where: isLetterOrDigit) else { return "#" }
        if first == "đ" || first == "Đ" { return "Đ" }
        switch VietnameseFolding.fold(String(first)).unicodeScalars.first {
        case .some(let letter) where ("a"..."z").contains(letter): return String(letter).uppercased()
        case .some(let digit) where ("0"..."9").contains(digit): return "0-9"
        default: return "#"
        }
    }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
}
