/// Tells whether words are the name of a Vietnamese person.
///
/// Without a word such as “ông”, only several capitalised words of which the first is a family name are one, so
/// that headings and the names of laws and places are none. Initials hide a name and are none either.
enum PersonName {
    /// How many tokens at the beginning are a person, with the words of address before the name; nil for none.
    ///
    /// - Parameters:
    ///   - tokens: what is looked at.
    ///   - needsAddress: whether “ông”, “bà” and the like must stand before the name.
    static func length(_ tokens: ArraySlice<TextToken>, needsAddress: Bool = false) -> Int? {
        var index = tokens.startIndex
        var hasAddress = false
        while index < tokens.endIndex {
            let length = addressLength(tokens[index...])
            guard length > 0 || isJoint(tokens[index]) else { break }
            if length > 0 { hasAddress = true }
            index += max(1, length)
        }
        let name = tokens[index...].prefix(6).prefix { $0.isCapitalized }
        guard !needsAddress || hasAddress, isName(name, hasAddress: hasAddress) else { return nil }
        return index + name.count - tokens.startIndex
    }

    /// Whether the tokens are a person and nothing else.
    static func isWhole(_ tokens: [TextToken]) -> Bool { length(tokens[...]) == tokens.count }

    /// Whether the tokens end with a person who is addressed: “… ông Nguyễn Văn A”.
    static func ends(_ tokens: ArraySlice<TextToken>) -> Bool {
        let count = tokens.suffix(7).reversed().prefix { $0.isCapitalized }.count
        let name = tokens.suffix(count)
        // “Ông” at the beginning of a sentence has a capital as well.
        let ownAddress = addressLength(name)
        if ownAddress > 0 { return isName(name.dropFirst(ownAddress), hasAddress: true) }
        let before = tokens.dropLast(count).suffix(2)
        return (addressLength(before.suffix(1)) == 1 || addressLength(before) == 2)
            && isName(name, hasAddress: true)
    }

    private static func isName(_ words: ArraySlice<TextToken>, hasAddress: Bool) -> Bool {
        guard let first = words.first, words.contains(where: { $0.text.count > 1 }) else { return false }
        if hasAddress { return true }
        guard words.count > 1, families.contains(first.lower) else { return false }
        return !phrases.contains("\(first.lower) \(words[words.startIndex + 1].lower)")
    }

    /// How many words of address stand at the beginning: “ông”, or “công dân”.
    private static func addressLength(_ tokens: ArraySlice<TextToken>) -> Int {
        guard let first = tokens.first?.lower else { return 0 }
        if ["ông", "bà", "anh", "chị"].contains(first) { return 1 }
        return first == "công" && tokens.dropFirst().first?.lower == "dân" ? 2 : 0
    }

    /// What stands between words of address, and between them and the name.
    private static func isJoint(_ token: TextToken) -> Bool { ["/", "(", ")", ":"].contains(token.text) }

    private static let families: Set<String> = [
        "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ",
        "ngô",
        "dương", "lý", "đinh", "đoàn", "trịnh", "trương", "mai", "đào", "lâm", "hà", "cao", "lưu", "tạ",
        "chu",
        "châu", "thái", "tô", "tống", "kiều", "phùng", "quách", "vương", "tăng", "lương", "thân", "nông",
        "hứa",
        "bạch", "đàm", "lại", "mạc", "kim", "thạch", "sơn", "danh", "lò", "quàng", "cầm", "giàng", "vàng",
        "sùng",
        "thào", "đồng", "ninh", "nghiêm", "khổng", "khuất", "doãn", "âu", "tiêu", "triệu", "vi", "ma", "hồng",
        "biện", "bế", "cù", "đậu", "giáp", "hàn", "khúc", "lục", "mã", "nhữ", "phí", "tôn", "ung", "uông",
        "yên",
    ]

    /// Words in capitals that begin like a name.
    private static let phrases: Set<String> = [
        "hồ sơ", "lý do", "danh sách", "đồng chí", "cao tuổi", "kim loại", "vi phạm", "lưu hành", "lưu trữ",
        "đoàn thể", "đoàn thanh", "hà nội", "hà tĩnh", "thái độ", "lại đơn", "vũ khí", "hoàng hóa",
        "tăng cường",
        "lương tâm", "thân nhân", "lâm nghiệp", "nông dân", "nông nghiệp", "mã số", "đồng ý",
    ]
}
