import CivilTime
import Content
import Reading
import VietnameseText

/// What people did, for the board to decide about praise and discipline (QC Đ14); the program decides nothing.
extension ActivityView {
    /// The members who were in office at some time of the period, or did something in it.
    var byMember: ActivityBreakdown {
        let done = MemberDeeds(self)
        let rows = settings.board.members.compactMap { member -> ActivityBreakdown.Row? in
            let figures = done.figures(of: member)
            let isIdle = figures.allSatisfy(\.items.isEmpty)
            return isIdle && !wasInOffice(member)
                ? nil : ActivityBreakdown.Row(label: member.displayName, figures: figures)
        }
        return ActivityBreakdown(
            key: "member", title: "Theo thành viên Ban biên tập", label: "Thành viên",
            columns: MemberDeeds.columns.map(\.heading), rows: rows,
            note: "Thời hạn, chuyên mục và bài khẩn tính cho mọi người phụ trách việc ấy.")
    }

    private func wasInOffice(_ member: Member) -> Bool {
        (member.since.map { $0 <= period.last } ?? true) && (member.until.map { $0 >= period.first } ?? true)
    }
}

/// The figures of members.
private struct MemberDeeds {
    /// What is counted of a member.
    struct Column {
        let key: String
        let heading: String
        let basis: String
    }

    static let columns = [
        Column(key: "written", heading: "Viết, đã đăng", basis: "QC Đ9"),
        Column(key: "submitted", heading: "Trình duyệt", basis: "QC Đ8.1"),
        Column(key: "endorsed", heading: "Duyệt nội dung", basis: "QC Đ5.3"),
        Column(key: "approved", heading: "Duyệt đăng", basis: "QC Đ6.6"),
        Column(key: "returned", heading: "Bài viết bị trả lại", basis: "QC Đ14"),
        Column(key: "missed", heading: "Thời hạn lỡ", basis: "QC Đ14"),
        Column(key: "idle", heading: "Mục chậm cập nhật", basis: "QC Đ14"),
        Column(key: "unconfirmed", heading: "Bài khẩn chưa xác nhận", basis: "QC Đ14"),
    ]

    private let items: [String: [ActivityItem]]

    init(_ view: ActivityView) {
        func acts(_ actions: [Act.Action]) -> [ActivityItem] {
            view.acts { actions.contains($0.action) }.map {
                ActivityItem(.article($0.article), $0.act.at.date, members: [$0.act.by])
            }
        }
        func figure(_ figures: [ActivityFigure], _ key: String) -> [ActivityItem] {
            figures.first { $0.key == key }?.items ?? []
        }
        items = [
            "written": view.authored.compactMap { posting, author in
                author.member.map { ActivityItem(.article(posting.article), posting.day, members: [$0]) }
            },
            "submitted": acts([.submit]), "endorsed": acts([.endorse]), "approved": acts([.approve]),
            "returned": view.returnedTexts,
            "missed": figure(view.deadlineFigures, "deadlines.missed"), "idle": view.idleFigure.items,
            "unconfirmed": figure(view.urgencyFigures, "urgent.unconfirmed"),
        ]
    }

    func figures(of member: Member) -> [ActivityFigure] {
        let id = member.id.value
        return Self.columns.map { column in
            ActivityFigure(
                "member.\(id).\(column.key)", "\(member.displayName): \(column.heading.lowercased())",
                [column.basis], (items[column.key] ?? []).filter { $0.members.contains(id) })
        }
    }
}

extension ActivityView {
    /// Texts sent back in the period, with the members who wrote them.
    fileprivate var returnedTexts: [ActivityItem] {
        acts { $0.action == .sendBack }.map { article, act in
            let authors = ActivityAuthor.all(
                of: article, on: act.at.date, settings.board, units: source.units)
            return ActivityItem(
                .article(article), act.at.date, Self.reason(act), members: authors.compactMap(\.member))
        }
    }
}
