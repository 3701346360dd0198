import Content
import Diagnostics
import Reading
import Registers

extension Rule {
    static let percentageAboveLaw = Rule(
        code: "NB012", name: "percentage-above-law",
        summary: "Mức tăng, giảm và giới hạn quỹ trong site.yml không được quá nghị định.",
        basis: ["NĐ18/2014 Đ7.4", "NĐ18/2014 Đ8.2"], severity: .always(.error),
        rationale: "Phường, xã quy định mức thấp hơn thì được, cao hơn thì không có căn cứ.",
        examples: [
            .settingsPass(replacing: "  rates:", with: "  additions: {translation: 50}\n  rates:"),
            .settingsFail(replacing: "  rates:", with: "  additions: {translation: 70}\n  rates:"),
            .settingsFail(replacing: "  rates:", with: "  fund: {helpers_max: 60}\n  rates:"),
        ],
        check: .settings { context in
            guard let royalty = context.settings.royalty else { return [] }
            let additions = RoyaltyLaw.adjustments.compactMap { adjustment in
                royalty.mostPercent[adjustment.key].map {
                    ("royalty.additions.\(adjustment.key)", $0, adjustment.most)
                }
            }
            let funds = [
                ("royalty.fund.helpers_max", royalty.helpersLimit, RoyaltyLaw.mostForHelpers),
                (
                    "royalty.fund.encouragement_max", royalty.encouragementLimit,
                    RoyaltyLaw.mostForEncouragement
                ),
            ]
            return (additions + funds).compactMap { name, percent, most in
                guard percent.value > most else { return nil }
                return RuleFault(
                    at: percent.position,
                    "`\(name)` là \(percent.value.vietnamese)%, quá \(most.vietnamese)% của nghị định.",
                    help: "Ghi \(most.plain) hoặc thấp hơn.")
            }
        })
}
