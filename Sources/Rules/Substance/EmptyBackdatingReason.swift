import Content
import Diagnostics
import Reading

extension Rule {
    static let emptyBackdatingReason = Rule(
        code: "ND007", name: "empty-backdating-reason",
        summary: "Khóa `backdated` phải nói vì sao lùi ngày đăng.",
        basis: ["QC Đ6.6"], severity: .always(.warning),
        rationale: "Ngày đăng trước ngày duyệt đăng là ngoại lệ, nên người đọc hồ sơ phải thấy lý do.",
        examples: [
            .passes(),
            .passes(["backdated": "backdated: Bài đã đăng trên trang cũ ngày 12/11/2020"]),
            .fails(["backdated": "backdated:"], line: 8),
            .fails(["backdated": "backdated: \" \""], line: 8),
        ],
        check: .article { article, _ in
            guard let reason = article.frontMatter.backdated, reason.value.isInvisible else { return [] }
            return [
                RuleFault(
                    at: reason.position, "Khóa `backdated` để trống.",
                    help: "Ghi lý do, ví dụ `backdated: Bài chuyển từ trang cũ`, hoặc xóa khóa này.")
            ]
        })
}
