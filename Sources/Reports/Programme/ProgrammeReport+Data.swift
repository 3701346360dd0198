import CivilTime
import Serialization

extension ProgrammeReport {
    /// The tasks for a spreadsheet.
    public var csv: [UInt8] {
        var out = CSVText.document()
        CSVText.write(["Kỳ", "Việc", "Phụ trách", "Hạn", "Ngày xong", "Tình trạng", "Kết quả"], to: &out)
        for part in parts {
            for task in part.tasks {
                CSVText.write(
                    [
                        part.period.title, task.title, task.member ?? "", task.due.iso, task.done?.iso ?? "",
                        task.state.title, task.result ?? "",
                    ], to: &out)
            }
        }
        return out.bytes
    }

    /// The tasks and opinions for programs.
    public var json: String {
        JSONValue.object([
            ("version", .integer(1)), ("date", .string(today.iso)),
            ("programmes", .array(parts.map(Self.json))),
            ("opinions", .array(opinions.map(Self.json))),
        ]).text + "\n"
    }

    private static func json(_ part: Part) -> JSONValue {
        .object([
            ("period", .string(part.period.title)), ("first", .string(part.period.first.iso)),
            ("last", .string(part.period.last.iso)),
            ("document", part.document.map(JSONValue.string) ?? .null),
            (
                "tasks",
                .array(
                    part.tasks.map { task in
                        .object([
                            ("title", .string(task.title)),
                            ("member", task.member.map(JSONValue.string) ?? .null),
                            ("due", .string(task.due.iso)),
                            ("done", task.done.map { .string($0.iso) } ?? .null),
                            ("state", .string(task.state.rawValue)),
                            ("result", task.result.map(JSONValue.string) ?? .null),
                        ])
                    })
            ),
        ])
    }

    private static func json(_ opinion: Opinion) -> JSONValue {
        .object([
            ("on", .string(opinion.day.iso)), ("by", .string(opinion.by)),
            ("kind", .string(opinion.kind.rawValue)),
            ("text", .string(opinion.text)), ("remedy", opinion.remedy.map(JSONValue.string) ?? .null),
            ("submitted", opinion.submitted.map { .string($0.iso) } ?? .null),
            ("answered", opinion.answered.map { .string($0.iso) } ?? .null),
            ("answer", opinion.answer.map(JSONValue.string) ?? .null),
        ])
    }
}
