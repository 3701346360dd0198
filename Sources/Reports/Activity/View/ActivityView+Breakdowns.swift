import Content
import Editorial
import Reading
import VietnameseText
import Registers

/// What was posted, by section, genre, unit and contributor (QC Đ8.3, Đ12.2).
extension ActivityView {
    private static let basis = ["QC Đ8.3", "QC Đ12.2"]

    /// Every section in the order of the menu; those without a text too.
    var bySection: ActivityBreakdown {
        let listed = settings.sections.map { ($0.id.value, $0.title) }
        let known = Set(listed.map(\.0))
        let unlisted = Set(posted.map(\.article.location.section)).subtracting(known).sorted()
        let rows = (listed + unlisted.map { ($0, $0) }).map { id, title in
            row("section", id, title, posted.filter { $0.article.location.section == id })
        }
        return breakdown("section", "Theo chuyên mục", "Chuyên mục", rows)
    }

    /// Genres, the most frequent first.
    var byGenre: ActivityBreakdown {
        let groups = Dictionary(grouping: posted) { LooseSpelling.key(genre($0.article)) }.values
        let named = groups.compactMap { list in list.first.map { ("genre", genre($0.article), list) } }
        let all = source.lives.map { genre($0.article) }
        return breakdown("genre", "Theo thể loại", "Thể loại", rows(named, among: all))
    }

    private func genre(_ article: Article) -> String {
        guard let name = article.frontMatter.genre?.value, !name.isEmpty else {
            return article.type.map { $0.register == nil ? "chưa ghi thể loại" : $0.title }
                ?? "chưa ghi thể loại"
        }
        return settings.royalty?.rates(of: name).first?.title ?? name
    }

    /// The bodies that the authors work in.
    var byUnit: ActivityBreakdown {
        let name = { (author: ActivityAuthor) in author.unit ?? "chưa rõ đơn vị" }
        let rows = rows(groups(by: name, key: "unit"), among: everybody.map(name))
        return breakdown(
            "unit", "Theo đơn vị", "Đơn vị, bộ phận", rows,
            note: "Đơn vị là chức danh của thành viên, hoặc đơn vị có trong danh bạ hay site.yml. "
                + Self.sharing)
    }

    /// Authors outside the board.
    var byContributor: ActivityBreakdown {
        let others = authored.filter { $0.author.member == nil }
        let rows = rows(groups(others, by: \.name, key: "contributor"), among: everybody.map(\.name))
        return breakdown(
            "contributor", "Theo cộng tác viên, người cung cấp tin ngoài Ban", "Tên ghi trong bài", rows,
            note: Self.sharing)
    }

    /// The authors of all articles of the ward, whenever they were posted.
    private var everybody: [ActivityAuthor] {
        source.lives.flatMap { life in
            ActivityAuthor.all(
                of: life.article, on: life.article.issued?.date ?? period.last, settings.board,
                units: source.units)
        }
    }

    private static let sharing = "Bài nhiều tác giả tính cho mỗi tác giả một bài."

    /// Every posted text with every author of it.
    var authored: [(posting: Posting, author: ActivityAuthor)] {
        posted.flatMap { posting in
            ActivityAuthor.all(
                of: posting.article, on: posting.day, settings.board, units: source.units
            ).map { (posting, $0) }
        }
    }

    private func groups(
        _ pairs: [(posting: Posting, author: ActivityAuthor)]? = nil, by name: (ActivityAuthor) -> String,
        key: String
    ) -> [(String, String, [Posting])] {
        Dictionary(grouping: pairs ?? authored) { LooseSpelling.key(name($0.author)) }.values
            .compactMap { pairs in
                pairs.first.map { first in
                    // Two authors of one text may work in one unit.
                    let postings = pairs.reduce(into: [Posting]()) { list, pair in
                        if list.last?.article !== pair.posting.article { list.append(pair.posting) }
                    }
                    return (key, name(first.author), postings)
                }
            }
    }

    /// Rows by number of texts, then by the alphabet.
    ///
    /// - Parameter names: all that the ward has ever had, so that a row has the same key in every period.
    private func rows(
        _ groups: [(String, String, [Posting])], among names: [String]
    ) -> [ActivityBreakdown.Row] {
        let slugs = Slug.disambiguate(names.map(LooseSpelling.key))
        return groups.map { (key: Collation.key($0.1), group: $0) }
            .sorted { left, right in
                let counts = [left, right].map(\.group.2.count)
                return counts[0] != counts[1]
                    ? counts[0] > counts[1] : left.key.lexicographicallyPrecedes(right.key)
            }
            .map { _, group in
                row(group.0, slugs[LooseSpelling.key(group.1)] ?? Slug.make(group.1), group.1, group.2)
            }
    }

    private func row(
        _ key: String, _ id: String, _ label: String, _ postings: [Posting]
    ) -> ActivityBreakdown.Row {
        let items = postings.map { ActivityItem(.article($0.article), $0.day) }
        return ActivityBreakdown.Row(
            label: label,
            figures: [
                ActivityFigure("posted.\(key).\(id)", "Tin, bài đã đăng: \(label)", Self.basis, items)
            ])
    }

    private func breakdown(
        _ key: String, _ title: String, _ label: String, _ rows: [ActivityBreakdown.Row], note: String = ""
    ) -> ActivityBreakdown {
        ActivityBreakdown(
            key: key, title: title, label: label, columns: ["Đã đăng"], rows: rows, note: note)
    }
}
