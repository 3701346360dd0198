import VietnameseText

/// The name of a file, looked at for a mark of secrecy.
///
/// Names are often written without diacritics, where `mat` is mặt, mắt, mất or mát far more often than mật. So
/// only marks of several words count in that form, and `MAT` in capitals as the last word.
struct SecretName {
    private let words: [Word]

    private struct Word {
        let text: String
        let folded: String
        let isCapital: Bool

        init(_ text: Substring) {
            self.text = text.lowercased()
            folded = VietnameseFolding.fold(String(text))
            isCapital = text.allSatisfy { $0.isUppercase }
        }

        /// Whether it is a word, with its diacritics or without any.
        func isEqual(_ word: String) -> Bool { text == word || text == VietnameseFolding.fold(word) }
    }

    /// Takes a name apart, its ending left out.
    init(_ name: String) {
        words = NormalForm.nfc(name).split { !$0.isLetter }.map(Word.init)
    }

    /// Whether the name begins or ends with a mark.
    var isMarked: Bool { Self.marks.contains(where: isAtAnEnd) || isPlainMark }

    /// Whether the name of an article is a mark. Such names are made from titles, which are looked at with their
    /// diacritics, so that only the whole of it counts here.
    static func isMarked(slug: String) -> Bool {
        // Most names have more words than any mark; nothing is taken apart for them.
        guard slug.utf8.count <= 24 else { return false }
        let words = SecretName(slug).words
        return marks.contains { mark in
            words.count == mark.count && zip(words, mark).allSatisfy { $0.isEqual($1) }
        }
    }

    private func isAtAnEnd(_ mark: [String]) -> Bool {
        guard words.count >= mark.count else { return false }
        if zip(words.suffix(mark.count), mark).allSatisfy({ $0.isEqual($1) }) { return true }
        let isAtBeginning = zip(words, mark).allSatisfy { $0.isEqual($1) }
        // `toi-mat-…` is tôi mất as well.
        return isAtBeginning && (mark != Self.marks[0] || words[1].text == "mật")
    }

    /// “MẬT” alone, at the beginning or at the end; “MAT” alone or at the end.
    private var isPlainMark: Bool {
        guard let first = words.first, let last = words.last else { return false }
        if words.count == 1 { return first.text == "mật" || first.text == "mat" && first.isCapital }
        if first.isCapital, first.text == "mật", !words[1].isCapital { return true }
        guard last.isCapital, last.text == "mật" || last.text == "mat" else { return false }
        return !Self.compounds.contains(words[words.count - 2].folded)
    }

    private static let marks = [
        ["tối", "mật"], ["tuyệt", "mật"], ["lưu", "hành", "nội", "bộ"],
        ["xem", "xong", "trả", "lại"],
    ]
    /// What makes another word together with “mật”, “mặt”, “mắt”, “mất” or “mát” after it.
    private static let compounds: Set<String> = [
        "an", "anh", "bai", "bao", "be", "bi", "co", "cuop", "dat", "gap", "giap", "gio", "guong", "hai",
        "kham", "khuon",
        "lam", "lay", "mo", "moi", "mot", "nam", "ngot", "nuoc", "ong", "ra", "sang", "tai", "tien", "tho",
        "truoc", "vang",
        "ve", "xuat",
    ]
}
