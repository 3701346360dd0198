/// Slugs: the ASCII names that stand in web addresses and file names.
public enum Slug {
    /// The text folded to groups of `a`–`z` and `0`–`9` joined by single hyphens; empty when it has none.
    public static func make(_ text: String) -> String {
        var slug: [UInt8] = []
        var hyphenPending = false
        for byte in VietnameseFolding.fold(text).utf8 {
            guard isAlphanumeric(byte) else {
                hyphenPending = !slug.isEmpty
                continue
            }
            if hyphenPending { slug.append(hyphen) }
            hyphenPending = false
            slug.append(byte)
        }
        return String(decoding: slug, as: UTF8.self)
    }

    /// Whether the text is one or more groups of `a`–`z` and `0`–`9` joined by single hyphens.
    public static func isValid(_ slug: String) -> Bool {
        var afterHyphen = true
        for byte in slug.utf8 {
            if byte == hyphen {
                guard !afterHyphen else { return false }
                afterHyphen = true
            } else {
                guard isAlphanumeric(byte) else { return false }
                afterHyphen = false
            }
        }
        return !afterHyphen
    }

    /// A slug for each distinct text, no two the same.
    ///
    /// Of texts that fold to the same slug, the first in code-point order of their NFC keeps it and the others
    /// get `-2`, `-3` and so on, leaving out a number that would be another text's own slug. A text without
    /// any ASCII counts as `x`. Keys are in NFC; looking one up works with any spelling of the same text.
    public static func disambiguate(_ texts: [String]) -> [String: String] {
        let distinct = Set(texts.map(NormalForm.nfc))
        let ordered = distinct.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let own = ordered.map(ownSlug)
        let taken = Set(own)
        var lastNumber: [String: Int] = [:]
        var result: [String: String] = [:]
        for (text, slug) in zip(ordered, own) {
            let number = nextNumber(for: slug, after: lastNumber[slug], avoiding: taken)
            lastNumber[slug] = number
            result[text] = numbered(slug, number)
        }
        return result
    }

    /// File systems take names of 255 bytes; a number may follow.
    private static let longest = 100
    private static let hyphen = UInt8(ascii: "-")

    private static func ownSlug(_ text: String) -> String {
        var slug = make(text)[...].prefix(longest)
        while slug.last == "-" { slug = slug.dropLast() }
        return slug.isEmpty ? "x" : String(slug)
    }

    private static func nextNumber(for slug: String, after last: Int?, avoiding taken: Set<String>) -> Int {
        guard let last else { return 1 }
        var number = last + 1
        while taken.contains(numbered(slug, number)) { number += 1 }
        return number
    }

    private static func numbered(_ slug: String, _ number: Int) -> String {
        number == 1 ? slug : "\(slug)-\(number)"
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: false
        }
    }
}
