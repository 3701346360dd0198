import Content
import Diagnostics
import Registers

extension Rule {
    static let helpersAboveLimit = Rule(
        code: "NB010", name: "helpers-above-limit",
        summary: "Thù lao không quá 50%, khuyến khích không quá 30% nhuận bút.",
        basis: ["NĐ18/2014 Đ8.2", "NĐ18/2014 Đ4.1"], severity: .always(.warning),
        rationale:
            "Giới hạn tính trên cả quỹ, nên một bài vượt chưa phải là sai; nhưng mỗi bài trong giới hạn thì cả quỹ chắc "
            + "chắn trong giới hạn, và bảng nhuận bút của kỳ nêu khi cả quỹ vượt.",
        examples: [
            .passes(RoyaltyExample.keys("helpers: [{name: Một, percent: 30}, {name: Hai, percent: 20}]")),
            .fails(
                RoyaltyExample.keys("helpers: [{name: Một, percent: 30}, {name: Hai, percent: 21}]"),
                line: RoyaltyExample.firstLine),
            .fails(RoyaltyExample.keys("encouragement: 31"), line: RoyaltyExample.firstLine),
        ],
        check: .article { article, context in
            guard let claim = article.frontMatter.royalty else { return [] }
            let royalty = context.settings.royalty
            return [
                fault(
                    claim, "helpers", "Thù lao",
                    claim.helpers.compactMap(\.percent).reduce(.zero, +),
                    royalty?.mostForHelpers ?? RoyaltyLaw.mostForHelpers),
                fault(
                    claim, "encouragement", "Khuyến khích", claim.encouragement ?? .zero,
                    royalty?.mostForEncouragement ?? RoyaltyLaw.mostForEncouragement),
            ].compactMap { $0 }
        })

    private static func fault(
        _ claim: RoyaltyClaim, _ key: String, _ title: String, _ percent: ExactDecimal, _ most: ExactDecimal
    ) -> RuleFault? {
        guard percent > most else { return nil }
        return RuleFault(
            at: claim.record.position(of: key),
            "\(title) của bài là \(percent.vietnamese)% nhuận bút, quá \(most.vietnamese)%.",
            help: "Giảm xuống \(most.vietnamese)% trở xuống, nếu cả quỹ của kỳ không còn chỗ.")
    }
}
