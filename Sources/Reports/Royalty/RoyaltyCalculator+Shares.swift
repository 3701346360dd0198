import Content
import Reading
import Registers

extension RoyaltyCalculator {
    /// What each person gets; nil when a number is too long.
    func shares(
        _ article: Article, _ claim: RoyaltyClaim?, _ amount: ExactDecimal
    ) -> [RoyaltyWork.Share]? {
        guard let authors = authors(article, claim, amount), let helpers = helpers(claim, amount) else {
            return nil
        }
        return authors + helpers
    }

    /// Shares are cut at the rounded sums from the first author on, so that the parts of an article are together
    /// exactly its royalty and none is below nought.
    private func authors(
        _ article: Article, _ claim: RoyaltyClaim?, _ amount: ExactDecimal
    ) -> [RoyaltyWork.Share]? {
        var sum = ExactDecimal.zero
        var cut = ExactDecimal.zero
        var result: [RoyaltyWork.Share] = []
        for (payee, share) in people(article, claim) {
            sum = sum + share
            guard let next = amount.multiplied(by: sum)?.rounded(royalty.rounding) else { return nil }
            result.append(RoyaltyWork.Share(payee: payee, kind: .author(share: share), amount: next - cut))
            cut = next
        }
        return result
    }

    private func people(
        _ article: Article, _ claim: RoyaltyClaim?
    ) -> [(payee: RoyaltyPayee, share: ExactDecimal)] {
        let one = ExactDecimal(1)
        let claimed = (claim?.authors ?? []).compactMap { author in
            RoyaltyPayee(author.person, settings.board).map { ($0, author.share ?? one) }
        }
        guard claimed.isEmpty else { return claimed }
        return article.frontMatter.creator.prefix(1).map {
            (RoyaltyPayee(named: $0.value, settings.board), one)
        }
    }

    private func helpers(_ claim: RoyaltyClaim?, _ amount: ExactDecimal) -> [RoyaltyWork.Share]? {
        var shares: [RoyaltyWork.Share] = []
        for helper in claim?.helpers ?? [] {
            guard let payee = RoyaltyPayee(helper.person, settings.board) else { continue }
            guard let sum = helper.amount ?? amount.percent(helper.percent ?? .zero) else { return nil }
            shares.append(
                RoyaltyWork.Share(
                    payee: payee, kind: .helper(role: helper.role), amount: sum.rounded(royalty.rounding)))
        }
        return shares
    }
}
