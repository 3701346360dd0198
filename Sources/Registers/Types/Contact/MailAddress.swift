/// Mail addresses as agencies have them: ASCII, one `@`, a domain with a dot.
enum MailAddress {
    /// Whether a text is such an address.
    static func isValid(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, text.utf8.count <= 254 else { return false }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        return isName(parts[0]) && labels.count >= 2 && labels.allSatisfy(isLabel)
            && labels[labels.count - 1].utf8.count >= 2
    }

    /// The domain in lower case.
    static func domain(_ text: String) -> String? {
        text.split(separator: "@").last.map { $0.lowercased() }
    }

    private static func isName(_ name: Substring) -> Bool {
        let words = name.split(separator: ".", omittingEmptySubsequences: false)
        return (1...64).contains(name.utf8.count)
            && words.allSatisfy { word in
                !word.isEmpty && word.utf8.allSatisfy { isAlphanumeric($0) || "_+-".utf8.contains($0) }
            }
    }

    private static func isLabel(_ label: Substring) -> Bool {
        (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
            && label.utf8.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
