extension Field {
    /// What a draft says on which opinions are sought.
    static let consultation: [Field] = [
        Field(
            "opened", "Ngày bắt đầu lấy ý kiến", .date, required: true, help: "Ngày mở.",
            example: "2021-05-10"),
        Field(
            "closes", "Ngày kết thúc", .date, required: true, help: "Ngày cuối cùng nhận ý kiến.",
            example: "2021-07-10"),
        Field("draft", "Dự thảo", .file, help: "Tệp dự thảo trong thư mục của bài.", example: "du-thao.pdf"),
        Field(
            "send_to", "Nơi nhận ý kiến", .text, required: true, help: "Nơi nhận, cách gửi.",
            example: "Văn phòng HĐND và UBND phường"),
    ]
}
