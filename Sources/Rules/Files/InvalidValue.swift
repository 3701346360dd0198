import Content
import Diagnostics
import Reading

extension Rule {
    static let invalidValue = Rule(
        code: "SY026", name: "invalid-value", summary: "Giá trị trong site.yml phải dùng được.",
        basis: [], severity: .always(.error),
        rationale:
            "Mã chuyên mục và mã thành viên trở thành địa chỉ và tên trong các bước duyệt; địa chỉ trang đứng trong mọi "
            + "liên kết. Giá trị sai ở đây làm hỏng cả trang.",
        examples: [
            .settingsPass(),
            .settingsFail(replacing: "url: https://vidu.example", with: "url: vidu.example", line: 2),
            .settingsFail(replacing: "id: tin-tuc, title", with: "id: Tin tức, title", line: 22),
            .settingsFail(replacing: "role: head", with: "role: chief", line: 14),
        ],
        check: .reading([.invalidValue]))
}
