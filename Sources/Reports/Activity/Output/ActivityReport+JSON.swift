import CivilTime
import Registers
import Serialization
import Content

extension ActivityReport {
    /// The report for programs. Whole numbers are numbers, others exact texts.
    public var json: String {
        JSONValue.object([
            ("version", .integer(1)), ("kind", .string(kind.rawValue)), ("period", Self.json(period)),
            ("date", .string(today.iso)), ("through", .string(closing.iso)), ("open", .bool(isOpen)),
            ("previous", previous.map { Self.json($0.period) } ?? .null),
            ("yearBefore", yearBefore.map { Self.json($0.period) } ?? .null),
            ("addressees", .array(addressees.map(JSONValue.string))),
            ("figures", .array(figures.map(json))),
            ("breakdowns", .array(breakdowns.map(json))),
            (
                "reminders",
                .array(
                    reminders.map {
                        .object([("member", .string($0.member)), ("text", .string($0.text))])
                    })
            ),
            ("notes", .array(notes.map(JSONValue.string))),
            ("warnings", .array(warnings.map(JSONValue.string))),
        ]).text + "\n"
    }

    private static func json(_ period: ReportPeriod) -> JSONValue {
        .object([
            ("title", .string(period.title)), ("first", .string(period.first.iso)),
            ("last", .string(period.last.iso)),
        ])
    }

    private func json(_ breakdown: ActivityBreakdown) -> JSONValue {
        .object([
            ("key", .string(breakdown.key)), ("title", .string(breakdown.title)),
            (
                "rows",
                .array(
                    breakdown.rows.map { row in
                        .object([
                            ("label", .string(row.label)), ("figures", .array(row.figures.map(json))),
                        ])
                    })
            ),
        ])
    }

    private func json(_ figure: ActivityFigure) -> JSONValue {
        .object([
            ("key", .string(figure.key)), ("title", .string(figure.title)),
            ("unit", .string(figure.value.unit)), ("value", Self.json(figure.value)),
            ("previous", Self.json(previous?.value(of: figure))),
            ("yearBefore", Self.json(yearBefore?.value(of: figure))),
            ("basis", .array(figure.basis.map(JSONValue.string))),
            ("articles", .array(figure.articleNames.map(JSONValue.string))),
        ])
    }

    private static func json(_ value: ActivityFigure.Value?) -> JSONValue {
        value?.number?.exactJSON ?? .null
    }
}

extension ActivityFigure {
    /// The articles behind it, each once.
    fileprivate var articleNames: [String] {
        var seen: Set<String> = []
        return items.compactMap(\.article).filter { seen.insert($0.path).inserted }.map(\.callName)
    }
}
