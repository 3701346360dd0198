import Content
import Diagnostics
import Reading

extension Rule {
    static let missingKey = Rule(
        code: "SY025", name: "missing-key",
        summary: "Các khóa bắt buộc của site.yml và của mỗi bước duyệt phải có.",
        basis: [], severity: .always(.error),
        rationale:
            "Thiếu địa chỉ trang, tên cơ quan, Ban biên tập hay chuyên mục thì chương trình không biết trang là của ai; "
            + "thiếu người làm hay thời điểm của một bước duyệt thì bước ấy không chứng minh được gì.",
        examples: [
            .settingsPass(),
            .settingsFail(replacing: "  url: https://vidu.example\n", with: "", line: 2),
            .fails(["workflow": "workflow:\n  - action: submit\n    at: 2020-11-12T08:30:00+07:00"], line: 9),
        ],
        check: .reading([.missingKey]))
}
