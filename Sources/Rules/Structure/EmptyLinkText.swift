import Content

extension Rule {
    static let emptyLinkText = Rule(
        code: "MD004", name: "empty-link-text", summary: "Liên kết phải có chữ để đọc và bấm vào.",
        basis: ["TT32/2017 Đ18.1"], severity: .errorWhenApproved,
        rationale: "Liên kết không có chữ, và không bọc ảnh có chữ thay thế, thì không ai bấm vào được "
            + "và trình đọc màn hình không đọc được.",
        examples: [
            .passes(body: "\nXem [quy chế của Ban biên tập](https://hatinh.gov.vn/).\n"),
            .passes(body: "\n[![Cổng thông tin điện tử tỉnh](anh.jpg)](https://hatinh.gov.vn/)\n"),
            .fails(body: "\nXem thêm:\n[](https://hatinh.gov.vn/)\n", line: 11),
            .fails(body: "\n[![](anh.jpg)](https://hatinh.gov.vn/)\n", line: 10),
        ],
        check: .article { article, _ in
            article.outline.links.filter { !$0.isImage && $0.text.isInvisible }.map {
                RuleFault(
                    at: $0.position, "Liên kết không có chữ.",
                    help: "Viết tên của trang được dẫn tới vào giữa hai dấu ngoặc vuông, hoặc xóa liên kết.")
            }
        })
}
