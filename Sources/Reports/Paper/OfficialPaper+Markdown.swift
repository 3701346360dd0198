import Serialization

extension OfficialPaper {
    /// The paper as Markdown (CommonMark with tables), for editing and for exchange.
    public var markdown: [UInt8] {
        var parts = [
            ([superior?.uppercased(), issuer.uppercased(), number].compactMap { $0 }).map(Self.escaped)
                .joined(separator: "\\\n"),
            "**\(Self.state)**\\\n**\(Self.motto)**", "*\(Self.escaped(placeAndDate))*",
            "# \(Self.escaped(kind)): \(Self.escaped(abstract))",
        ]
        if !addressees.isEmpty {
            parts.append("Kính gửi: \(addressees.map(Self.escaped).joined(separator: "; "))")
        }
        parts += blocks.map(Self.markdown)
        if !recipients.isEmpty {
            parts.append("*Nơi nhận:*\n\n" + Self.list(recipients))
        }
        parts += signatures.map {
            "**\(Self.escaped($0.office.uppercased()))**" + ($0.name.map { "\\\n\(Self.escaped($0))" } ?? "")
        }
        return Array((parts.joined(separator: "\n\n") + "\n").utf8)
    }

    private static func markdown(_ block: Block) -> String {
        switch block {
        case .heading(let text): "## \(escaped(text))"
        case .paragraph(let text): escaped(text)
        case .strong(let text): "**\(escaped(text))**"
        case .list(let items): list(items)
        case .table(let table): markdown(table)
        }
    }

    private static func list(_ items: [String]) -> String {
        items.map { "- \(escaped($0))" }.joined(separator: "\n")
    }

    private static func markdown(_ table: PaperTable) -> String {
        let head = "| " + table.columns.map { escaped($0.title) }.joined(separator: " | ") + " |"
        let rule = "|" + table.columns.map { $0.isNumeric ? "---:|" : "---|" }.joined()
        let rows = table.rows.map { row in
            // A cell over several columns leaves the others of them empty.
            let cells = row.cells.flatMap { cell in
                [row.isStrong && !cell.text.isEmpty ? "**\(escaped(cell.text))**" : escaped(cell.text)]
                    + Array(repeating: "", count: cell.span - 1)
            }
            return "| " + cells.joined(separator: " | ") + " |"
        }
        return ([head, rule] + rows).joined(separator: "\n")
    }

    /// A text on one line in which nothing means anything to Markdown.
    private static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var isFirst = true
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n", "\r", "\t": result.append(" ")
            case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&":
                result.append("\\")
                result.append(scalar)
            // At the beginning of a line these would begin a heading or a list.
            case _ where isFirst && "#-+=".unicodeScalars.contains(scalar):
                result.append("\\")
                result.append(scalar)
            default: result.append(scalar)
            }
            if scalar != " " { isFirst = false }
        }
        return escapedNumber(String(result))
    }

    /// The same for a number with a point, which would begin a numbered list.
    private static func escapedNumber(_ text: String) -> String {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, let next = text.dropFirst(digits.count).first, next == "." || next == ")"
        else {
            return text
        }
        return "\(digits)\\\(text.dropFirst(digits.count))"
    }
}
