import Serialization
import CivilTime

extension ConformanceReport {
    /// What is wrong, unless nothing of the text may be told.
    func message(_ item: ConformanceEntry.Item) -> String {
        let path = String(item.place.prefix { $0 != ":" })
        return hidden.contains(path) ? "có nội dung không nêu lại ở đây" : item.message
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
                            ("place", .string($0.place)), ("message", .string(message($0))),
                            ("article", $0.article.map(JSONValue.string) ?? .null),
                        ])
                    })
            ), ("remark", .string(entry.remark)),
        ])
    }

    /// Every entry, one line each thing that is not met.
    public var csv: [UInt8] {
        var out = CSVText.document()
        CSVText.write(["Điều khoản", "Nội dung", "Kết quả", "Nơi", "Chi tiết"], to: &out)
        for entry in groups.flatMap(\.entries) {
            let head = [entry.citation, entry.content, entry.state.title]
            for item in entry.items { CSVText.write(head + [item.place, message(item)], to: &out) }
            if entry.items.isEmpty { CSVText.write(head + ["", entry.remark], to: &out) }
        }
        return out.bytes
    }
}
