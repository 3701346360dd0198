import CivilTime
import Content
import Diagnostics
import Reading
import Reports
import Serialization

/// Time limits as people and programs read them.
struct DeadlineReport {
    let deadlines: [Deadline]
    let settings: Settings
    /// The articles of which nothing but the path may be shown.
    let secretPaths: Set<String>

    /// Whether only the time limits of one member are shown.
    let isOfOneMember: Bool

    /// A table for each state, what is overdue first, then one for the people.
    var text: String {
        guard !deadlines.isEmpty else { return nothing }
        let parts = Deadline.State.allCases.compactMap { state -> String? in
            let own = deadlines.filter { $0.state == state }
            guard !own.isEmpty else { return nil }
            let title = state.title.prefix(1).uppercased() + state.title.dropFirst()
            return "\(title) (\(own.count))\n" + TextTable(own.map(cells), indent: 2).text
        }
        return (parts + (isOfOneMember ? [] : [people])).joined(separator: "\n")
    }

    private var people: String {
        let rows = byMember.map { person -> [String] in
            let counts = Deadline.State.allCases.compactMap { state -> String? in
                let count = person.deadlines.count { $0.state == state }
                return count == 0 ? nil : "\(count) \(state.title)"
            }
            let next = person.next.map { "sớm nhất \($0.vietnamese)" } ?? ""
            return [person.id, names([person.id]), next, counts.joined(separator: ", ")]
        }
        return rows.isEmpty ? "" : "Theo người\n" + TextTable(rows, indent: 2).text
    }

    private struct Person {
        let id: String
        let deadlines: [Deadline]

        /// The first day by which something is still to be done.
        var next: CivilDate? { deadlines.filter(\.isDue).compactMap(\.due).min() }
    }

    /// Those of the board who have something to keep, in its order.
    private var byMember: [Person] {
        settings.board.members.compactMap { member in
            let own = deadlines.filter { $0.members.contains(member.id.value) }
            return own.isEmpty ? nil : Person(id: member.id.value, deadlines: own)
        }
    }

    /// Nothing to be done is not the same as nothing to be judged by.
    private var nothing: String {
        let hasLimits =
            !settings.obligations.isEmpty || !settings.duties.isEmpty
            || settings.sections.contains { $0.freshDays != nil }
        guard hasLimits else {
            return "site.yml chưa đặt thời hạn nào.\n"
                + "  → Khai `obligations`, `duties`, hoặc `fresh_days` của chuyên mục (README, mục Thời hạn).\n"
        }
        return "Không có việc nào sắp đến hạn hay quá hạn.\n"
    }

    private func cells(_ deadline: Deadline) -> [String] {
        let due = deadline.due.map { "hạn \($0.vietnamese)" } ?? "từ \(deadline.start.vietnamese)"
        let done = deadline.done.map { "xong \($0.vietnamese)" } ?? ""
        return [
            due, done, subject(deadline), names(deadline.members), deadline.basis.joined(separator: ", "),
        ]
        .map(TerminalText.line)
    }

    private func subject(_ deadline: Deadline) -> String {
        guard let article = deadline.article else {
            return deadline.title + (deadline.dayRule.map { " (\($0))" } ?? "")
        }
        guard !secretPaths.contains(article.path) else { return article.path }
        return "\(deadline.title): \(article.callName) \(article.frontMatter.title?.value ?? "")"
    }

    private func names(_ members: [String]) -> String {
        members.map { settings.board.member($0)?.displayName ?? $0 }.joined(separator: "; ")
    }

    var json: String {
        JSONValue.object([
            ("version", .integer(1)), ("deadlines", .array(deadlines.map(json))),
            ("byMember", .array(byMember.map(json))),
        ]).text + "\n"
    }

    private func json(_ person: Person) -> JSONValue {
        let counts = Deadline.State.allCases.map { state in
            (state.rawValue, JSONValue.integer(person.deadlines.count { $0.state == state }))
        }
        return .object(
            [("member", .string(person.id)), ("next", person.next.map { .string($0.iso) } ?? .null)] + counts)
    }

    private func json(_ deadline: Deadline) -> JSONValue {
        let article = deadline.article
        let isSecret = article.map { secretPaths.contains($0.path) } ?? false
        return .object([
            ("kind", .string(deadline.kind)), ("rule", .string(deadline.ruleID)),
            ("title", .string(deadline.title)), ("state", .string(deadline.state.rawValue)),
            ("start", .string(deadline.start.iso)),
            ("due", deadline.due.map { .string($0.iso) } ?? .null),
            ("dayRule", deadline.dayRule.map(JSONValue.string) ?? .null),
            ("done", deadline.done.map { .string($0.iso) } ?? .null),
            ("members", .array(deadline.members.map(JSONValue.string))),
            ("basis", .array(deadline.basis.map(JSONValue.string))),
            ("file", article.map { .string($0.path) } ?? .null),
            ("id", article?.frontMatter.id.map { .string($0.value.text) } ?? .null),
            ("article", isSecret ? .null : article?.frontMatter.title.map { .string($0.value) } ?? .null),
        ])
    }
}

extension Deadline {
    fileprivate var kind: String {
        switch subject {
        case .article: "article"
        case .duty: "duty"
        case .section: "section"
        }
    }
}
