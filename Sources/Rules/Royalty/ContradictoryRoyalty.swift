import Content
import Diagnostics
import Reading
import Registers

extension Rule {
    static let contradictoryRoyalty = Rule(
        code: "NB014", name: "contradictory-royalty",
        summary: "Nhuận bút của một bài chỉ tính theo một cách, mỗi tác giả ghi một lần.",
        basis: ["NĐ18/2014 Đ7.3", "NĐ18/2014 Đ4.9"], severity: .errorWhenApproved,
        rationale: "Vừa hệ số vừa khoán, vừa phần trăm vừa số tiền thì không biết lấy cách nào.",
        examples: [
            .passes(RoyaltyExample.keys("coefficient: 1.5")),
            .fails(
                RoyaltyExample.keys("coefficient: 1.5\nlump_sum: 500000"), line: RoyaltyExample.firstLine + 1),
            .fails(RoyaltyExample.keys("lump_sum: 500000"), line: RoyaltyExample.firstLine),
            .fails(RoyaltyExample.keys("helpers: [{name: Một}]"), line: RoyaltyExample.firstLine),
            .fails(
                RoyaltyExample.keys("helpers: [{name: Một, percent: 10, amount: 5000}]"),
                line: RoyaltyExample.firstLine),
            .fails(
                RoyaltyExample.keys("authors: [{name: Một, share: 0.5}, {name: một, share: 0.5}]"),
                line: RoyaltyExample.firstLine),
            .fails(RoyaltyExample.keys("encouragement: -5"), line: RoyaltyExample.firstLine),
        ],
        check: .article { article, context in
            (article.frontMatter.royalty?.contradictions(context.settings.board) ?? []).map {
                RuleFault(
                    at: $0.position, $0.value,
                    help: "Giữ lại một cách tính, mỗi tác giả một dòng, và bỏ phần kia.")
            }
        })
}
