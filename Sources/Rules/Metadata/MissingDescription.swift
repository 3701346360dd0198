import Content
import Reading

extension Rule {
    static let missingDescription = Rule(
        code: "DC004", name: "missing-description", summary: "Bài phải có mô tả.",
        basis: ["TT24/2011 Đ4", "TT24/2011 Đ5.1"], severity: .errorWhenApproved,
        rationale:
            "Mô tả (trích yếu) là yếu tố dữ liệu đặc tả bắt buộc, không được để trống. Người tìm kiếm đọc nó "
            + "trước khi mở bài.",
        examples: [
            .passes(),
            .passes(["description": "description: >-\n  Sân chơi mới phục vụ trẻ em\n  tổ dân phố 1."]),
            .fails(["description": ""], line: 1),
            .fails(["description": "description: ''"], line: 6),
        ],
        check: .article { article, _ in
            mandatoryElement(
                "description", in: article, isGiven: article.frontMatter.description?.value.isBlank == false,
                example: "description: Cuộc họp bàn việc sửa đường ở tổ dân phố 3.")
        })
}
