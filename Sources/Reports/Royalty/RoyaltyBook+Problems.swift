import CivilTime
public import Content
public import Reading

extension RoyaltyBook {
    /// What cannot be of the payments of a ward: articles that are not there or not public, days before publication.
    public func problems(in ward: Ward) -> [Located<String>] {
        let articles = Dictionary(
            ward.articles.filter { $0.stage == .approved }.compactMap { article in
                article.frontMatter.id.map { ($0.value.text, article) }
            }, uniquingKeysWith: { first, _ in first })
        return entries.flatMap { entry -> [Located<String>] in
            let place = entry.payment.position
            guard let day = articles[entry.article]?.issued?.date else {
                return [Located("Không có bài đã duyệt nào mang mã \(entry.article).", at: place)]
            }
            return entry.payment.problems(publishedOn: day).map {
                Located("Bài \(entry.article): \($0)", at: place)
            }
        }
    }
}
