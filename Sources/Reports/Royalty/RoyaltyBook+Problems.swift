import CivilTime
public import Content
public import Reading
import VietnameseText

extension RoyaltyBook {
    /// What cannot be of the payments of a ward: articles that are not there or not public, days before publication.
    public func problems(in ward: Ward) -> [Located<String>] {
        let articles = Dictionary(
            ward.articles.filter { $0.stage == .approved }.compactMap { article in
                article.frontMatter.id.map { ($0.value.text, article) }
            }, uniquingKeysWith: { first, _ in first })
        return doubled
            + entries.flatMap { entry -> [Located<String>] in
                let place = entry.payment.position
                guard let day = articles[entry.article]?.issued?.date else {
                    return [Located("Không có bài đã duyệt nào mang mã \(entry.article).", at: place)]
                }
                return entry.payment.problems(publishedOn: day).map {
                    Located("Bài \(entry.article): \($0)", at: place)
                }
            }
    }

    /// Payments of what is already paid to the same person.
    private var doubled: [Located<String>] {
        var seen: Set<String> = []
        return entries.filter { $0.payment.day != nil }.compactMap { entry in
            let key = "\(entry.article) \(entry.payee.map(LooseSpelling.key) ?? "")"
            guard !seen.insert(key).inserted else { return nil }
            return Located(
                "Bài \(entry.article) đã ghi chi trả một lần; một người một bài ghi một dòng.",
                at: entry.payment.position)
        }
    }
}
