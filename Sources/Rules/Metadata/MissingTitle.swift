import Content
import Reading

extension Rule {
    static let missingTitle = Rule(
        code: "DC001", name: "missing-title", summary: "Bài phải có tiêu đề.",
        basis: ["TT24/2011 Đ4", "TT24/2011 Đ5.1"], severity: .errorWhenApproved,
        rationale: "Tiêu đề là yếu tố dữ liệu đặc tả bắt buộc, không được để trống.",
        examples: [
            .passes(),
            .fails(["title": ""], line: 1),
            .fails(["title": "title: \"\""], line: 3),
            .fails(["title": "title: \"\u{00A0}\u{200B}\""], line: 3),
        ],
        check: .article { article, _ in
            mandatoryElement(
                "title", in: article, isGiven: article.frontMatter.title?.value.isBlank == false,
                example: "title: Họp tổ dân phố 3")
        })
}
