/// The permanent names by which records refer to each other (design §3: `YYYYMMDD-xxxxxx`).
enum RecordName {
    /// Whether a text has the form of one; whether an article bears it is the business of a rule.
    static func isValid(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return parts.count == 2 && parts[0].utf8.count == 8 && parts[1].utf8.count == 6
            && parts[0].utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            && parts[1].utf8.allSatisfy {
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
                    || (UInt8(ascii: "2")...UInt8(ascii: "7")).contains($0)
            }
    }

    /// Whether whoever wrote a text meant a permanent name, be it rightly spelt or not.
    static func isMeant(_ text: String) -> Bool {
        text.hasPrefix("id:")
            || text.utf8.prefix(8).allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
                && text.utf8.dropFirst(8).first == UInt8(ascii: "-")
    }
}
