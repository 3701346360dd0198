extension Field {
    /// What a standing page says.
    static let page: [Field] = [
        Field(
            "order", "Thứ tự", .integer(1...9999),
            help: "Vị trí của trang trong danh sách, số nhỏ đứng trước.",
            example: "10", basis: ["QC Đ9.1", "NĐ43/2011 Đ10.1a"], isInternal: true),
        Field(
            "children", "Trang con", .references,
            help:
                "Mã `id` của những trang con, theo thứ tự muốn hiện: tổ chức bộ máy, bản đồ, lịch sử, lãnh đạo.",
            example: "[20201112-abc234]", basis: ["NĐ43/2011 Đ10.1a"]),
    ]
}
