/// What a citizen must have read before sending anything (TT 25/2010 Đ11).
enum PrivacyNotice {
    /// The settings that complete it, for each type whose pages ask for letters.
    static let settings: [Field] = [
        Field(
            "privacy", "Chính sách thông tin cá nhân", .reference,
            help: "Mã của bài nêu chính sách bảo vệ thông tin cá nhân.", example: "20201112-abc234",
            basis: ["TT25/2010 Đ11"]),
        Field(
            "retention", "Thời gian lưu", .text,
            help: "Thông tin liên hệ của người gửi được lưu bao lâu.",
            example: "06 tháng sau khi trả lời", basis: ["TT25/2010 Đ13"]),
    ]

    /// The notice.
    ///
    /// - Parameters:
    ///   - purpose: what the sender's data is used for, as the end of “… chỉ dùng để”.
    ///   - settings: what `site.yml` says about the type.
    static func blocks(purpose: String, settings: Record?) -> [Block] {
        let policy: [Inline] =
            settings?.text("privacy").map {
                [.link("chính sách bảo vệ thông tin cá nhân", .article($0)), .text(".")]
            } ?? [.text("chính sách bảo vệ thông tin cá nhân: chưa cập nhật.")]
        let kept = settings?.text("retention") ?? "chưa cập nhật"
        return [
            .heading("Đọc trước khi gửi: thông tin cá nhân của ông, bà"),
            .list([
                [.text("Họ tên, nơi liên hệ mà ông, bà cung cấp chỉ dùng để \(purpose).")],
                [
                    .text(
                        "Trang chỉ đăng chữ cái đầu của họ tên, trừ khi ông, bà tự đồng ý cho đăng đầy đủ; không đăng địa chỉ, điện thoại, thư điện tử, số giấy tờ."
                    )
                ],
                [.text("Thời gian lưu thông tin liên hệ: \(kept).")],
                [.text("Ông, bà có thể yêu cầu xem, sửa thông tin của mình ở các nơi liên hệ dưới đây. Xem ")]
                    + policy,
            ]),
        ]
    }
}
