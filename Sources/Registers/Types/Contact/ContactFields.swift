extension Field {
    /// What an entry of the directory says; its name is the title of the article.
    static let contact: [Field] = [
        Field(
            "kind", "Loại", .choice(ContactKind.choices),
            help: "Bỏ trống là một người (person); bộ phận, số dùng chung thì ghi unit.",
            example: ContactKind.unit.rawValue),
        Field(
            "office", "Chức vụ", .text, required: true, help: "Chức vụ, hoặc tên bộ phận.",
            example: "Công chức Văn hóa – Xã hội", basis: contactBasis),
        Field(
            "unit", "Đơn vị", .text, required: true,
            help: "Phòng, ban, đoàn thể; viết giống nhau ở mọi người cùng đơn vị.",
            example: "Văn phòng HĐND và UBND", basis: contactBasis),
        Field(
            "telephone", "Điện thoại", .texts,
            help: "Số điện thoại cơ quan, đặt trong ngoặc kép; nhiều số thì viết thành danh sách.",
            example: "\"0239 000 0000\"", basis: contactBasis),
        Field("fax", "Fax", .text, help: "Số fax, đặt trong ngoặc kép.", example: "\"0239 000 0001\""),
        Field(
            "email", "Thư điện tử", .text, help: "Địa chỉ thư công vụ, không phải hộp thư cá nhân.",
            example: "vanphong@vidu.example", basis: contactBasis),
        Field("room", "Phòng làm việc", .text, help: "Số phòng, tầng.", example: "Phòng 2, tầng 1"),
        Field(
            "hours", "Giờ làm việc", .text, help: "Giờ tiếp dân, giờ làm việc.",
            example: "7h30–11h30 các ngày làm việc"),
        Field(
            "order", "Thứ tự", .integer(1...9999),
            help: "Số nhỏ đứng trước trong danh bạ; bỏ trống thì đứng sau, theo tên.", example: "10",
            isInternal: true),
    ]

    private static let contactBasis = ["QC Đ9.1", "NĐ43/2011 Đ10.1k"]
}
