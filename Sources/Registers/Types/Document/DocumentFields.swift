extension Field {
    /// What a document says.
    static let document: [Field] = [
        Field("number", "Số, ký hiệu", .text, help: "Số và ký hiệu.", example: "12/QĐ-UBND"),
        Field(
            "kind", "Loại văn bản", .choice([.init("quyet-dinh", "Quyết định")]), required: true,
            help: "Loại.", example: "quyet-dinh"),
        Field("issuer", "Cơ quan ban hành", .text, required: true, help: "Cơ quan.", example: "UBND phường"),
        Field("issued", "Ngày ban hành", .date, required: true, help: "Ngày ký.", example: "2020-11-10"),
        Field("signer", "Người ký", .text, help: "Họ tên.", example: "Nguyễn Văn Ví Dụ"),
        Field(
            "relates", "Liên quan", .references, help: "Mã các bài liên quan.", example: "[20201112-abc234]"),
    ]
}
