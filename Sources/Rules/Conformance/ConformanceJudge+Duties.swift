import Content
import Reading
import Reports
import CivilTime

extension ConformanceJudge {
    /// What `site.yml` says must be done within a time, and again and again.
    var obligations: [ConformanceGroup] {
        let finder = DeadlineFinder(ward, now: now)
        let found = ward.articles.flatMap(finder.ofArticle)
        let limits = ward.settings.obligations.map { obligation in
            entry(
                obligation.basis, obligation.title, found.filter { $0.ruleID == obligation.id },
                none: "Chưa có bài nào thuộc diện xét.")
        }
        return [
            ConformanceGroup(title: "Thời hạn của từng bài", entries: limits),
            ConformanceGroup(title: "Việc định kỳ", entries: ward.settings.duties.map { duty($0, finder) }),
        ]
    }

    /// The duties that rest on a citation.
    func duties(under citation: String) -> [ConformanceEntry] {
        let finder = DeadlineFinder(ward, now: now)
        return ward.settings.duties.filter { $0.basis.contains { Citation.lies($0, in: citation) } }
            .map { duty($0, finder) }
    }

    private func duty(_ duty: Duty, _ finder: DeadlineFinder) -> ConformanceEntry {
        guard duty.isTracked else {
            return entry(
                duty.basis, duty.title, [], none: "Chưa ai ghi những lần đã làm “\(duty.title)” vào site.yml."
            )
        }
        return entry(duty.basis, duty.title, finder.ofDuty(duty), none: "Chưa đến hạn lần nào.")
    }

    private func entry(
        _ basis: [String], _ title: String, _ deadlines: [Deadline], none: String
    ) -> ConformanceEntry {
        let missed = deadlines.filter { $0.state == .overdue || $0.state == .late }
        let isJudged = deadlines.contains { [.met, .late, .overdue].contains($0.state) }
        let isUnknown = deadlines.contains { $0.state == .unknown }
        let remark = isUnknown ? "Lịch làm việc trong site.yml thiếu năm nên có hạn không tính được." : ""
        return ConformanceEntry(
            basis.joined(separator: ", "), title, items: missed.map(item), isJudged: isJudged,
            remark: isJudged || isUnknown ? remark : none)
    }

    private func item(_ deadline: Deadline) -> ConformanceEntry.Item {
        let due = deadline.due?.vietnamese ?? ""
        let done = deadline.done.map { ", xong ngày \($0.vietnamese)" } ?? ""
        let article = deadline.article
        return ConformanceEntry.Item(
            place: article?.path ?? deadline.title,
            message: "\(deadline.state.title): hạn ngày \(due)\(done)",
            article: article.flatMap { $0.stage == .approved ? $0.frontMatter.id?.value.text : nil })
    }
}
