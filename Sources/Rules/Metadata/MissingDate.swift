import Content

extension Rule {
    static let missingDate = Rule(
        code: "DC003", name: "missing-date", summary: "Bài phải có ngày đăng.",
        basis: ["TT24/2011 Đ4", "TT24/2011 Đ5.1"], severity: .errorWhenApproved,
        rationale:
            "Thời gian là yếu tố dữ liệu đặc tả bắt buộc, không được để trống. Địa chỉ cố định của bài (yếu tố định danh) "
            + "cũng lấy năm từ ngày này.",
        examples: [
            .passes(),
            .fails(["date": ""], line: 1),
            .fails(["date": "date:"], line: 5),
        ],
        check: .article { article, _ in
            mandatoryElement(
                "date", in: article, isGiven: article.frontMatter.date != nil, example: "date: 2020-11-12")
        })
}
