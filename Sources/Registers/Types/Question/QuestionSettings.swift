extension Field {
    /// What `site.yml` says under `registers.question`.
    static let questionSettings: [Field] =
        [
            Field(
                "email", "Thư điện tử nhận câu hỏi", .text,
                help: "Không ghi thì dùng địa chỉ của cơ quan.", example: "hoidap@vidu.example"),
            Field(
                "telephone", "Điện thoại nhận câu hỏi", .text,
                help: "Không ghi thì dùng số của cơ quan.", example: "\"0239 000 0000\""),
            Field(
                "counter", "Nơi tiếp", .text, help: "Không ghi thì dùng địa chỉ của cơ quan.",
                example: "Bộ phận một cửa, tầng 1"),
            Field(
                "hours", "Giờ tiếp", .text, help: "Giờ nhận câu hỏi trực tiếp.",
                example: "7h30–11h30 các ngày làm việc"),
            Field(
                "regulation_track", "Nơi nhận kiến nghị về quy định hành chính", .text,
                help: "Cơ quan nhận phản ánh, kiến nghị về quy định hành chính.",
                example: "Văn phòng UBND tỉnh", basis: ["QC Đ4.2c"]),
            Field(
                "regulation_url", "Trang nhận kiến nghị về quy định hành chính", .url,
                help: "Địa chỉ trang của nơi nhận.", example: "https://kiennghi.example/"),
            Field(
                "targets", "Mục tiêu trả lời", .records(questionTarget),
                help: "Số ngày làm việc mà phường tự đặt cho câu hỏi nhận từ ngày `since`.", example: ""),
            Field(
                "voter_targets", "Mục tiêu trả lời cử tri", .records(questionTarget),
                help: "Như trên, cho kiến nghị cử tri.", example: ""),
        ] + PrivacyNotice.settings

    private static let questionTarget: [Field] = [
        Field(
            "since", "Từ ngày", .date, required: true, help: "Áp dụng cho câu hỏi nhận từ ngày này.",
            example: "2022-08-15"),
        Field(
            "days", "Số ngày làm việc", .integer(1...365), required: true, help: "Số ngày làm việc.",
            example: "15"),
        Field(
            "document", "Văn bản", .text, help: "Văn bản đặt mục tiêu.",
            example: "Thông báo 03/TB-UBND"),
    ]
}
