import CivilTime
import Content
import Reading
import WorkingDays
import Editorial

/// Decisions to post, and those among them that could not wait.
extension ActivityView {
    var urgencyFigures: [ActivityFigure] {
        let approvals = acts { $0.action == .approve }
        let urgent = approvals.filter(\.act.details.isUrgent)
        return [
            ActivityFigure("approved", "Lượt duyệt đăng", ["QC Đ6.6", "QC Đ7.2"], approvals.map(approval)),
            ActivityFigure("urgent", "Trong đó: duyệt đăng khẩn", ["QC Đ6.6"], urgent.map(approval)),
            ActivityFigure(
                "urgent.share", "Tỷ lệ duyệt đăng khẩn", ["QC Đ6.6"],
                .share(urgent.count, of: approvals.count), urgent.map(approval)),
            ActivityFigure(
                "urgent.unconfirmed", "Duyệt đăng khẩn chưa được xác nhận", ["QC Đ5.3"], unconfirmed),
        ]
    }

    private func approval(_ article: Article, _ act: Act) -> ActivityItem {
        let words = [
            act.details.isUrgent ? "duyệt khẩn" : nil,
            delegation(article, act), act.details.note,
        ]
        return ActivityItem(
            .article(article), act.at.date, words.compactMap { $0 }.joined(separator: "; "),
            members: [act.by])
    }

    /// Under whose order a deputy decided (QC Đ7.2).
    private func delegation(_ article: Article, _ act: Act) -> String? {
        guard let member = settings.board.member(act.by), member.role == .deputy else { return nil }
        let order = settings.board.delegation(
            to: member, covering: article.location.section, on: act.at.date)
        guard let order else { return "không có ủy quyền vào ngày ấy" }
        return ["theo ủy quyền", order.document].compactMap { $0 }.joined(separator: " ")
    }

    /// Urgent approvals of the period that no owner had confirmed at its closing.
    private var unconfirmed: [ActivityItem] {
        lives.compactMap { life -> ActivityItem? in
            guard let act = Progress(life.acts).unconfirmedUrgency, period.contains(act.at.date) else {
                return nil
            }
            let owners = settings.section(life.article.location.section)?.owners.map(\.value) ?? []
            return ActivityItem(.article(life.article), act.at.date, term(of: act), members: owners)
        }
        .sortedByDay()
    }

    private func term(of act: Act) -> String {
        let limit = settings.board.rules.urgentConfirmDays
        let calendar = settings.calendar.workingDays
        guard let end = calendar.date(limit, workingDaysAfter: act.at.date) else {
            return "ngoài lịch làm việc đã khai báo"
        }
        return closing.date > end
            ? "quá hạn xác nhận \(end.vietnamese)" : "hạn xác nhận \(end.vietnamese)"
    }
}
