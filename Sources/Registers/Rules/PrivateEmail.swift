import Diagnostics

extension RecordRule {
    static let privateEmail = RecordRule(
        code: "DL502", name: "private-email",
        summary: "Danh bạ, nơi nhận ý kiến dùng thư điện tử công vụ, không dùng hộp thư cá nhân.",
        basis: ["NĐ43/2011 Đ10.1k"], gravity: .always(.warning),
        rationale:
            "Điều ấy yêu cầu địa chỉ thư điện tử chính thức; hộp thư cá nhân không do cơ quan quản lý, mất theo người.",
        examples: [
            .passes("contact", sample("vanphong@vidu.example")),
            .passes("contact", sample("vanphong@notgmail.com")),
            .fails("contact", sample("ubndphuongvidu@gmail.com"), line: 3),
            .fails("contact", sample("ubndphuongvidu@Yahoo.com.vn"), line: 3),
            .fails("consultation", ConsultationExample.lines + "\nemail: gopy@gmail.com", line: 6),
        ],
        check: { entry, context in
            guard let email = entry.record.text("email"), let domain = MailAddress.domain(email),
                ContactSettings.privateDomains(context).contains(where: {
                    domain == $0 || domain.hasSuffix(".\($0)")
                })
            else { return [] }
            return [
                RecordFault(
                    at: entry.record.position(of: "email"), "“\(email)” là hộp thư cá nhân (\(domain)).",
                    help:
                        "Dùng thư công vụ; chưa có thì bỏ trống, trang ghi “chưa cập nhật”. Danh sách tên miền ở `registers.contact.private_domains` trong site.yml."
                )
            ]
        })

    private static func sample(_ email: String) -> String {
        "office: Văn phòng HĐND và UBND\nunit: Văn phòng\nemail: \(email)"
    }
}
