extension Field {
    /// What `site.yml` may say about documents.
    static let documentSettings = [
        Field(
            "issuers", "Cơ quan ban hành",
            .records([
                Field(
                    "name", "Tên", .text, required: true, help: "Tên cơ quan như ghi trong văn bản.",
                    example: "Ủy ban Mặt trận Tổ quốc phường Ví Dụ"),
                Field(
                    "symbol", "Chữ viết tắt", .text, required: true, help: "Chữ viết tắt trong ký hiệu.",
                    example: "MTTQ"),
            ]),
            help: "Chữ viết tắt của những cơ quan mà chương trình chưa biết.", example: "[]",
            basis: ["NĐ30/2020 Đ8.2"]),
        Field(
            "fields", "Lĩnh vực", .texts,
            help: "Những lĩnh vực được dùng, để danh sách lọc không bị chia nhỏ.",
            example: "[Văn hóa – Xã hội, Tài chính]"),
    ]
}
