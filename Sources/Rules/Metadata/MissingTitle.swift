import Content

extension Rule {
    static let missingTitle = Rule(
        code: "DC001", name: "missing-title", summary: "Bài phải có tiêu đề.",
        basis: ["TT24/2011 Đ4", "TT24/2011 Đ5.1"], severity: .errorWhenApproved,
        rationale: "Tiêu đề là yếu tố dữ liệu đặc tả bắt buộc, không được để trống.",
        examples: [
            .passes(),
            .fails(["title": ""], line: 1),
            .fails(["title": "title: \"\""], line: 3),
        ],
        check: .article { article, _ in
            mandatoryElement("title", in: article, values: [article.frontMatter.title?.value], example: "title: Họp tổ dân phố 3")
        })
}
