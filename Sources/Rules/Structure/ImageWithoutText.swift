import Content

extension Rule {
    static let imageWithoutText = Rule(
        code: "MD003", name: "image-without-text", summary: "Mỗi ảnh phải có chữ thay thế.",
        basis: ["TT32/2017 Đ18.1"], severity: .errorWhenApproved,
        rationale: "Người khiếm thị nghe chữ thay cho ảnh; khi ảnh không tải được, ai cũng đọc chữ này.",
        examples: [
            .passes(body: "\n![Người dân cắt băng khánh thành sân chơi](anh.jpg)\n"),
            .fails(body: "\nSân chơi mới:\n![](anh.jpg)\n", line: 11),
            .fails(body: "\n[![ ](anh.jpg)](https://hatinh.gov.vn/)\n", line: 10),
        ],
        check: .article { article, _ in
            article.outline.links.filter { $0.isImage && $0.text.isInvisible }.map {
                RuleFault(
                    at: $0.position, "Ảnh không có chữ thay thế.",
                    help:
                        "Viết điều mà ảnh cho thấy vào giữa hai dấu ngoặc vuông: `![Người dân dự họp](anh.jpg)`."
                )
            }
        })
}
