import Content
import Diagnostics
import Markdown

extension Rule {
    static let leftoverPrompt = Rule(
        code: "ND009", name: "leftover-prompt", summary: "Bài không được còn câu nhắc của mẫu.",
        basis: ["QC Đ4.2b"], severity: .errorWhenApproved,
        rationale:
            "Bài mới tạo có sẵn câu “\(DraftTemplate.prompt)” ở chỗ của nội dung. Còn câu ấy là bài chưa viết xong; "
            + "Ban biên tập có quyền từ chối thông tin không bảo đảm chất lượng.",
        examples: [
            .passes(),
            .fails(
                body:
                    "\n\(DraftTemplate.prompt) Tiêu đề của các phần bắt đầu bằng hai dấu thăng, ví dụ:\n\n## Nội dung chính\n",
                line: 10),
            .fails(body: "\nSân chơi mới đã mở.\n\n\(DraftTemplate.prompt)\n", line: 12),
        ],
        check: .article { article, _ in
            let prompt = Array(DraftTemplate.prompt.utf8)
            return article.document.nodes.filter {
                $0.kind == .text && article.document.literal($0).starts(with: prompt)
            }
            .map { node in
                RuleFault(
                    at: node.position,
                    "Bài còn câu nhắc của mẫu: “\(DraftTemplate.prompt)”.",
                    help: "Viết nội dung thay cho câu ấy, xóa cả đề mục mẫu nếu không dùng.")
            }
        })
}
