extension Field {
    /// What a document says.
    static let document: [Field] = numbering + issue + validity + relations + rest

    private static let numbering = [
        Field(
            "number", "Số, ký hiệu", .text,
            help: "Đúng như trên văn bản. Văn bản để trống số thì ghi `null` và nêu lý do ở `unnumbered`.",
            example: "12/QĐ-UBND", basis: ["NĐ43/2011 Đ10.1e", "NĐ30/2020 Đ15"]),
        Field(
            "unnumbered", "Lý do không có số", .text,
            help: "Vì sao văn bản không có số; không đặt ra số thay.",
            example: "Bản gốc để trống số", basis: ["NĐ30/2020 Đ15"]),
        Field(
            "kind", "Loại văn bản", .choice(DocumentKind.all.map { .init($0.value, $0.title) }),
            required: true,
            help: "Một trong 29 loại văn bản hành chính, hoặc loại văn bản quy phạm pháp luật.",
            example: "quyet-dinh", basis: ["NĐ43/2011 Đ10.1e", "NĐ30/2020 Đ7"]),
        Field(
            "issuer", "Cơ quan ban hành", .text, required: true,
            help: "Tên đầy đủ của cơ quan hoặc người có thẩm quyền ban hành.",
            example: "Ủy ban nhân dân phường Ví Dụ", basis: ["NĐ43/2011 Đ10.1e"]),
    ]

    private static let issue = [
        Field(
            "issued", "Ngày ban hành", .date, required: true, help: "Ngày ghi trên văn bản.",
            example: "2020-11-10", basis: ["NĐ43/2011 Đ10.1e"]),
        Field(
            "signer", "Người ký", .text, help: "Họ tên người ký.", example: "Nguyễn Văn Ví Dụ",
            basis: ["NĐ30/2020 Đ8.2"]),
        Field(
            "signer_office", "Chức vụ người ký", .text, help: "Chức vụ ghi trên chữ ký.",
            example: "Chủ tịch", basis: ["NĐ30/2020 Đ8.2"]),
        Field(
            "field", "Lĩnh vực", .text, help: "Lĩnh vực để người dân lọc danh sách.",
            example: "Văn hóa – Xã hội"),
    ]

    private static let validity = [
        Field(
            "effective", "Ngày có hiệu lực", .date, help: "Ngày đầu tiên có hiệu lực.",
            example: "2020-11-10", basis: ["NĐ43/2011 Đ10.1e"]),
        Field(
            "expires", "Ngày hết hiệu lực", .date,
            help: "Ngày đầu tiên không còn hiệu lực. Văn bản bị thay thế thì ghi `replaced_by` là đủ.",
            example: "2022-01-01"),
        Field(
            "suspended_from", "Ngưng hiệu lực từ ngày", .date, help: "Ngày đầu tiên ngưng hiệu lực.",
            example: "2021-05-01"),
        Field(
            "suspended_until", "Ngưng hiệu lực đến hết ngày", .date,
            help: "Ngày cuối cùng ngưng hiệu lực; chưa biết thì để trống.", example: "2021-06-30"),
        Field(
            "unverified_since", "Chưa xác minh hiệu lực từ ngày", .date,
            help: "Từ ngày này phường chưa xác minh được văn bản còn hiệu lực hay không.",
            example: "2026-07-01", isInternal: true),
    ]

    private static let relations = DocumentRelation.sides.map { side in
        Field(
            side.key, side.label, .relations,
            help: "Mã `id` của văn bản trên trang, hoặc số ký hiệu kèm ngày ban hành.",
            example: "[\"170/QĐ-UBND ngày 18/8/2019\"]", basis: ["QC Đ5.3"])
    }

    private static let rest = [
        Field(
            "files", "Tệp văn bản", .files,
            help:
                "Tên tệp trong thư mục của bài: bản quét, bản chữ. Không ghi thì mọi tệp của bài là tệp văn bản.",
            example: "[quyet-dinh.pdf]", basis: ["NĐ43/2011 Đ10.1e"]),
        Field(
            "official_url", "Bản đăng chính thức", .url,
            help: "Địa chỉ văn bản ở cơ sở dữ liệu, công báo, cổng thông tin của cơ quan ban hành.",
            example: "https://congbao.example/van-ban/12", basis: ["NĐ43/2011 Đ5.3"]),
        Field(
            "remark", "Ghi chú", .text, help: "Điều người đọc cần biết, như chỗ chưa đối chiếu được.",
            example: "Ngày có hiệu lực theo nguồn thứ cấp"),
    ]
}
