import Content
import Reading

extension Rule {
    static let missingPublisher = Rule(
        code: "DC005", name: "missing-publisher", summary: "Cơ quan ban hành không được để trống.",
        basis: ["TT24/2011 Đ4", "TT24/2011 Đ5.1"], severity: .errorWhenApproved,
        rationale:
            "Cơ quan ban hành là yếu tố dữ liệu đặc tả bắt buộc, không được để trống. Bài không ghi khóa `publisher` "
            + "thì lấy tên cơ quan ở `agency.name` trong `site.yml`; ghi khóa mà để trống thì không còn giá trị nào.",
        examples: [
            .passes(),
            .passes(["publisher": "publisher: Ủy ban nhân dân phường Ví Dụ"]),
            .fails(["publisher": "publisher:"], line: 8),
            .fails(["publisher": "publisher: \"  \""], line: 8),
        ],
        check: .article { article, _ in
            guard article.frontMatter.keys["publisher"] != nil else { return [] }
            return mandatoryElement(
                "publisher", in: article, isGiven: article.frontMatter.publisher?.value.isBlank == false,
                example: "publisher: Ủy ban nhân dân phường")
        })
}
