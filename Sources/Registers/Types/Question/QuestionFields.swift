extension Field {
    /// What is asked, and what becomes of it.
    static let question: [Field] = questionReceipt + questionHandling + questionAnswer

    /// The kinds of what people send.
    static let questionKinds: [FieldKind.Choice] = [
        .init("cau-hoi", "Câu hỏi"), .init("phan-anh-kien-nghi", "Phản ánh, kiến nghị"),
        .init("quy-dinh-hanh-chinh", "Phản ánh, kiến nghị về quy định hành chính"),
        .init("kien-nghi-cu-tri", "Kiến nghị cử tri"),
    ]

    private static let questionReceipt: [Field] = [
        Field(
            "received", "Ngày nhận", .date, required: true, help: "Ngày nhận được câu hỏi, kiến nghị.",
            example: "2021-05-10", basis: ["QC Đ4.2c", "NĐ43/2011 Đ17.1"]),
        Field(
            "code", "Mã nhận", .text, required: true,
            help: "Mã cấp cho người gửi để theo dõi: 10 ký tự trở lên, chữ thường và số, đặt ngẫu nhiên.",
            example: "k7m2xq9tfa", basis: ["NĐ43/2011 Đ15"], isInternal: true),
        Field(
            "from", "Người gửi", .text, required: true,
            help: "Chỉ ghi chữ cái đầu của họ tên, hoặc tên tổ chức; không ghi số điện thoại, địa chỉ.",
            example: "N.V.A.", basis: ["TT25/2010 Đ8.2"]),
        Field(
            "consent", "Đồng ý đăng họ tên", .flag,
            help: "true khi người gửi đã tự đồng ý cho đăng họ tên đầy đủ.", example: "false",
            basis: ["TT25/2010 Đ8.2"], isInternal: true),
        Field(
            "kind", "Loại", .choice(questionKinds), required: true,
            help: "Câu hỏi, phản ánh, kiến nghị, hay kiến nghị về quy định hành chính.", example: "cau-hoi",
            basis: ["QC Đ4.2c"]),
        Field(
            "field", "Lĩnh vực", .text, required: true, help: "Lĩnh vực của câu hỏi.", example: "Đất đai",
            basis: ["QC Đ4.2c"]),
    ]

    private static let questionHandling: [Field] = [
        Field(
            "out_of_remit", "Ngoài thẩm quyền", .flag,
            help: "true khi việc không thuộc lĩnh vực phường quản lý; phải thông báo ngay cho người gửi.",
            example: "false", basis: ["NĐ43/2011 Đ17.1"]),
        Field(
            "forwarded_to", "Chuyển đến", .text, help: "Cơ quan, người nhận chuyển.",
            example: "Công chức Địa chính – Xây dựng", basis: ["QC Đ4.2c"]),
        Field(
            "forwarded_on", "Ngày chuyển", .date, help: "Ngày chuyển.", example: "2021-05-11",
            basis: ["QC Đ4.2c"]),
        Field(
            "notified_on", "Ngày thông báo", .date,
            help: "Ngày thông báo cho người gửi về tiến độ, hoặc rằng việc ngoài thẩm quyền.",
            example: "2021-05-28", basis: ["NĐ43/2011 Đ17.1"]),
        Field(
            "promised", "Ngày hẹn trả lời", .date, help: "Ngày sẽ trả lời, nêu trong thông báo tiến độ.",
            example: "2021-06-15", basis: ["NĐ43/2011 Đ17.1"]),
        Field(
            "due", "Hạn riêng", .date,
            help: "Hạn ghi trong văn bản chuyển, ví dụ với kiến nghị cử tri; không có thì bỏ dòng này.",
            example: "2021-07-01", basis: ["QC Đ9.1"]),
    ]

    private static let questionAnswer: [Field] = [
        Field(
            "answered_by", "Người trả lời", .text,
            help: "Người trả lời thay mặt Ủy ban nhân dân phường: chức vụ, họ tên.",
            example: "Phó Chủ tịch UBND phường", basis: ["QC Đ4.2c"]),
        Field(
            "answered_on", "Ngày trả lời", .date, help: "Ngày trả lời người gửi.", example: "2021-05-25",
            basis: ["QC Đ4.2c", "NĐ43/2011 Đ17.1"]),
        Field(
            "answer", "Nội dung trả lời", .text,
            help: "Lời đáp ngắn; lời đáp dài thì viết ở thân bài.",
            example: "Hồ sơ nộp tại bộ phận một cửa.", basis: ["QC Đ4.2c"]),
        Field(
            "result", "Kết quả xử lý", .text, help: "Kết quả mà cơ quan nhận chuyển đã báo lại.",
            example: "Đã sửa biển báo.", basis: ["QC Đ4.2c", "QC Đ9.2"]),
        Field(
            "result_on", "Ngày có kết quả", .date, help: "Ngày có kết quả xử lý.", example: "2021-06-01",
            basis: ["QC Đ4.2c", "QC Đ9.2"]),
    ]
}
