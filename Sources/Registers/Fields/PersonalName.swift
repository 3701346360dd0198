/// Finds names of persons in texts that must not name anybody.
enum PersonalName {
    /// Words before a name.
    private static let titles: Set<String> = [
        "ông", "bà", "anh", "chị", "cô", "chú", "bác", "em", "cháu", "cụ", "mr", "ms", "mrs",
    ]

    /// The commonest family names, in lower case.
    private static let families: Set<String> = [
        "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "ngô",
        "dương", "lý", "đinh", "trịnh", "trương", "lưu", "cao", "mai", "tạ", "hà", "lâm", "tô", "hồ", "chu",
        "thái", "đào", "đậu", "phùng", "quách", "vương", "kiều", "thân", "biện", "nghiêm",
    ]

    /// The same without accents, for texts that have none at all.
    private static let plainFamilies: Set<String> = [
        "nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui", "do", "ngo",
        "duong", "ly", "dinh", "trinh", "truong", "luu", "cao", "mai", "ho", "thai", "dao", "dau", "phung",
    ]

    /// The name that a short text is, such as the line “from”; nil when it gives initials, a role or an
    /// organisation.
    static func name(in text: String) -> String? {
        let words = words(of: text)
        let rest = Array(words.drop { titles.contains($0.lowercased()) })
        if rest.count < words.count, let first = rest.first, isWord(first), isCapital(first) { return text }
        if rest.count < words.count, rest.count >= 2, startsWithFamily(rest) { return text }
        guard (2...5).contains(rest.count), !isOrganisation(rest) else { return fullName(in: words) }
        if startsWithFamily(rest), rest.dropFirst().contains(where: isWord) { return text }
        return isAllNames(rest) ? text : fullName(in: words)
    }

    /// The first full name that stands in running text behind a title such as “ông”; nil when there is none.
    static func titledName(in text: String) -> String? {
        let words = words(of: text)
        for (index, word) in words.enumerated() where titles.contains(word.lowercased()) {
            let name = Array(words[(index + 1)...].prefix(4).prefix { isCapital($0) && isWord($0) })
            if name.count >= 2, startsWithFamily(name) || isFormal(word) && !isOffice(name) {
                return ([word] + name).joined(separator: " ")
            }
            let parts = Array(
                words[(index + 1)...].prefix(4).prefix { isCapital($0) && $0.allSatisfy(\.isLetter) })
            if parts.count >= 3, isFormal(word), isWord(parts[0]), isWord(parts[parts.count - 1]),
                !isOffice(parts)
            {
                return ([word] + parts).joined(separator: " ")
            }
        }
        return nil
    }

    /// The first full name of three words or more at the beginning of a text or behind words such as “tôi là”,
    /// where streets and wards that bear a name do not stand.
    static func introducedName(in text: String) -> String? {
        let words = words(of: text)
        return words.indices.lazy.filter { $0 == 0 || introductions.contains(words[$0 - 1].lowercased()) }
            .compactMap { fullName(at: $0, in: words) }.first
    }

    /// Words behind which one says who one is.
    private static let introductions: Set<String> = ["tôi", "là", "hỏi", "gửi"]

    /// A family name and two or more names behind it, anywhere among the words.
    private static func fullName(in words: [String]) -> String? {
        guard !isOrganisation(words) else { return nil }
        return words.indices.lazy.compactMap { fullName(at: $0, in: words) }.first
    }

    private static func fullName(at index: Int, in words: [String]) -> String? {
        let name = Array(words[index...].prefix(5).prefix { isCapital($0) && isWord($0) })
        return name.count >= 3 && startsWithFamily(name) ? name.joined(separator: " ") : nil
    }

    private static func isFormal(_ title: String) -> Bool { ["ông", "bà"].contains(title.lowercased()) }

    /// “ông Phó Chủ tịch”: an office is no name.
    private static func isOffice(_ words: [String]) -> Bool {
        words.first.map { ["chủ", "phó", "trưởng", "bí", "giám", "tổ", "công"].contains($0.lowercased()) }
            ?? true
    }

    /// Whether the words begin as the names of organisations and places do.
    private static func isOrganisation(_ words: [String]) -> Bool {
        words.first.map { organisations.contains($0.lowercased()) } ?? false
    }

    /// Whether every word is a name or an initial, and one at least is a name: family names of all peoples are too
    /// many to be listed.
    private static func isAllNames(_ words: [String]) -> Bool {
        words.allSatisfy { isCapital($0) && $0.allSatisfy { $0.isLetter || $0 == "." } }
            && words.contains { isWord($0) && $0 != $0.uppercased() }
    }

    private static let organisations: Set<String> = [
        "hội", "ban", "tổ", "khối", "công", "trường", "nhà", "chi", "tập", "hợp", "htx", "doanh", "cửa",
        "trạm",
        "trung", "phòng", "ubnd", "hđnd", "mttq", "clb", "câu", "đảng", "nhân", "mặt", "ủy", "uỷ", "liên",
        "bệnh", "chợ", "đường", "phố", "phường", "xã", "thôn", "tiểu", "thành", "quận", "huyện", "tỉnh", "dự",
        "kế",
    ]

    /// The words of a text without the full stop of a sentence; that of an initial stays.
    private static func words(of text: String) -> [String] {
        text.split { $0.isWhitespace || ",;:()“”\"/".contains($0) }.map { word in
            let bare = word.dropLast()
            let endsSentence = word.last == "." && bare.count >= 2 && bare.allSatisfy(\.isLetter)
            return String(endsSentence ? bare : word)
        }
    }

    /// A whole word, not an initial such as “N.” or “N.V.A.”.
    private static func isWord(_ word: String) -> Bool {
        word.count >= 2 && word.allSatisfy(\.isLetter)
    }

    private static func isCapital(_ word: String) -> Bool { word.first?.isUppercase ?? false }

    private static func startsWithFamily(_ words: [String]) -> Bool {
        guard let first = words.first?.lowercased() else { return false }
        if families.contains(first) { return true }
        return words.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } } && plainFamilies.contains(first)
    }
}
