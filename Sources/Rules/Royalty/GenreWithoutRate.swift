import CivilTime
import Content
import Diagnostics
import Reading
import Registers
import VietnameseText

extension Rule {
    static let genreWithoutRate = Rule(
        code: "NB004", name: "genre-without-rate",
        summary: "Thể loại của bài phải có trong bảng hệ số vào ngày đăng.",
        basis: ["NĐ18/2014 Đ7.1", "NĐ18/2014 Đ4.9"], severity: .always(.warning),
        rationale:
            "Bài có thể loại mà bảng không có thì nằm ở phần “không tính được” của bảng nhuận bút. Thể loại ngoài bảng "
            + "được khoán theo hợp đồng.",
        examples: [
            .passes(),
            .passes(RoyaltyExample.keys("")),
            .passes(RoyaltyExample.keys("lump_sum: 500000\ncontract: 00/HĐ", genre: "đồ họa")),
            .passes(RoyaltyExample.keys("waived: Bài dẫn lại", genre: "đồ họa")),
            .fails(RoyaltyExample.keys("", genre: "đồ họa"), line: ExampleArticle.firstFreeLine),
        ],
        check: .article { article, context in
            guard let royalty = context.settings.royalty, let genre = article.frontMatter.genre,
                !genre.value.isInvisible, let day = article.issued?.date
            else { return [] }
            let claim = article.frontMatter.royalty
            guard claim?.lumpSum == nil, claim?.waiver == nil,
                case .none = royalty.rates(of: genre.value).row(on: day)
            else { return [] }
            return [
                RuleFault(
                    at: genre.position,
                    "Thể loại “\(genre.value)” không có hệ số ngày \(day.vietnamese).",
                    help: royalty.hint(for: genre.value)
                        + ", hoặc ghi `royalty.lump_sum`, `royalty.waived` trong bài.")
            ]
        })
}

extension RoyaltySettings {
    /// What to do about a genre without a row: the table knows it on other days, by another spelling, or not at all.
    fileprivate func hint(for genre: String) -> String {
        if let row = rates(of: genre).first {
            return
                "Thể loại này có ở dòng \(row.position.line) của site.yml nhưng cho những ngày khác: sửa `since`, `until`"
        }
        let nearest = Suggestion.closest(to: genre, among: rates.map(\.genre))
        return (nearest.map { "Có phải ý là “\($0)”? " } ?? "") + "Thêm vào `royalty.rates` trong site.yml"
    }
}
