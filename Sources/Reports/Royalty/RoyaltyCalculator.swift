import CivilTime
import Content
import Diagnostics
import Editorial
import Reading
import Registers

/// Works out the royalty of one article, or says why it cannot be.
struct RoyaltyCalculator {
    let settings: Settings
    let royalty: RoyaltySettings
    let payments: RoyaltyBook
    let now: Timestamp

    /// Why a royalty cannot be worked out, each a sentence.
    struct Obstacles: Error {
        let reasons: [String]
    }

    /// The royalty of an article that was published on a day: once for each day whose base salary counts, with those
    /// whom that day is about.
    func works(_ article: Article, _ facts: RoyaltyArticle) -> Result<[RoyaltyWork], Obstacles> {
        let claim = article.frontMatter.royalty
        let reasons = obstacles(article, claim, facts)
        guard reasons.isEmpty else { return .failure(Obstacles(reasons: reasons)) }
        var works: [RoyaltyWork] = []
        for (day, payees) in salaryDays(article, facts) {
            switch work(article, facts, on: day) {
            case .failure(let obstacles): return .failure(obstacles)
            case .success(let work): works.append(work.only(payees))
            }
        }
        return .success(works)
    }

    /// The royalty of an article by the base salary of a day, with everybody who is paid for it.
    private func work(
        _ article: Article, _ facts: RoyaltyArticle, on day: CivilDate
    ) -> Result<RoyaltyWork, Obstacles> {
        let claim = article.frontMatter.royalty
        return royaltySum(claim, facts, on: day).flatMap { calculation, amount in
            guard let shares = shares(article, claim, amount) else { return .failure(Self.tooLong) }
            return .success(
                RoyaltyWork(
                    article: facts, calculation: calculation, amount: amount,
                    encouragement: claim?.encouragement, shares: shares))
        }
    }

    /// The days whose base salaries count, each with the people whom it is about.
    private func salaryDays(
        _ article: Article, _ facts: RoyaltyArticle
    ) -> [(day: CivilDate, payees: Set<RoyaltyPayee>)] {
        let payees = Set(RoyaltyPayee.all(of: article, settings.board))
        switch royalty.salaryDay {
        case .publication: return [(facts.day, payees)]
        case .approval:
            return [(article.frontMatter.acts.first(where: \.isPublication)?.at.date ?? facts.day, payees)]
        case .payment:
            let days = Dictionary(grouping: payees) { payee in
                let payment = payments.payment(of: facts.id, to: payee, claim: article.frontMatter.royalty)
                return payment?.day.flatMap { $0 <= now.date ? $0 : nil } ?? now.date
            }
            return days.sorted { $0.key < $1.key }.map { ($0.key, Set($0.value)) }
        }
    }

    /// What is wrong with the article itself.
    private func obstacles(
        _ article: Article, _ claim: RoyaltyClaim?, _ facts: RoyaltyArticle
    ) -> [String] {
        var reasons: [String] = []
        if !article.faults.isEmpty {
            reasons.append("Tệp có chỗ không đọc được; xem bằng `bientap kiem-tra`.")
        }
        if !ActReview.faults(of: article, settings: settings, now: now).isEmpty {
            reasons.append("Các bước duyệt chưa đủ hoặc không còn đúng; xem bằng `bientap kiem-tra`.")
        }
        if article.removal != nil { reasons.append("Bài đang tạm ẩn, chờ Trưởng Ban biên tập quyết định.") }
        if let source = article.frontMatter.source?.value, claim?.coefficient == nil, claim?.lumpSum == nil,
            !source.name.isEmpty
        {
            reasons.append("Bài lấy từ “\(source.name)” mà chưa ghi hệ số riêng (NĐ18/2014 Đ4.4).")
        }
        reasons += people(article, claim)
        guard let claim else { return reasons }
        reasons += claim.contradictions(settings.board).map(\.value)
        reasons += claim.adjustments.compactMap { problem($0.adjustment, $0.percent) }
        reasons += claim.payment?.problems(publishedOn: facts.day, today: now.date) ?? []
        return reasons
    }

    private func people(_ article: Article, _ claim: RoyaltyClaim?) -> [String] {
        let authors = claim?.authors ?? []
        let persons = authors.map(\.person) + (claim?.helpers.map(\.person) ?? [])
        var reasons = [claim?.shareProblem].compactMap { $0 }
        for person in persons where RoyaltyPayee(person, settings.board) == nil {
            let name = person.member.map { "Không có thành viên `\($0)` trong Ban biên tập." }
            reasons.append(name ?? "Có người hưởng không được nêu tên (dòng \(person.position.line)).")
        }
        guard authors.isEmpty else { return reasons }
        let creators = creators(article)
        if creators.isEmpty { reasons.append("Bài không ghi tác giả.") }
        if creators.count > 1 {
            reasons.append("Bài có \(creators.count) tác giả mà chưa ghi tỷ lệ (`royalty.authors`).")
        }
        return reasons
    }

    private func creators(_ article: Article) -> [String] {
        article.frontMatter.creator.map(\.value).filter { !$0.allSatisfy(\.isWhitespace) }
    }

    private func problem(_ adjustment: RoyaltyLaw.Adjustment, _ percent: ExactDecimal) -> String? {
        let most = royalty.most(adjustment)
        guard percent < adjustment.least || percent > most else { return nil }
        return "“\(adjustment.title)” \(percent.vietnamese)% ngoài mức \(adjustment.least.vietnamese)–"
            + "\(most.vietnamese)% (\(adjustment.clause))."
    }

    static let tooLong = Obstacles(reasons: ["Số quá dài, không tính được."])
}
