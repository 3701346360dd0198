import Content
import Diagnostics
import Reading

extension Rule {
    static let invalidYAML = Rule(
        code: "SY005", name: "invalid-yaml",
        summary: "Siêu dữ liệu phải là YAML đúng cú pháp.",
        basis: [], severity: .always(.error),
        rationale:
            "YAML sai cú pháp thì không đọc được khóa nào của bài. "
            + "Giá trị có dấu hai chấm, dấu `#` hoặc dấu ngoặc ở đầu cần đặt trong dấu ngoặc kép.",
        examples: [
            .passes(["title": "title: \"Họp tổ dân phố: bàn việc làm đường\""]),
            .fails(["title": "title: Họp tổ dân phố: bàn việc làm đường"], line: 3),
            .fails(["title": "title: !ten-rieng Họp tổ dân phố"], line: 3),
            .fails(["title": "title: Họp tổ dân phố\n--- hết"], line: 4),
            .fails(["title": "title: *hop"], line: 3),
        ],
        check: .reading([.invalidYAML]))
}
