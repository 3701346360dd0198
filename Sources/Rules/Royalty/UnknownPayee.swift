import Content
import Diagnostics
import Reading
import VietnameseText

extension Rule {
    static let unknownPayee = Rule(
        code: "NB011", name: "unknown-payee",
        summary: "Người hưởng nhuận bút, thù lao phải được nêu tên hoặc là thành viên Ban biên tập.",
        basis: ["NĐ18/2014 Đ6"], severity: .errorWhenApproved,
        rationale: "Không biết trả cho ai thì không lập được chứng từ; mã thành viên gõ sai thì sai người.",
        examples: [
            .passes(RoyaltyExample.keys("authors: [{member: cntt}]")),
            .passes(RoyaltyExample.keys("helpers: [{name: Người Không Có, percent: 10}]")),
            .fails(RoyaltyExample.keys("authors: [{member: cnnt}]"), line: RoyaltyExample.firstLine),
            .fails(RoyaltyExample.keys("helpers: [{percent: 10}]"), line: RoyaltyExample.firstLine),
        ],
        check: .article { article, context in
            guard let claim = article.frontMatter.royalty else { return [] }
            return (claim.authors.map(\.person) + claim.helpers.map(\.person)).compactMap {
                fault($0, context.settings.board)
            }
        })

    private static func fault(_ person: RoyaltyClaim.Person, _ board: Board) -> RuleFault? {
        guard let id = person.member else {
            guard (person.name ?? "").isInvisible else { return nil }
            return RuleFault(
                at: person.position, "Không ghi người hưởng là ai.",
                help: "Thêm `name: tên người` hoặc `member: mã thành viên`.")
        }
        guard board.member(id) == nil else { return nil }
        let nearest = Suggestion.closest(to: id, among: board.members.map(\.id.value))
        return RuleFault(
            at: person.position, "Không có thành viên `\(id)` trong Ban biên tập.",
            help: (nearest.map { "Có phải ý là `\($0)`? " } ?? "")
                + "Người ngoài Ban biên tập thì ghi `name`.")
    }
}
