import Content
import Diagnostics

extension Rule {
    static let secretMark = Rule(
        code: "AT001", name: "secret-mark",
        summary: "Tài liệu có dấu chỉ độ mật hoặc chỉ lưu hành nội bộ không được đưa vào đây.",
        basis: ["QC Đ4.2b", "QC Đ5.1", "Luật 29/2018/QH14 Đ5.5", "Luật 29/2018/QH14 Đ5.9"],
        severity: .always(.error),
        rationale:
            "Luật cấm soạn thảo, lưu giữ tài liệu bí mật nhà nước trên máy đã hoặc đang nối mạng Internet "
            + "và cấm đăng lên Internet; thông tin chưa phổ biến công khai cũng không được đăng.",
        examples: [
            .passes(
                body: "\nTuyên truyền về bảo mật, mật ong rừng và Luật Bảo vệ bí mật nhà nước, **mật**.\n"),
            .passes(body: "\n## MẬT ONG RỪNG\n\n| mật | 5 |\n|---|---|\n| tối mật | 3 |\n"),
            .fails(body: "\nCông văn\n\nMẬT\n", line: 12),
            .fails(body: "\nCông văn **[TỐI MẬT]** của phường.\n", line: 10),
            .fails(body: "\n| Số | Độ mật: mật |\n|---|---|\n", line: 10),
            .fails(body: "\n## Lưu hành nội bộ\n", line: 10),
            .fails(["description": "description: \"*** Xem xong trả lại ***\""], line: 6),
            .fails(file: "MẬT\n\nKhông có siêu dữ liệu.\n", line: 1),
            .passes(files: [
                .init(attached, texts: ["ke-hoach.pdf": .read(Array("Kế hoạch bảo mật\nmật\n".utf8))])
            ]),
            .fails(
                files: [.init(attached, texts: ["cong-van.pdf": .read(Array("UBND\nTỐI MẬT\n".utf8))])],
                line: 1),
        ],
        isConfidential: true,
        check: .article { article, _ in
            SecretScan.positions(in: article).prefix(TextScan.faultLimit).map {
                RuleFault(at: $0, "Có dấu chỉ độ mật hoặc chỉ dẫn phạm vi lưu hành.", help: secretHelp)
            }
                + AttachmentScan.faults(
                    in: article, help: secretHelp, count: AttachmentScan.marks,
                    message: { file, _ in "\(file) có dấu chỉ độ mật hoặc chỉ dẫn phạm vi lưu hành." })
        })

    private static let attached = "content/draft/tin-tuc/san-choi/index.md"

    /// What to do with a file that should not be here.
    static let secretHelp =
        "Dừng lại: không gửi tệp này đi đâu; báo Trưởng Ban biên tập và người phụ trách bảo vệ bí mật nhà nước, "
        + "gỡ tệp khỏi máy nối mạng và khỏi lịch sử git. Nếu chỉ nói về dấu mật, viết thành câu."
}
