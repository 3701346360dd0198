import CivilTime
import Content
import Diagnostics
import Editorial
import Serialization
import Reading

/// What waits for whom, as people and programs read it.
struct StatusReport {
    let items: [Waiting]
    let settings: Settings
    /// The articles of which nothing but the path may be shown.
    let secretPaths: Set<String>
    /// Of the whole ward since the beginning of the year.
    let urgency: UrgentShare
    /// Whether only what waits for one member is shown.
    let isOfOneMember: Bool

    /// A table by section, then the sums by person, then the share of urgent approvals.
    var text: String { table + (isOfOneMember ? "" : urgencyLine) }

    private var urgencyLine: String {
        guard urgency.approvals > 0 else { return "" }
        let share = (100 * urgency.urgent + urgency.approvals / 2) / urgency.approvals
        let head =
            "Từ \(urgency.since.vietnamese): \(urgency.approvals) lượt duyệt đăng, \(urgency.urgent) lượt duyệt khẩn (\(share)%)"
        guard urgency.unconfirmed > 0 else { return head + ".\n" }
        let unknown = urgency.withoutTerm > 0 ? ", \(urgency.withoutTerm) ngoài lịch đã khai báo" : ""
        return head + ", \(urgency.unconfirmed) chưa được xác nhận (\(urgency.overdue) quá hạn\(unknown)).\n"
    }

    private var table: String {
        guard !items.isEmpty else { return "Không có bài nào đang chờ.\n" }
        var text = ""
        for section in settings.sections {
            let own = items.filter { $0.article.location.section == section.id.value }
            guard !own.isEmpty else { continue }
            text += "\(section.title)\n" + TextTable(own.map(cells), indent: 2).text + "\n"
        }
        return text + "Theo người\n" + TextTable(people.map(personCells), indent: 2).text
            + "\n\(items.count) bài đang chờ.\n"
    }

    private func cells(_ item: Waiting) -> [String] {
        (heading(item.article) + [item.step.title, days(item), names(item.members)]).map(TerminalText.line)
    }

    private func heading(_ article: Article) -> [String] {
        guard !secretPaths.contains(article.path) else {
            return [article.path, "có dấu chỉ độ mật: \(IncidentSteps.command(article.path))"]
        }
        return [
            article.callName,
            article.frontMatter.title?.value ?? "",
        ]
    }

    private func days(_ item: Waiting) -> String {
        guard let since = item.since else { return "chưa trình" }
        let mark = item.isOverdue ? " – QUÁ HẠN" : ""
        guard let days = item.workingDays else {
            return "từ \(since.date.vietnamese), ngoài lịch đã khai báo\(mark)"
        }
        return "\(days) ngày làm việc\(mark)"
    }

    private func names(_ members: [String]) -> String {
        members.isEmpty
            ? "chưa có ai đủ thẩm quyền"
            : members.map { settings.board.member($0)?.displayName ?? $0 }.joined(separator: "; ")
    }

    private struct Person {
        let id: String
        let items: [Waiting]

        var longest: Int? { items.compactMap(\.workingDays).max() }
    }

    private var people: [Person] {
        settings.board.members.compactMap { member in
            let own = items.filter { $0.members.contains(member.id.value) }
            return own.isEmpty ? nil : Person(id: member.id.value, items: own)
        }
    }

    private func personCells(_ person: Person) -> [String] {
        let longest = person.longest.map { "lâu nhất \($0) ngày làm việc" } ?? ""
        return [person.id, names([person.id]), "\(person.items.count) bài", longest]
    }

    var json: String {
        let object = JSONValue.object([
            ("version", .integer(1)), ("items", .array(items.map(json(_:)))),
            (
                "bySection",
                .array(
                    settings.sections.compactMap { section in
                        let count = items.count { $0.article.location.section == section.id.value }
                        return count == 0
                            ? nil
                            : .object([("section", .string(section.id.value)), ("items", .integer(count))])
                    })
            ),
            (
                "byMember",
                .array(
                    people.map { person in
                        .object([
                            ("member", .string(person.id)), ("items", .integer(person.items.count)),
                            ("longestWorkingDays", person.longest.map(JSONValue.integer) ?? .null),
                        ])
                    })
            ),
            ("urgentApprovals", urgencyJSON),
        ])
        return object.text + "\n"
    }

    private var urgencyJSON: JSONValue {
        .object([
            ("since", .string(urgency.since.iso)), ("through", .string(urgency.through.iso)),
            ("approvals", .integer(urgency.approvals)), ("urgent", .integer(urgency.urgent)),
            ("unconfirmed", .integer(urgency.unconfirmed)), ("overdue", .integer(urgency.overdue)),
            ("withoutTerm", .integer(urgency.withoutTerm)),
        ])
    }

    private func json(_ item: Waiting) -> JSONValue {
        let isSecret = secretPaths.contains(item.article.path)
        return .object([
            ("id", item.article.frontMatter.id.map { .string($0.value.text) } ?? .null),
            ("file", .string(item.article.path)),
            ("title", isSecret ? .null : item.article.frontMatter.title.map { .string($0.value) } ?? .null),
            ("secret", .bool(isSecret)),
            ("section", .string(item.article.location.section)),
            ("stage", .string(item.article.stage.rawValue)),
            ("step", .string(item.step.rawValue)), ("members", .array(item.members.map(JSONValue.string))),
            ("since", item.since.map { .string($0.iso) } ?? .null),
            ("workingDays", item.workingDays.map(JSONValue.integer) ?? .null),
            ("overdue", .bool(item.isOverdue)),
        ])
    }
}
