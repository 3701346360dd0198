/// The names of languages (BCP 47), as far as their form goes.
public enum LanguageTag {
    /// Whether a text has the form of a tag: `vi`, `vi-VN`, `zh-Hant`.
    public static func isValid(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let language = parts.first, (2...3).contains(language.utf8.count),
            language.utf8.allSatisfy(isLetter)
        else { return false }
        return parts.dropFirst().allSatisfy {
            (2...8).contains($0.utf8.count) && $0.utf8.allSatisfy(isLetterOrDigit)
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
