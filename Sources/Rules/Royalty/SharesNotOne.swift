import Content
import Diagnostics
import Registers

extension Rule {
    static let sharesNotOne = Rule(
        code: "NB001", name: "shares-not-one",
        summary: "Tỷ lệ của các đồng tác giả phải cộng lại bằng 1.", basis: ["NĐ18/2014 Đ4.6"],
        severity: .errorWhenApproved,
        rationale:
            "Đồng tác giả tự thỏa thuận phần của mỗi người. Cộng lại không đủ hoặc quá 1 thì bảng nhuận bút thiếu "
            + "hoặc thừa tiền, và không ai đoán thay các tác giả được.",
        examples: [
            .passes(RoyaltyExample.keys("authors: [{name: Một, share: 0.6}, {name: Hai, share: 0.4}]")),
            .passes(RoyaltyExample.keys("authors: [{name: Một}]")),
            .fails(
                RoyaltyExample.keys("authors: [{name: Một, share: 0.6}, {name: Hai, share: 0.3}]"),
                line: RoyaltyExample.firstLine),
            .fails(
                RoyaltyExample.keys("authors: [{name: Một}, {name: Hai}]"), line: RoyaltyExample.firstLine),
        ],
        check: .article { article, _ in
            guard let claim = article.frontMatter.royalty, let problem = claim.shareProblem else { return [] }
            return [
                RuleFault(
                    at: claim.record.position(of: "authors"), problem,
                    help: "Ghi `share` của từng tác giả theo thỏa thuận, ví dụ 0.6 và 0.4.")
            ]
        })
}
