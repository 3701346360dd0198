import CivilTime
import Hashing

/// Writes recorded acts into the file of an article, leaving every other byte as its author wrote it.
public enum WorkflowWriter {
    /// The file with these acts as its `workflow`, in place of those it has.
    ///
    /// Acts that stand there already and are the first of `acts` keep their lines; new ones are added below them.
    /// Line ends are those of the file.
    ///
    /// - Returns: nil when the file has no front matter.
    public static func write(_ acts: [Act], into article: Article) -> [UInt8]? {
        guard let parts = article.parts else { return nil }
        let bytes = article.source.bytes
        let present = article.frontMatter.acts
        let isCRLF = usesCRLF(bytes)
        if let workflow = parts.workflow {
            let lines = bytes[workflow]
            if !present.isEmpty, acts.starts(with: present), isBlockOfOurs(lines) {
                let added = acts.dropFirst(present.count).map(lines(of:)).joined()
                return bytes[..<workflow.upperBound] + encoded(added, isCRLF) + bytes[workflow.upperBound...]
            }
            return bytes[..<workflow.lowerBound] + encoded(block(acts), isCRLF)
                + bytes[workflow.upperBound...]
        }
        let end = parts.frontMatter.upperBound
        return bytes[..<end] + encoded(block(acts), isCRLF) + bytes[end...]
    }

    private static func block(_ acts: [Act]) -> String {
        acts.isEmpty ? "" : "workflow:\n" + acts.map(lines(of:)).joined()
    }

    /// Whether the acts stand as this program writes them, so that more can be put below.
    private static func isBlockOfOurs(_ lines: ArraySlice<UInt8>) -> Bool {
        guard let end = lines.firstIndex(of: UInt8(ascii: "\n")), lines.last == UInt8(ascii: "\n") else {
            return false
        }
        return lines[lines.index(after: end)...].starts(with: Array("  - ".utf8))
    }

    private static func usesCRLF(_ bytes: [UInt8]) -> Bool {
        guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")), end > 0 else { return false }
        return bytes[end - 1] == UInt8(ascii: "\r")
    }

    private static func encoded(_ text: String, _ isCRLF: Bool) -> [UInt8] {
        Array((isCRLF ? text.replacing("\n", with: "\r\n") : text).utf8)
    }

    private static func lines(of act: Act) -> String {
        let details = act.details
        var pairs: [(String, String?)] = [
            ("action", act.action.rawValue), ("by", plain(act.by)), ("at", act.at.iso),
            ("digest", "sha256:\(act.digest.hexadecimal)"),
            ("urgent", details.isUrgent ? "true" : nil), ("publishes", details.publishes ? "true" : nil),
            ("confirms", details.confirms?.rawValue), ("from", details.formerSection.map(plain)),
            ("to", details.section.map(plain)),
            ("reason", details.ground?.rawValue), ("page", details.page.map(quoted)),
            ("recorded_by", details.recordedBy.map(plain)),
        ]
        pairs += [("document", details.document), ("note", details.note), ("correction", details.correction)]
            .map { ($0, $1.map(quoted)) }
        let present = pairs.compactMap { key, value in value.map { "\(key): \($0)" } }
        return "  - " + present.joined(separator: "\n    ") + "\n"
    }

    /// An id as people write it, or between quotes where YAML would read something else than this text.
    private static func plain(_ id: String) -> String {
        let bytes = id.utf8
        let isWord =
            bytes.first.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) } ?? false
            && bytes.allSatisfy {
                $0 == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
            }
        return isWord && !reservedWords.contains(id) ? id : quoted(id)
    }

    /// What readers of YAML 1.1 or 1.2 take for something else than a text.
    private static let reservedWords: Set<String> = [
        "null", "true", "false", "yes", "no", "on", "off", "y", "n",
    ]

    /// A text between double quotes, on one line whatever it holds.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\u{2028}", "\u{2029}", "\u{85}", "\u{FEFF}":
                result += "\\u" + String(repeating: "0", count: 4 - hex(scalar).count) + hex(scalar)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    private static func hex(_ scalar: Unicode.Scalar) -> String { String(scalar.value, radix: 16) }
}
