import VietnameseText

/// Who chairs, as a key for comparison: people write one leader in several ways.
enum ChairName {
    /// “Đ/c Nguyễn Văn A – Chủ tịch UBND phường” is “nguyễn văn a”. Tone marks stay: they tell people apart.
    static func key(_ text: String) -> String {
        var words = NormalForm.nfc(text).lowercased()
            .split { $0.isWhitespace }.joined(separator: " ")[...]
        for end in [" - ", " – ", ", ", "; ", " (", "("] {
            if let range = words.firstRange(of: end), range.lowerBound > words.startIndex {
                words = words[..<range.lowerBound]
            }
        }
        for title in ["đồng chí ", "đ/c ", "đ/c. ", "đc. ", "ông ", "bà ", "anh ", "chị "]
        where words.hasPrefix(title) {
            words = words.dropFirst(title.count)
        }
        return String(words)
    }
}
