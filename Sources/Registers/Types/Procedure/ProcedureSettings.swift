extension Field {
    /// What `site.yml` says under `registers.procedure`.
    static let procedureSettings: [Field] = [
        Field(
            "levels", "Các mức độ", .records(serviceLevel),
            help: "Mức độ và thời gian áp dụng; không ghi thì dùng bảng có sẵn.", example: "")
    ]

    private static let serviceLevel: [Field] = [
        Field(
            "level", "Mức độ", .choice(ServiceLevel.choices), required: true, help: "Mức độ.",
            example: "toan-trinh"),
        Field("title", "Tên gọi", .text, help: "Tên để hiện trên trang.", example: "Toàn trình"),
        Field("since", "Từ ngày", .date, help: "Ngày đầu áp dụng.", example: "2022-08-15"),
        Field("until", "Đến ngày", .date, help: "Ngày cuối áp dụng.", example: "2030-12-31"),
    ]
}
