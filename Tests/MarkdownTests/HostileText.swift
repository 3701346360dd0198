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
        ">", "> ", "- ", "1. ", "- > ", "[", "![", "[a](", "[]", "![[]()", "[^a]", "*a **a ", "*_", "a_", "`",
        "~a ",
        "<", "<a ", "&", "\\", "@", "a@", "a@b.", "www._", "http://", "|", "|\n", "a\n-|-\n", "- a\n",
        "> a\n", "\t",
        "[a]: b\n", "[^a]: b\n\n", "*[a](b)", "- [ ] a\n", "<!-- a\n\n",
    ]

    private static let special = [
        HostileText("an address that ends in brackets", "www.a" + repeated(")")),
        HostileText("a wide table", repeated("|a") + "|\n" + repeated("|-") + "|\n" + repeated("|a") + "|\n"),
        HostileText("a table of 1,000 columns", columns("a") + columns("-") + repeated(columns("a"))),
        HostileText(
            "a table of 1,000 columns with short rows", columns("a") + columns("-") + repeated("a\n")),
        HostileText("many uses of a long definition", "[a]: " + repeated("b") + "\n\n" + repeated("[a]")),
        HostileText("lazy lines below deep quotations", repeated("> ") + "a\n" + repeated("a\n")),
        HostileText(
            "blank lines below deep lists", String(repeating: "- ", count: 90) + "a\n" + repeated("\n")),
        HostileText(
            "backticks of all lengths",
            (1..<700).map { String(repeating: "`", count: $0) }.joined(separator: " ")),
        HostileText("emphases in each other", repeated("*a ") + repeated(" b*")),
        HostileText("images in each other", repeated("![") + repeated("](b)")),
        HostileText(
            "nested by indentation",
            (0..<700).map { String(repeating: " ", count: 2 * $0) + "- a\n" }.joined()),
    ]

    private static func columns(_ cell: String) -> String {
        return String(repeating: "|" + cell, count: 1_000) + "|\n"
    }

    private static func repeated(_ unit: String) -> String {
        return String(repeating: unit, count: 65_536 / unit.utf8.count)
    }
}
