import CivilTime

/// What the ward itself has set as the time for an answer.
struct QuestionTarget {
    /// Working days.
    let days: Int
    /// The document that sets it, where one is named.
    let document: String?

    /// What sets it, in the words of a message.
    var words: String { document.map { "mục tiêu của phường, \($0)" } ?? "mục tiêu của phường" }

    /// The latest target that holds on a day.
    static func inForce(_ key: String, on day: CivilDate, _ settings: Record?) -> Self? {
        let known = (settings?.records(key) ?? []).filter { ($0.date("since") ?? day) <= day }
        let latest = known.max { ($0.date("since") ?? day) < ($1.date("since") ?? day) }
        guard let latest, let days = latest.integer("days") else { return nil }
        return Self(days: days, document: latest.text("document"))
    }
}
