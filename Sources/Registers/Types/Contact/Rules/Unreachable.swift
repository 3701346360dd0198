import Diagnostics

extension RecordRule {
    static let unreachable = RecordRule(
        code: "DL504", name: "unreachable-contact",
        summary: "Mỗi mục của danh bạ nên có điện thoại hoặc thư điện tử.",
        basis: ["QC Đ9.1", "NĐ43/2011 Đ10.1k"], gravity: .always(.note),
        rationale: "Danh bạ để người dân liên hệ được; chưa có số nào thì trang ghi “chưa cập nhật”.",
        examples: [
            .passes("contact", "office: Văn phòng\nunit: Văn phòng\nemail: vanphong@vidu.example"),
            .passes("contact", "office: Văn phòng\nunit: Văn phòng\ntelephone: \"0239 000 0000\""),
            .fails("contact", "office: Văn phòng\nunit: Văn phòng\nroom: Phòng 2", line: 0),
        ],
        check: { entry, _ in
            guard entry.record["telephone"] == nil, entry.record["email"] == nil,
                !entry.record.isUnread("telephone"), !entry.record.isUnread("email")
            else { return [] }
            return [
                RecordFault(
                    at: entry.record.position, "Chưa có điện thoại và thư điện tử.",
                    help: "Thêm `telephone` hoặc `email` công vụ khi có; không ghi số riêng của cá nhân.")
            ]
        })
}
