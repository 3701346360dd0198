import CivilTime
import Content
import Diagnostics
import Reading
import Registers

extension Rule {
    static let coefficientOutsideRate = Rule(
        code: "NB002", name: "coefficient-outside-rate",
        summary: "Hệ số của bài phải nằm trong khung của thể loại.",
        basis: ["NĐ18/2014 Đ7.1", "NĐ18/2014 Đ7.3"], severity: .errorWhenApproved,
        rationale:
            "Khung hệ số do phường, xã quy định trong mức tối đa của nghị định; ngoài khung thì không có căn cứ chi.",
        examples: [
            .passes(RoyaltyExample.keys("coefficient: 2")),
            .fails(RoyaltyExample.keys("coefficient: 2.1"), line: RoyaltyExample.firstLine),
            .fails(RoyaltyExample.keys("coefficient: 0.4"), line: RoyaltyExample.firstLine),
            .fails(RoyaltyExample.keys("coefficient: -1"), line: RoyaltyExample.firstLine),
        ],
        check: .article { article, context in
            guard let claim = article.frontMatter.royalty, let coefficient = claim.coefficient,
                let rate = article.royaltyRate(context.settings),
                let problem = rate.problem(with: coefficient)
            else { return [] }
            return [
                RuleFault(
                    at: claim.record.position(of: "coefficient"), problem,
                    help: "Sửa hệ số, hoặc sửa `royalty.rates` trong site.yml khi quy định đã đổi.")
            ]
        })
}

extension Article {
    /// The row of the ward's table that holds for the article; nil where there is not exactly one.
    func royaltyRate(_ settings: Settings) -> RoyaltyRate? {
        guard let royalty = settings.royalty, let genre = frontMatter.genre?.value, let day = issued?.date
        else {
            return nil
        }
        return royalty.rates(of: genre).row(on: day).row
    }
}
