import CivilTime
import Content
import Reading

/// A text that the standing office may send to a member whose sections are out of date (QC Đ5.2, Đ9.5).
public struct ActivityReminder: Sendable {
    /// The id of the member.
    public let member: String
    /// The name of the member, or the office.
    public let name: String
    /// The text.
    public let text: String

    /// One for each owner, in the order of the board: sections that have been brought up to date since the period
    /// closed need none.
    static func all(_ idle: ActivityFigure, _ source: ActivitySource) -> [ActivityReminder] {
        let closed = Set(idle.items.compactMap(\.section))
        let still = DeadlineFinder(source.ward, now: source.now).sections.filter { deadline in
            guard case .section(let section) = deadline.subject else { return false }
            return deadline.state == .overdue && closed.contains(section.id.value)
        }
        return source.settings.board.members.compactMap { member in
            let own = still.filter { $0.members.contains(member.id.value) }
            guard !own.isEmpty, member.isInOffice(on: source.now.date) else { return nil }
            return ActivityReminder(
                member: member.id.value, name: member.displayName, text: text(member, own))
        }
    }

    private static func text(_ member: Member, _ sections: [Deadline]) -> String {
        let parts = sections.compactMap { deadline -> String? in
            guard case .section(let section) = deadline.subject, let due = deadline.due else { return nil }
            return "“\(section.title)” (mới nhất \(deadline.start.vietnamese), hạn \(due.vietnamese))"
        }
        return
            "Kính gửi \(member.displayName): chuyên mục do ông/bà phụ trách chưa có tin, bài mới trong thời hạn "
            + "quy định: \(parts.joined(separator: "; ")). Đề nghị ông/bà theo dõi, đôn đốc, cập nhật và cho Thường "
            + "trực Ban biên tập biết ngày dự kiến có tin, bài (QC Đ5.2, Đ9.5)."
    }
}
