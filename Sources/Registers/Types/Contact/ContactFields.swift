extension Field {
    /// What an entry of the directory says.
    static let contact: [Field] = [
        Field(
            "office", "Chức vụ", .text, required: true, help: "Chức vụ, hoặc tên bộ phận.",
            example: "Công chức Văn hóa – Xã hội", basis: ["QC Đ9.1"]),
        Field(
            "unit", "Đơn vị", .text, required: true, help: "Phòng, ban, đoàn thể.", example: "Văn phòng",
            basis: ["QC Đ9.1"]),
        Field(
            "telephone", "Điện thoại", .texts, help: "Số điện thoại cơ quan, đặt trong ngoặc kép.",
            example: "\"0239 000 0000\""),
        Field(
            "email", "Thư điện tử", .text, help: "Địa chỉ thư công vụ.", example: "vanphong@vidu.example"),
        Field("room", "Phòng làm việc", .text, help: "Số phòng.", example: "Phòng 2"),
        Field("hours", "Giờ làm việc", .text, help: "Giờ tiếp dân.", example: "7h30–11h30 các ngày làm việc"),
    ]
}
