import CivilTime
import Content

extension ArticleAudit {
    /// No article stands twice in the same part of the procedure.
    mutating func judgeCopies() {
        for isApproved in [true, false] {
            let copies = after.filter { $0.isApproved == isApproved }
            let known = befores.map { $0.count { $0.isApproved == isApproved } }.max() ?? 0
            // Drafts without acts carry nobody's word.
            guard copies.count > max(known, 1),
                isApproved || copies.contains(where: { !$0.text.acts.isEmpty })
            else { continue }
            let places = copies.map(\.path)
            let isNew = copies.first { copy in !befores.joined().contains { $0.path == copy.path } }
            add(
                .articleCopied, (isNew ?? copies[0]).path,
                "Cùng một bài nằm ở \(copies.count) nơi: \(places.joined(separator: ", ")).",
                "Giữ một tệp; bài khác thì tạo bằng `bientap new` để có `id` riêng và không mang các bước đã ghi."
            )
        }
    }

    /// Every act of a parent is still there, in its order.
    mutating func judgeRecords(_ before: [AuditVersion]) {
        for old in before where !old.text.acts.isEmpty {
            // A posted article that is gone is reported as such.
            if after.isEmpty && old.isApproved { continue }
            let sameKind = after.filter { $0.isApproved == old.isApproved }
            let heirs = sameKind.isEmpty ? after : sameKind
            guard heirs.isEmpty || !heirs.allSatisfy({ $0.continues(old) }) else { continue }
            let heir = heirs.first { !$0.continues(old) }
            if old.isApproved, sameKind.isEmpty, !after.contains(where: isWithdrawn(since: before)) {
                continue
            }
            let message =
                heir == nil
                ? "Bài biến mất cùng \(old.text.acts.count) bước đã ghi." : lostActs(of: old, in: heir)
            let isDropped =
                sameKind.isEmpty && heir.map { heir in before.contains { $0.isSame(as: heir) } } ?? false
            add(
                .actsRewritten, heir?.path ?? old.path, message,
                isDropped
                    ? "Khôi phục bản sửa đổi từ commit trước; không cần nữa thì người phụ trách đóng lại bằng `bientap refuse`."
                    : "Khôi phục các bước từ commit trước; muốn đổi quyết định thì ghi bước mới.")
        }
        judgeRevision(before)
    }

    private func lostActs(of old: AuditVersion, in heir: AuditVersion?) -> String {
        let present = Set(heir?.text.keys ?? [])
        guard let lost = old.text.keys.first(where: { !present.contains($0) }) else {
            return "Thứ tự các bước đã ghi bị đổi."
        }
        return "Bước “\(lost.action.title)” của `\(lost.by)` lúc \(lost.at.vietnamese) bị sửa hoặc bỏ."
    }

    /// A new version of a posted article carries its acts on.
    private mutating func judgeRevision(_ before: [AuditVersion]) {
        guard let posted = after.first(where: \.isApproved), !before.contains(where: { !$0.isApproved })
        else { return }
        for version in after where !version.isApproved {
            if befores.joined().contains(where: { $0.isSame(as: version) }) { continue }
            let isRevision = version.text.acts.contains { $0.action == .revise }
            let source = before.first { $0.isApproved } ?? posted
            guard !isRevision || !version.continues(source) else { continue }
            add(
                .impossibleStep, version.path,
                "Có bản thứ hai của bài đã đăng mà không qua bước “\(Act.Action.revise.title)”.",
                "Xóa bản này và tạo lại bằng `bientap revise`.")
        }
    }

    /// A posted article changes, moves or goes only with an act that says so.
    mutating func judgePublished(_ before: [AuditVersion]) {
        let posted = after.filter(\.isApproved)
        for old in before where old.isApproved {
            guard let new = posted.first(where: { $0.path == old.path }) ?? posted.first else {
                if !after.contains(where: isWithdrawn(since: before)) { addVanished(old) }
                continue
            }
            guard new.path != old.path || !new.hasSameContent(as: old) else { continue }
            let isDecided = new.newActs(since: before).contains { posts(new.text.acts[$0]) }
            guard !isDecided else { continue }
            let message =
                new.hasSameContent(as: old)
                ? "Bài đã duyệt được chuyển từ \(old.path) mà không có bước duyệt đăng mới."
                : "Bài đã duyệt hoặc tệp đính kèm bị sửa mà không có bước duyệt đăng mới."
            add(
                .approvedChanged, new.path, message,
                "Khôi phục bản đã duyệt; muốn sửa thì dùng `bientap revise` rồi duyệt lại.")
        }
    }

    private mutating func addVanished(_ old: AuditVersion) {
        add(
            .approvedVanished, old.path, "Bài đã duyệt biến mất mà không có bước gỡ bài.",
            "Khôi phục tệp từ commit trước; muốn gỡ thì dùng `bientap withdraw` với lý do theo Điều 4.")
    }

    private func posts(_ act: Act) -> Bool {
        act.action == .approve || act.action == .endorse && act.details.publishes
    }

    private func isWithdrawn(since before: [AuditVersion]) -> (AuditVersion) -> Bool {
        { version in
            version.newActs(since: before).contains { version.text.acts[$0].action == .withdraw }
        }
    }

    /// A text with acts goes to another section by an act only, for its owners are others.
    mutating func judgeSections(_ before: [AuditVersion]) {
        guard !before.isEmpty else { return }
        for version in after where !version.text.acts.isEmpty {
            // A posted article that moves is judged as a change of what is posted.
            if version.isApproved, before.contains(where: \.isApproved) { continue }
            let sections = before.filter { !$0.text.acts.isEmpty }.map(\.location.section)
            guard !sections.isEmpty, !sections.contains(version.location.section) else { continue }
            let moves = version.newActs(since: before).map { version.text.acts[$0] }.filter {
                $0.action == .move
            }
            guard
                moves.last?.details.section != version.location.section
                    || !sections.contains(moves.first?.details.formerSection ?? "")
            else { continue }
            add(
                .impossibleStep, version.path,
                "Bài chuyển sang chuyên mục `\(version.location.section)` mà không có bước “\(Act.Action.move.title)”.",
                "Đưa tệp về chỗ cũ rồi dùng `bientap move`.")
        }
    }
}
