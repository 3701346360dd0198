import Content
import Diagnostics
import Reading

extension Rule {
    static let sectionWithoutOwner = Rule(
        code: "BB004", name: "section-without-owner",
        summary: "Mỗi chuyên mục phải có thành viên phụ trách.",
        basis: ["QC Đ5.2", "QC Đ6.2"], severity: .onlyApproved(.error),
        rationale:
            "Thành viên phụ trách chuyên mục chịu trách nhiệm nội dung và duyệt nội dung trước khi Trưởng ban quyết định "
            + "đăng. Chuyên mục không có người phụ trách thì không bài nào của nó được duyệt.",
        examples: [
            .settingsPass(),
            .settingsFail(replacing: "owners: [van-phong], ", with: "", line: 23),
            .settingsFail(replacing: "owners: [van-phong]", with: "owners: []", line: 23),
        ],
        check: .settings { context in
            context.settings.sections.filter(\.owners.isEmpty).map {
                RuleFault(
                    at: $0.id.position, "Chuyên mục “\($0.title)” chưa có thành viên phụ trách.",
                    help: "Thêm `owners: […]` với mã của thành viên mà Trưởng ban phân công.")
            }
        })
}
