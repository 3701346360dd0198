import CivilTime

/// How much of a procedure can be done over the network: the laws had different words for it.
public struct ServiceLevel: Sendable {
    /// The word in the front matter.
    let value: String
    /// As people read it.
    let title: String
    /// The days on which the law knows it, both included.
    let since: CivilDate?
    let until: CivilDate?

    /// Every word that there is or was.
    static let choices: [FieldKind.Choice] = standard.map { .init($0.value, $0.title) }

    /// NĐ 43/2011 has levels 1 to 4 and was law until 14 August 2022; NĐ 42/2022 has two kinds from the next day.
    private static let standard: [Self] = {
        let first = CivilDate(year: 2011, month: 10, day: 1)
        let last = CivilDate(year: 2022, month: 8, day: 14)
        let next = CivilDate(year: 2022, month: 8, day: 15)
        return (1...4).map { Self(value: "muc-do-\($0)", title: "Mức độ \($0)", since: first, until: last) }
            + [
                Self(value: "mot-phan", title: "Một phần", since: next, until: nil),
                Self(value: "toan-trinh", title: "Toàn trình", since: next, until: nil),
                Self(value: "thong-tin", title: "Chỉ cung cấp thông tin", since: next, until: nil),
            ]
    }()

    /// The table: that of `site.yml`, or the one built in.
    static func all(_ settings: Record?) -> [Self] {
        let own = (settings?.records("levels") ?? []).compactMap { level in
            level.text("level").map {
                Self(
                    value: $0, title: level.text("title") ?? level.choiceTitle("level") ?? $0,
                    since: level.date("since"), until: level.date("until"))
            }
        }
        return own.isEmpty ? standard : own
    }

    /// Whether the law knows it on a day.
    func isInForce(on day: CivilDate) -> Bool {
        since.map { $0 <= day } ?? true && until.map { day <= $0 } ?? true
    }

    /// Whether an application can be sent over the network.
    public static func isOnline(_ value: String) -> Bool {
        ["muc-do-3", "muc-do-4", "mot-phan", "toan-trinh"].contains(value)
    }

    /// The name of a procedure's level; nil where it has none.
    static func title(of record: Record, _ context: RegisterContext) -> String? {
        guard let value = record.text("level") else { return nil }
        return all(context.settings["procedure"]).first { $0.value == value }?.title
            ?? record.choiceTitle("level")
    }

    /// The days on which levels come and go.
    static func moments(_ settings: Record?) -> [Timestamp] {
        all(settings).flatMap { level in
            [level.since, level.until.map { CivilDate(dayNumber: $0.dayNumber + 1) }].compactMap { $0 }
        }
        .map { Timestamp(startOf: $0) }
    }
}
