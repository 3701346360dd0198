import Content
import Reading

extension Rule {
    static let missingCreator = Rule(
        code: "DC002", name: "missing-creator", summary: "Bài phải ghi người tạo thông tin.",
        basis: ["TT24/2011 Đ4", "TT24/2011 Đ5.1"], severity: .errorWhenApproved,
        rationale:
            "Người tạo là yếu tố dữ liệu đặc tả bắt buộc, không được để trống. Người đọc biết thông tin của ai, "
            + "Ban biên tập biết hỏi lại ai và trả nhuận bút cho ai.",
        examples: [
            .passes(),
            .passes(["creator": "creator: [Nguyễn Văn Ví Dụ, Trần Thị Ví Dụ]"]),
            .fails(["creator": ""], line: 1),
            .fails(["creator": "creator:"], line: 4),
            .fails(["creator": "creator: []"], line: 4),
            .fails(["creator": "creator: [\" \"]"], line: 4),
        ],
        check: .article { article, _ in
            mandatoryElement(
                "creator", in: article, isGiven: article.frontMatter.creator.contains { !$0.value.isBlank },
                example: "creator: Công chức Văn hóa – Xã hội")
        })
}
