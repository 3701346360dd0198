import Serialization
import CivilTime

extension ConformanceReport {
    /// The report for a terminal, what is not met with its list.
    public var text: String {
        groups.map { group in
            "\(group.title)\n" + group.entries.map(lines).joined()
        }
        .joined(separator: "\n") + "\n\(summary)\n"
    }

    private func lines(_ entry: ConformanceEntry) -> String {
        let rules = entry.rules.isEmpty ? "" : " [\(entry.rules.joined(separator: ", "))]"
        let head = "  \(entry.citation)  \(entry.state.title)  \(entry.content)\(rules)\n"
        let remark = entry.remark.isEmpty ? "" : "      \(entry.remark)\n"
        return head + entry.items.map { "    - \($0.place): \($0.message)\n" }.joined() + remark
    }

    /// The report for programs.
    public var json: String {
        JSONValue.object([
            ("version", .integer(1)), ("now", .string(now.iso)),
            (
                "counts",
                .object(ConformanceEntry.State.allCases.map { ($0.rawValue, .integer(count($0))) })
            ),
            ("groups", .array(groups.map(json))),
        ]).text + "\n"
    }

    private func json(_ group: ConformanceGroup) -> JSONValue {
        .object([("title", .string(group.title)), ("entries", .array(group.entries.map(json)))])
    }

    private func json(_ entry: ConformanceEntry) -> JSONValue {
        .object([
            ("clause", .string(entry.citation)), ("content", .string(entry.content)),
            ("state", .string(entry.state.rawValue)),
            ("rules", .array(entry.rules.map(JSONValue.string))),
            (
                "items",
                .array(
                    entry.items.map {
                        .object([
                            ("place", .string($0.place)), ("message", .string($0.message)),
                            ("article", $0.article.map(JSONValue.string) ?? .null),
                        ])
                    })
            ), ("remark", .string(entry.remark)),
        ])
    }
}
