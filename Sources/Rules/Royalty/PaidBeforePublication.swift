import CivilTime
import Content
import Diagnostics

extension Rule {
    static let paidBeforePublication = Rule(
        code: "NB008", name: "paid-before-publication",
        summary: "Ngày chi trả, ngày thông báo nhận nhuận bút không trước ngày đăng và đã tới.",
        basis: ["NĐ18/2014 Đ4.10"], severity: .errorWhenApproved,
        rationale: "Nhuận bút trả cho tác phẩm đã đăng, trong 60 ngày kể từ ngày đăng.",
        examples: [
            .passes(RoyaltyExample.keys("paid: {on: 2020-11-12}")),
            .fails(RoyaltyExample.keys("paid: {on: 2020-11-11}"), line: RoyaltyExample.firstLine),
            .fails(RoyaltyExample.keys("paid: {notices: [2020-11-01]}"), line: RoyaltyExample.firstLine),
            .fails(RoyaltyExample.keys("paid: {on: 2099-01-01}"), line: RoyaltyExample.firstLine),
            .fails(RoyaltyExample.keys("paid: {notices: [hôm qua]}"), line: RoyaltyExample.firstLine),
        ],
        check: .article { article, context in
            guard let payment = article.frontMatter.royalty?.payment, let day = article.issued?.date else {
                return []
            }
            return payment.problems(publishedOn: day, today: context.now.date).map {
                RuleFault(at: payment.position, $0, help: "Sửa ngày cho đúng chứng từ, viết YYYY-MM-DD.")
            }
        })
}
