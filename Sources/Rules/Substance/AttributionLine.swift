import VietnameseText

/// A paragraph that says where a text comes from: “Nguồn: …”, “(Theo Báo Hà Tĩnh)”, “Theo TTXVN” at the end.
struct AttributionLine {
    /// What is named as the source; nil when the paragraph says something else.
    let name: String?

    /// Reads the words of a paragraph; `isLast` tells that no block comes after it.
    init(_ text: String, isLast: Bool) {
        // Longer ones are prose, whatever they begin with.
        guard text.utf8.count <= 600 else {
            name = nil
            return
        }
        let text = NormalForm.nfc(text).trimmed(of: Self.spaces)
        let inner = text.trimmed(of: Self.spaces + "()[]“”\"")
        let isEnclosed =
            text.hasPrefix("(") && text.hasSuffix(")") || text.hasPrefix("[") && text.hasSuffix("]")
        name = Self.labelled(inner) ?? Self.following(inner, isEnclosed: isEnclosed, isLast: isLast)
    }

    /// “Nguồn: Báo Hà Tĩnh”.
    private static func labelled(_ text: String) -> String? {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let label = text[..<colon].lowercased().split(separator: " ").joined(separator: " ")
        guard label == "nguồn" || label == "nguồn tin" else { return nil }
        let name = text[text.index(after: colon)...].description.trimmed(of: spaces + ".")
        let words = name.lowercased()
        // “Nguồn: ngân sách phường” is about money.
        guard !name.isEmpty, !money.contains(where: words.hasPrefix) else { return nil }
        return name
    }

    /// “Theo Báo Hà Tĩnh”, in brackets or as the last paragraph.
    private static func following(_ text: String, isEnclosed: Bool, isLast: Bool) -> String? {
        guard isEnclosed || isLast, text.hasPrefix("Theo ") || text.hasPrefix("THEO ") else { return nil }
        let name = text.dropFirst(5).description.trimmed(of: spaces + ".")
        let words = name.split(separator: " ")
        guard let first = words.first, words.count < 12 else { return nil }
        guard first.first?.isUppercase ?? false || first.isHostName else { return nil }
        guard isEnclosed || !name.contains(where: { ",;:".contains($0) }) else { return nil }
        let beginning = name.lowercased()
        return legal.contains { beginning == $0 || beginning.hasPrefix($0 + " ") } ? nil : name
    }

    private static let spaces = " \t\n\u{A0}"
    private static let money = ["ngân sách", "vốn", "kinh phí", "quỹ", "xã hội hóa", "xã hội hoá"]
    /// What stands after “Theo” when a document is cited, not a source named.
    private static let legal = [
        "điều", "khoản", "điểm", "mục", "chương", "phụ lục", "luật", "bộ luật", "hiến pháp", "pháp lệnh",
        "lệnh", "nghị quyết", "nghị định", "quyết định", "thông tư", "thông tư liên tịch", "chỉ thị",
        "quy chế",
        "quy định", "công văn", "công điện", "văn bản", "kế hoạch", "đề án", "dự án", "chương trình",
        "hướng dẫn",
        "báo cáo", "tờ trình", "thông báo", "kết luận", "lịch", "danh sách", "biên bản", "giấy mời", "đó",
    ]
}

extension Substring {
    /// Whether the word is an address such as “baohatinh.vn”.
    fileprivate var isHostName: Bool {
        guard let dot = lastIndex(of: "."), dot != startIndex else { return false }
        let ending = self[index(after: dot)...]
        return ending.count >= 2 && ending.allSatisfy { $0.isASCII && $0.isLetter }
    }
}

extension String {
    /// The text without the given characters at its ends.
    func trimmed(of characters: String) -> String {
        var rest = self[...]
        while let first = rest.first, characters.contains(first) { rest.removeFirst() }
        while let last = rest.last, characters.contains(last) { rest.removeLast() }
        return String(rest)
    }
}
