import Content
import VietnameseText

extension Rule {
    static let vagueLinkText = Rule(
        code: "MD005", name: "vague-link-text", summary: "Chữ của liên kết phải nói nó dẫn tới đâu.",
        basis: ["TT32/2017 Đ18.1"], severity: .errorWhenApproved,
        rationale: "Người dùng trình đọc màn hình nghe danh sách liên kết tách khỏi câu chữ xung quanh; "
            + "“tại đây”, “xem thêm” không cho biết gì.",
        examples: [
            .passes(body: "\nXem [quy chế của Ban biên tập](https://hatinh.gov.vn/).\n"),
            .passes(body: "\nXem [danh sách tại đây và ở nhà văn hóa](https://hatinh.gov.vn/).\n"),
            .fails(body: "\nXem quy chế\n[tại đây](https://hatinh.gov.vn/).\n", line: 11),
            .fails(body: "\n[**XEM THÊM** …](https://hatinh.gov.vn/)\n", line: 10),
        ],
        check: .article { article, _ in
            article.outline.links.filter { !$0.isImage && isVague($0.text) }.map {
                RuleFault(
                    at: $0.position, "Chữ của liên kết không nói nó dẫn tới đâu: “\($0.text)”.",
                    help: "Viết tên của trang hay tệp được dẫn tới, ví dụ “Xem [kế hoạch năm 2020](…)”.")
            }
        })

    private static func isVague(_ text: String) -> Bool {
        guard text.utf8.count <= 40, mayBeVague(text) else { return false }
        let words = VietnameseFolding.fold(text).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
        guard vague.contains(words) else { return false }
        // “dạy”, “dây”, “dày” fold to the same letters as “đây”.
        return words != "day" || NormalForm.nfc(text).lowercased().contains { $0 == "đ" }
            || text.utf8.count == 3
    }

    /// Whether the text has no more words than those below; folding takes far longer than this look.
    private static func mayBeVague(_ text: String) -> Bool {
        var words = 0
        var isInside = false
        for byte in text.utf8 {
            let isPart =
                byte >= 0x80 || (byte | 0x20) &- UInt8(ascii: "a") < 26 || NumberScan.isDigit(byte)
            if isPart, !isInside { words += 1 }
            isInside = isPart
        }
        return words <= 4
    }

    private static let vague: Set<String> = [
        "tai day", "o day", "day", "vao day", "xem them", "xem tiep", "xem chi tiet", "chi tiet", "doc them",
        "doc tiep", "bam vao day", "bam day", "nhan vao day", "nhap vao day", "kich vao day", "click vao day",
        "xem tai day", "xem o day", "tai ve tai day", "link", "link nay", "duong link", "lien ket",
        "click here", "here", "read more", "more",
    ]
}
