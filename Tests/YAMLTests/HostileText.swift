import Testing

/// A text of 64 KiB that would be slow, deep or large for a careless reader.
struct HostileText: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String

    init(_ description: String, _ text: String) {
        testDescription = description
        self.text = text
    }

    /// A text of one repeated piece.
    init(repeating unit: String) {
        self.init("repeated " + unit.debugDescription, Self.repeated(unit))
    }

    static let all = units.map(Self.init(repeating:)) + special

    private static let units = [
        "[", "{", "- ", "? ", "{a: ", "[a, ", "\n", "'", "!", "&", "*", "a: 1\n", "- &a b\n", "%YAML 1.2\n",
    ]

    private static let special = [
        HostileText("nested by indentation", nested),
        HostileText("aliases of what encloses them", "&a [" + repeated("*a,") + "]"),
        HostileText("a long key", repeated("k") + ": v"),
        HostileText("broken escapes", "\"" + repeated("\\x")),
        HostileText("escaped controls", "\"" + repeated("\\x01") + "\""),
        HostileText("an open quote", "'" + repeated("a")),
        HostileText("a foreign tag", "- !!binary " + repeated("a")),
        HostileText("quoted brackets", "\"" + repeated("[") + "\""),
        HostileText("a wide list at the greatest depth", String(repeating: "[", count: 63) + repeated("a,")),
        HostileText("a wide list", "[" + repeated("a,") + "]"),
        HostileText("many tag prefixes", (0..<4_000).map { "%TAG !a\($0)! b\n" }.joined() + "--- a"),
    ]

    private static let nested = (0..<360).map { String(repeating: " ", count: $0) + "a:\n" }.joined()

    private static func repeated(_ unit: String) -> String {
        return String(repeating: unit, count: 65_536 / unit.utf8.count)
    }
}
