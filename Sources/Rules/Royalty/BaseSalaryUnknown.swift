import CivilTime
import Content
import Diagnostics
import Reading

extension Rule {
    static let baseSalaryUnknown = Rule(
        code: "NB007", name: "base-salary-unknown",
        summary: "Mức lương cơ sở của ngày đăng phải có trong site.yml.", basis: ["NĐ18/2014 Đ7.2"],
        severity: .always(.warning),
        rationale:
            "Một đơn vị hệ số là 10% mức lương cơ sở; không biết mức ấy thì bài không tính được nhuận bút.",
        examples: [
            .passes(RoyaltyExample.keys("")),
            .passes(["date": "date: 2019-06-30"]),
            .fails(RoyaltyExample.keys("", date: "2019-06-30"), line: 5),
        ],
        check: .article { article, context in
            guard let royalty = context.settings.royalty, royalty.salaryDay == .publication,
                article.royaltyRate(context.settings) != nil, let date = article.frontMatter.date,
                let day = article.issued?.date, case .none = royalty.baseSalaries.row(on: day)
            else { return [] }
            return [
                RuleFault(
                    at: date.position, "Không biết mức lương cơ sở ngày \(day.vietnamese).",
                    help: "Thêm dòng có hiệu lực ngày ấy vào `royalty.base_salary` trong site.yml.")
            ]
        })
}
