extension Field {
    /// What a draft says on which opinions are sought.
    static let consultation: [Field] =
        consultationCall + [
            Field(
                "received", "Ý kiến đã nhận", .records(opinion), help: "Mỗi ý kiến một mục.", example: "",
                basis: ["NĐ43/2011 Đ10.1i"]),
            Field(
                "result", "Kết quả", .text, help: "Tổng hợp tiếp thu, giải trình sau khi hết hạn.",
                example: "Tiếp thu 3 ý kiến, giải trình 1 ý kiến.", basis: ["Luật 104/2016 Đ17.1c"]),
            Field(
                "result_on", "Ngày có kết quả", .date, help: "Ngày công bố kết quả.", example: "2021-07-20",
                basis: ["Luật 104/2016 Đ17.1c"]),
            Field(
                "result_file", "Bản tổng hợp", .file, help: "Tệp tổng hợp trong thư mục của bài.",
                example: "tong-hop.pdf", basis: ["Luật 104/2016 Đ17.1c"]),
        ]

    private static let consultationCall: [Field] = [
        Field(
            "topic", "Lĩnh vực", .text, required: true, help: "Lĩnh vực của dự thảo.", example: "Đô thị",
            basis: ["NĐ43/2011 Đ10.1i"]),
        Field(
            "drafter", "Cơ quan soạn thảo", .text, help: "Nơi soạn dự thảo.",
            example: "Ủy ban nhân dân phường"),
        Field(
            "draft", "Dự thảo", .file, help: "Tệp toàn văn dự thảo trong thư mục của bài.",
            example: "du-thao.pdf", basis: ["NĐ43/2011 Đ10.1i"]),
        Field(
            "draft_in_text", "Toàn văn ở thân bài", .flag,
            help: "true khi thân bài là toàn văn dự thảo, không có tệp.", example: "true",
            basis: ["NĐ43/2011 Đ10.1i"]),
        Field(
            "papers", "Tài liệu kèm theo", .files, help: "Tờ trình, bản thuyết minh.",
            example: "[to-trinh.pdf]"),
        Field(
            "opened", "Ngày bắt đầu lấy ý kiến", .date, required: true, help: "Ngày đầu tiên nhận ý kiến.",
            example: "2021-05-10", basis: ["NĐ43/2011 Đ10.1i"]),
        Field(
            "closes", "Ngày kết thúc", .date, required: true, help: "Ngày cuối cùng nhận ý kiến.",
            example: "2021-07-10", basis: ["NĐ43/2011 Đ10.1i"]),
        Field(
            "send_to", "Nơi nhận ý kiến", .text, required: true, help: "Nơi nhận, cách gửi.",
            example: "Văn phòng HĐND và UBND phường", basis: ["NĐ43/2011 Đ10.1i"]),
        Field(
            "email", "Thư điện tử nhận ý kiến", .text, help: "Không ghi thì dùng địa chỉ của cơ quan.",
            example: "gopy@vidu.example", basis: ["NĐ43/2011 Đ10.1i"]),
    ]

    /// One opinion that was received.
    private static let opinion: [Field] = [
        Field(
            "from", "Người góp ý", .text, required: true,
            help: "Chữ cái đầu của họ tên, hoặc tên tổ chức.", example: "N.V.A."),
        Field(
            "consent", "Đồng ý đăng họ tên", .flag, help: "true khi người góp ý tự đồng ý.",
            example: "false", isInternal: true),
        Field("on", "Ngày nhận", .date, required: true, help: "Ngày nhận ý kiến.", example: "2021-05-20"),
        Field(
            "summary", "Ý kiến", .text, required: true, help: "Tóm tắt ý kiến.",
            example: "Đề nghị thêm giờ nghỉ trưa."),
        Field(
            "taken_up", "Tiếp thu", .choice(opinionOutcomes), help: "Ý kiến được tiếp thu thế nào.",
            example: "tiep-thu"),
        Field("reply", "Giải trình", .text, help: "Lý do.", example: "Đã đưa vào Điều 3."),
    ]

    private static let opinionOutcomes: [FieldKind.Choice] = [
        .init("tiep-thu", "Tiếp thu"), .init("mot-phan", "Tiếp thu một phần"),
        .init("giai-trinh", "Giữ như dự thảo, có giải trình"),
    ]

    /// What `site.yml` says under `registers.consultation`.
    static let consultationSettings: [Field] =
        [
            Field(
                "soon_days", "Số ngày báo sắp hết hạn", .integer(1...60),
                help: "Còn bấy nhiêu ngày thì dự thảo vào danh sách sắp hết hạn; không ghi là 7.",
                example: "7"),
            Field(
                "min_days", "Số ngày lấy ý kiến ít nhất", .integer(1...365),
                help: "Quy định mà phường áp dụng; không ghi thì không kiểm tra.", example: "30"),
            Field(
                "result_days", "Số ngày làm việc để có kết quả", .integer(1...365),
                help: "Kể từ ngày kết thúc; không ghi thì không kiểm tra.", example: "15"),
        ] + PrivacyNotice.settings
}
