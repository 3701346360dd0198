/// Recognises the numbering of a legal text (NĐ 30/2020: điều, khoản, điểm).
enum LegalNumbering {
    /// The number of “Điều 12. …” or “Điều 12a. …”, else nil.
    static func article(_ text: String) -> String? {
        let prefix = "Điều "
        guard text.hasPrefix(prefix) else { return nil }
        let rest = text.dropFirst(prefix.count)
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, digits.count <= 4 else { return nil }
        let after = rest.dropFirst(digits.count)
        guard let next = after.first else { return String(digits) }
        if next == "." || next == ":" || next == " " { return String(digits) }
        guard next.isASCII, next.isLowercase, after.dropFirst().first.map({ ".: ".contains($0) }) ?? true
        else { return nil }
        return String(digits) + String(next)
    }

    /// The number of “2. …” at the beginning of a heading, else nil.
    static func clause(_ text: String) -> String? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, digits.count <= 3, text.dropFirst(digits.count).first == "." else {
            return nil
        }
        return String(digits)
    }

    /// The letter of “b) …” in ASCII, `dd` for đ, else nil.
    static func point(_ text: String) -> String? {
        guard let letter = text.first, text.dropFirst().first == ")" else { return nil }
        if letter == "đ" { return "dd" }
        guard letter.isASCII, letter.isLowercase else { return nil }
        return String(letter)
    }
}
