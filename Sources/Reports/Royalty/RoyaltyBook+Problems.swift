public import CivilTime
public import Content
public import Reading
import VietnameseText

extension RoyaltyBook {
    /// What cannot be of the payments of a ward, in the order of the file: articles that are not there or not public,
    /// people whom an article does not pay, days before publication or to come, a second line for the same.
    public func problems(in ward: Ward, today: CivilDate) -> [ReadingFault] {
        let articles = Dictionary(
            ward.articles.filter { $0.stage == .approved }.compactMap { article in
                article.frontMatter.id.map { ($0.value.text, article) }
            }, uniquingKeysWith: { first, _ in first })
        let found = entries.flatMap { entry in
            articles[entry.article].map { entry.problems($0, ward.settings.board, today) }
                ?? [entry.unknownArticle]
        }
        return (doubled(ward.settings.board) + found).sorted { $0.position < $1.position }
    }

    /// Lines about what another line already tells of the same person.
    private func doubled(_ board: Board) -> [ReadingFault] {
        var seen: Set<String> = []
        return entries.compactMap { entry in
            let key = "\(entry.article) \(entry.payee.map { RoyaltyPayee(named: $0, board).key } ?? "")"
            guard !seen.insert(key).inserted else { return nil }
            return .contradiction(
                entry.payment.position, "Bài \(entry.article) đã có một dòng cho người này.",
                "Gộp ngày chi trả, các lần thông báo vào một dòng: một người một bài ghi một dòng.")
        }
    }
}

extension RoyaltyBook.Entry {
    fileprivate var unknownArticle: ReadingFault {
        .contradiction(
            payment.position, "Không có bài đã duyệt nào mang mã \(article).",
            "Ghi ở `article` mã `id` của bài đã đăng.")
    }

    fileprivate func problems(_ article: Article, _ board: Board, _ today: CivilDate) -> [ReadingFault] {
        guard let day = article.issued?.date else { return [unknownArticle] }
        let days = payment.problems(publishedOn: day, today: today).map {
            ReadingFault.contradiction(
                payment.position, "Bài \(self.article): \($0)",
                "Sửa ngày cho đúng chứng từ, viết YYYY-MM-DD.")
        }
        return [unknownPayee(article, board)].compactMap { $0 } + days
    }

    /// A payee whom the article does not pay.
    private func unknownPayee(_ article: Article, _ board: Board) -> ReadingFault? {
        let people = RoyaltyPayee.all(of: article, board)
        guard let payee, !people.contains(where: { $0.isCalled(payee) }) else { return nil }
        let names = people.map { "“\($0.name)”" }.joined(separator: ", ")
        return .contradiction(
            payment.position, "Bài \(self.article) không trả cho “\(payee)”.",
            names.isEmpty ? "Bài không ghi người hưởng nào; sửa mã bài." : "Người hưởng của bài: \(names).")
    }
}
