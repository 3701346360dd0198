import Content
import Diagnostics
import Reading
import Registers

extension Rule {
    static let adjustmentOutOfRange = Rule(
        code: "NB009", name: "adjustment-out-of-range",
        summary: "Khoản tăng, giảm nhuận bút phải trong mức của nghị định và của phường, xã.",
        basis: ["NĐ18/2014 Đ7.4"], severity: .errorWhenApproved,
        rationale:
            "Dịch hưởng 40–65%, viết cho thiếu nhi, dân tộc thiểu số thêm 10–20%, viết bằng ngôn ngữ khác thêm 30–50%, "
            + "điều kiện khó khăn, nguy hiểm thêm không quá 100%.",
        examples: [
            .passes(RoyaltyExample.keys("translation: 65")),
            .fails(RoyaltyExample.keys("translation: 65.5"), line: RoyaltyExample.firstLine),
            .fails(RoyaltyExample.keys("children_minorities: 5"), line: RoyaltyExample.firstLine),
            .fails(RoyaltyExample.keys("hardship: 150"), line: RoyaltyExample.firstLine),
        ],
        check: .article { article, context in
            guard let claim = article.frontMatter.royalty else { return [] }
            return claim.adjustments.compactMap { adjustment, percent in
                let most = context.settings.royalty?.most(adjustment) ?? adjustment.most
                guard percent < adjustment.least || percent > most else { return nil }
                return RuleFault(
                    at: claim.record.position(of: adjustment.key),
                    "“\(adjustment.title)” ghi \(percent.vietnamese)%, ngoài mức "
                        + "\(adjustment.least.vietnamese)–\(most.vietnamese)%.",
                    help: "Ghi phần trăm trong mức ấy.", basis: [adjustment.clause])
            }
        })
}
