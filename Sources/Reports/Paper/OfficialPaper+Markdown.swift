import Serialization

extension OfficialPaper {
    /// The paper as Markdown, with tables as GitHub writes them.
    public var markdown: [UInt8] {
        let parts = head + blocks.compactMap(Self.markdown) + foot
        return Array((parts.joined(separator: "\n\n") + "\n").utf8)
    }

    private var head: [String] {
        let lines = [superior?.uppercased(), issuer.uppercased(), number].compactMap { $0 }
        let addressed = addressLines.isEmpty ? [] : [Self.hardLines(addressLines)]
        return [
            Self.hardLines(lines), Self.hardLines([Self.state, Self.motto]),
            "*\(Self.escaped(placeAndDate))*",
            "# \(Self.escaped(kind.uppercased()))", "**\(Self.escaped(abstract))**",
        ] + addressed
    }

    private var foot: [String] {
        let office = signatures.map { signature in
            Self.hardLines([signature.office.uppercased(), signature.name].compactMap { $0 })
        }
        guard !recipients.isEmpty else { return office }
        return office + ["*Nơi nhận:*\n\n" + Self.hardLines(recipientLines)]
    }

    private static func markdown(_ block: Block) -> String? {
        switch block {
        case .heading(let text): "## \(escaped(text))"
        case .paragraph(let text): escaped(text)
        case .strong(let text): "**\(escaped(text))**"
        case .list(let items): list(items)
        case .table(let table): markdown(table)
        // What it draws stands in a table.
        case .chart: nil
        }
    }

    private static func list(_ items: [String]) -> String {
        items.map { "- \(escaped($0))" }.joined(separator: "\n")
    }

    private static func hardLines(_ lines: [String]) -> String {
        lines.map(escaped).joined(separator: "  \n")
    }

    private static func markdown(_ table: PaperTable) -> String {
        let marks = table.columns.map { $0.isNumeric ? "---:" : "---" }
        let rows = table.rows.map { row in
            // Markdown has no cells over several columns: the rest of them stays empty.
            row.cells.flatMap { cell in
                [row.isStrong && !cell.text.isEmpty ? "**\(escaped(cell.text))**" : escaped(cell.text)]
                    + Array(repeating: "", count: cell.span - 1)
            }
        }
        return ([table.columns.map { escaped($0.title) }, marks] + rows)
            .map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
    }

    /// A text on one line in which nothing is markup.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            if character.isNewline {
                result += " "
            } else {
                if character.isASCII, marks.contains(character) { result += "\\" }
                result.append(character)
            }
        }
        return escapedStart(result)
    }

    /// The same for a text that begins like an item of a list.
    private static func escapedStart(_ text: String) -> String {
        if let first = text.first, "-+=".contains(first) { return "\\\(text)" }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text.dropFirst(digits.count)
        guard !digits.isEmpty, let mark = rest.first, ".)".contains(mark) else { return text }
        let isItem = rest.dropFirst().first.map { $0 == " " } ?? true
        return isItem ? "\(digits)\\\(rest)" : text
    }

    private static let marks: Set<Character> = [
        "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~", "!", "&",
    ]
}
