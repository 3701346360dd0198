import CivilTime
import Content
import Diagnostics
import Reading
import Registers

/// Every article of a ward that is public, with what is paid for it; lists are cut out of it by their days.
struct RoyaltySheet {
    private(set) var rows: [RoyaltyRow] = []
    private(set) var uncomputed: [RoyaltyList.Remark] = []
    private(set) var waived: [RoyaltyList.Remark] = []
    /// The days of texts that are no works of an author by all that they say.
    private(set) var passedOver: [CivilDate] = []

    private let settings: RoyaltySettings
    private let book: RoyaltyBook
    private let now: Timestamp
    private let days: DayCount

    init(_ ward: Ward, _ settings: RoyaltySettings, _ book: RoyaltyBook, _ now: Timestamp) {
        self.settings = settings
        self.book = book
        self.now = now
        days = DayCount(calendar: ward.settings.calendar.workingDays)
        let calculator = RoyaltyCalculator(
            settings: ward.settings, royalty: settings, payments: book, now: now)
        var works: [(work: RoyaltyWork, claim: RoyaltyClaim?)] = []
        for (article, facts) in Self.published(ward, now) {
            let claim = article.frontMatter.royalty
            if let reason = claim?.waiver, article.faults.isEmpty {
                waived.append(RoyaltyList.Remark(article: facts, reasons: [reason]))
            } else if claim == nil, facts.genre.isEmpty, article.type?.id != SectionType.article.id {
                passedOver.append(facts.day)
            } else {
                switch calculator.works(article, facts) {
                case .success(let found): works += found.map { ($0, claim) }
                case .failure(let obstacles):
                    uncomputed.append(RoyaltyList.Remark(article: facts, reasons: obstacles.reasons))
                }
            }
        }
        let ledger = QuotaLedger(
            works.map(\.work), settings, closingDay: ward.settings.reports.closingDay)
        for (work, claim) in works { rows += self.rows(of: work, claim, ledger) }
    }

    /// The approved articles that are public, by the day of their first version and by file.
    private static func published(_ ward: Ward, _ now: Timestamp) -> [(Article, RoyaltyArticle)] {
        ward.articles.compactMap { article -> (Article, RoyaltyArticle)? in
            let keys = article.frontMatter
            guard article.stage == .approved, let date = article.issued, date.moment <= now,
                keys.embargo.map({ $0.value.moment <= now }) ?? true
            else { return nil }
            return (
                article,
                RoyaltyArticle(
                    id: keys.id?.value.text ?? "", title: keys.title?.value ?? article.location.slug,
                    path: article.path, day: date.date, genre: keys.genre?.value ?? "")
            )
        }
        .sorted { ($0.1.day, $0.1.path) < ($1.1.day, $1.1.path) }
    }

    private func rows(of work: RoyaltyWork, _ claim: RoyaltyClaim?, _ ledger: QuotaLedger) -> [RoyaltyRow] {
        work.shares.flatMap { share -> [RoyaltyRow] in
            guard case .author = share.kind else { return [row(work, claim, share)] }
            guard !ledger.covers(work, share.payee) else { return [owed(work, share)] }
            guard let percent = work.encouragement, let sum = share.amount.percent(percent) else {
                return [row(work, claim, share)]
            }
            let extra = RoyaltyWork.Share(
                payee: share.payee, kind: .encouragement, amount: sum.rounded(settings.rounding))
            return [row(work, claim, share), row(work, claim, extra)]
        }
    }

    private func row(_ work: RoyaltyWork, _ claim: RoyaltyClaim?, _ share: RoyaltyWork.Share) -> RoyaltyRow {
        let payment = book.payment(of: work.article.id, to: share.payee, claim: claim)
        return RoyaltyRow(
            work: work, payee: share.payee, kind: share.kind, amount: share.amount, owed: nil,
            payment: RoyaltyPaymentState(
                payment, publishedOn: work.article.day, on: now.date, counting: days))
    }

    /// Work inside a quota: it stands in the list and nothing is paid for it.
    private func owed(_ work: RoyaltyWork, _ share: RoyaltyWork.Share) -> RoyaltyRow {
        RoyaltyRow(
            work: work, payee: share.payee, kind: share.kind, amount: .zero, owed: share.amount, payment: nil)
    }
}
