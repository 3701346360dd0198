extension RecordRule {
    static let malformedEmail = RecordRule(
        code: "DL501", name: "malformed-email", summary: "Địa chỉ thư điện tử phải viết đúng dạng.",
        basis: ["NĐ43/2011 Đ10.1k"], gravity: .errorWhenApproved,
        rationale: "Địa chỉ sai thì thư của người dân không đến nơi mà không ai biết.",
        examples: [
            .passes("contact", sample("vanphong@vidu.example")),
            .fails("contact", sample("vanphong.vidu.example"), line: 3),
            .fails("contact", sample("\"vanphong @vidu.example\""), line: 3),
            .fails("contact", sample("văn-phòng@vidu.example"), line: 3),
            .fails("contact", sample("vanphong@vidu"), line: 3),
            .fails("consultation", ConsultationExample.lines + "\nemail: góp ý", line: 6),
        ],
        check: { entry, _ in
            guard let email = entry.record.text("email"), !MailAddress.isValid(email) else { return [] }
            return [
                RecordFault(
                    at: entry.record.position(of: "email"), "“\(email)” không phải địa chỉ thư điện tử.",
                    help:
                        "Viết một địa chỉ, dạng ten@coquan.gov.vn, không dấu tiếng Việt, không dấu cách, không có “mailto:”."
                )
            ]
        })

    private static func sample(_ email: String) -> String {
        "office: Văn phòng HĐND và UBND\nunit: Văn phòng\nemail: \(email)"
    }
}
