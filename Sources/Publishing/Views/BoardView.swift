import CivilTime
import Content
import Reading

/// The page of the editorial board: who is on it, who answers for which section, what the head has laid down in
/// writing. Everything as of the day of the build.
struct BoardView {
    let site: Site

    private var board: Board { site.settings.board }
    private var url: SiteURL { site.settings.site.url }

    /// What the template gets.
    var fields: View.Fields {
        let unowned = site.settings.sections.filter { section in
            !section.owners.contains { board.member($0.value)?.isInOffice(on: site.day) ?? false }
        }
        let delegations = board.delegations.filter { $0.isInForce(on: site.day) }
        let rules = writtenRules
        return [
            "members": .list(board.members.filter { $0.isInOffice(on: site.day) }.map(member)),
            "unowned": .list(unowned.map(link)), "hasUnowned": .flag(!unowned.isEmpty),
            "delegations": .list(delegations.map(delegation)), "hasDelegations": .flag(!delegations.isEmpty),
            "rules": .list(rules), "hasRules": .flag(!rules.isEmpty),
            "decisions": .list(board.decisions.map(decision)),
            "hasDecisions": .flag(!board.decisions.isEmpty),
        ]
    }

    private func member(_ member: Member) -> View {
        let sections = site.settings.sections
        let owned = sections.filter { $0.owners.contains { $0.value == member.id.value } }
        let supplied = sections.filter { $0.suppliers.contains { $0.value == member.id.value } }
        let duties = [
            member.isStanding ? "Thường trực Ban biên tập" : nil,
            member.isAdmin ? "Quản trị trang thông tin điện tử" : nil,
        ]
        return View([
            "role": .text(member.role.title), "position": .text(member.position), "name": .text(member.name),
            "duties": .text(duties.compactMap { $0 }.joined(separator: "; ")),
            "term": .text(Self.term(member.since, member.until)), "owned": .list(owned.map(link)),
            "ownsAny": .flag(!owned.isEmpty), "supplied": .list(supplied.map(link)),
            "suppliesAny": .flag(!supplied.isEmpty),
        ])
    }

    private func delegation(_ order: Delegation) -> View {
        paper(order.document, order.scope, order.since, order.until).adding([
            "from": .text(office(order.from)), "to": .text(office(order.to)),
        ])
    }

    /// What the head has laid down, as far as it holds on the day of the build or later.
    private var writtenRules: [View] {
        let rules: [(BoardRules.WrittenRule?, String)] = [
            (board.rules.ownersSubmit, "Người phụ trách chuyên mục được tự trình duyệt"),
            (board.rules.standingPermission, "Người phụ trách chuyên mục duyệt nội dung thì bài được đăng"),
            (board.rules.recordedApproval, "Quyết định trên giấy được thành viên khác ghi lại"),
        ]
        return rules.compactMap { rule, about in
            guard let rule, rule.until.map({ site.day <= $0 }) ?? true else { return nil }
            return paper(rule.document, rule.scope, rule.since, rule.until).adding(["about": .text(about)])
        }
    }

    private func decision(_ decision: BoardDecision) -> View {
        View([
            "number": .text(decision.number), "date": .text(decision.date.iso),
            "dateText": .text(decision.date.vietnamese), "by": .text(decision.by.title),
            "about": .text(decision.about),
        ])
    }

    private func paper(
        _ document: String?, _ scope: Delegation.Scope, _ since: CivilDate?, _ until: CivilDate?
    ) -> View {
        var sections: [Section] = []
        if case .sections(let ids) = scope { sections = ids.compactMap(site.settings.section) }
        return View([
            "document": .text(document), "scope": .list(sections.map(link)),
            "coversAll": .flag(scope == .all), "term": .text(Self.term(since, until)),
        ])
    }

    private func office(_ id: String) -> String {
        guard let member = board.member(id) else { return id }
        return member.name.map { "\(member.position) (\($0))" } ?? member.position
    }

    private func link(_ section: Section) -> View {
        View(["title": .text(section.title), "url": .text(url.link("\(section.id.value)/"))])
    }

    /// The time between two days, both included.
    private static func term(_ since: CivilDate?, _ until: CivilDate?) -> String? {
        switch (since, until) {
        case (nil, nil): nil
        case (let since?, nil): "từ ngày \(since.vietnamese)"
        case (nil, let until?): "đến hết ngày \(until.vietnamese)"
        case (let since?, let until?): "từ ngày \(since.vietnamese) đến hết ngày \(until.vietnamese)"
        }
    }
}
