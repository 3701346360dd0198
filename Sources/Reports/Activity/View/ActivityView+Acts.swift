import CivilTime
import Content
import Reading
import Editorial

/// What the board did to texts.
extension ActivityView {
    var postedItems: [ActivityItem] {
        posted.map { ActivityItem(.article($0.article), $0.day, members: owners($0.article)) }
    }

    private func owners(_ article: Article) -> [String] {
        settings.section(article.location.section)?.owners.map(\.value) ?? []
    }

    private func items(_ action: Act.Action, detail: (Act) -> String = { _ in "" }) -> [ActivityItem] {
        items(where: { $0.action == action }, detail: detail)
    }

    private func items(
        where isWanted: (Act) -> Bool, detail: (Act) -> String = { _ in "" }
    ) -> [ActivityItem] {
        acts(isWanted).map { article, act in
            ActivityItem(.article(article), act.at.date, detail(act), members: [act.by])
        }
    }

    var actFigures: [ActivityFigure] {
        let republished = posted.filter { $0.article.frontMatter.source != nil }.map {
            ActivityItem(
                .article($0.article), $0.day,
                $0.article.frontMatter.source.map { "nguồn: \($0.value.name)" } ?? "")
        }
        return [
            ActivityFigure("posted", "Tin, bài đã đăng", ["QC Đ8.3", "QC Đ12.2"], postedItems),
            ActivityFigure(
                "posted.republished", "Trong đó: bài ghi nguồn", ["QC Đ5.1"], republished),
            ActivityFigure("submitted", "Lượt trình duyệt", ["QC Đ8.1", "QC Đ8.3"], items(.submit)),
            ActivityFigure(
                "returned", "Lượt trả lại để biên tập", ["QC Đ5.3"], items(.sendBack, detail: Self.reason)),
            ActivityFigure(
                "refused", "Lượt từ chối đăng", ["QC Đ4.2b"], items(.refuse, detail: Self.reason)),
            ActivityFigure("withdrawn", "Lượt gỡ bài", ["QC Đ4.2b"], items(.withdraw, detail: Self.reason)),
            ActivityFigure(
                "suspended", "Lượt tạm ẩn bài", ["QC Đ5.3", "QC Đ9.5"],
                items(.suspend, detail: Self.reason)),
        ]
    }

    var editionFigures: [ActivityFigure] {
        let again = lives.flatMap { life in
            life.acts.filter(\.isPublication).dropFirst().filter { period.contains($0.at.date) }
                .map { ActivityItem(.article(life.article), $0.at.date, members: [$0.by]) }
        }
        let corrected = items(
            where: { $0.isPublication && !($0.details.correction ?? "").isEmpty },
            detail: { $0.details.correction ?? "" })
        return [
            ActivityFigure("revised", "Bài sửa đổi, đăng lại", ["QC Đ5.3"], again.sortedByDay()),
            ActivityFigure("corrected", "Trong đó: có đính chính", ["Luật 104/2016 Đ22"], corrected),
        ]
    }

    /// Why something was not posted or did not stay: the ground and the words of whoever acted. Some grounds say
    /// too much about the text themselves.
    static func reason(_ act: Act) -> String {
        guard act.details.ground?.isConfidential != true else { return "căn cứ không nêu (QC Đ4.2b)" }
        return [act.details.ground?.title, act.details.note].compactMap { $0 }.joined(separator: ": ")
    }
}
