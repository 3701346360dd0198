import Registers

/// The keys of the estimates in the private folder.
enum EstimateFields {
    static let book: [Field] = [
        Field(
            "budgets", "Dự toán", .records(budget), help: "Mỗi năm một mục.", example: "", basis: ["QC Đ13"])
    ]

    private static let budget: [Field] = [
        Field("year", "Năm", .integer(2000...2100), required: true, help: "Năm ngân sách.", example: "2021"),
        Field("document", "Văn bản", .text, help: "Số, ngày của dự toán.", example: "05/DT-BBT"),
        Field(
            "output", "Tin, bài dự kiến", .records(output), help: "Mỗi thể loại, mỗi kỳ một dòng.",
            example: "",
            basis: ["QC Đ9.3"]),
        Field(
            "helpers", "Thù lao", .decimal, help: "Phần trăm của nhuận bút dự kiến.", example: "20",
            basis: ["NĐ18/2014 Đ8.2"]),
        Field(
            "encouragement", "Khuyến khích", .decimal, help: "Phần trăm của nhuận bút dự kiến.",
            example: "10",
            basis: ["NĐ18/2014 Đ8.2"]),
        Field("costs", "Chi phí khác", .records(cost), help: "Thiết bị và chi khác.", example: ""),
        Field("spending", "Đã chi", .records(spending), help: "Ngoài nhuận bút, thù lao.", example: ""),
    ]

    private static let output: [Field] = [
        Field(
            "genre", "Thể loại", .text, required: true, help: "Như trong `royalty.rates`.", example: "tin"),
        Field(
            "works", "Số tin, bài", .integer(0...100_000), required: true, help: "Số tin, bài dự kiến.",
            example: "120"),
        Field(
            "coefficient", "Hệ số", .decimal, help: "Không ghi là hệ số thường dùng của thể loại.",
            example: "1.5"),
        Field(
            "period", "Kỳ", .text,
            help: "Phần của năm; cần khi mức lương cơ sở hay hệ số đổi trong năm.", example: "\"2021-H1\""),
        Field("note", "Ghi chú", .text, help: "Ghi chú.", example: "…"),
    ]

    private static let cost: [Field] = [
        Field("id", "Mã", .text, help: "Để ghi khoản chi.", example: "may-anh"),
        Field("title", "Nội dung", .text, required: true, help: "Chi vào việc gì.", example: "Máy ảnh"),
        Field(
            "group", "Nhóm", .choice(EstimateCost.Group.allCases.map { .init($0.rawValue, $0.title) }),
            help: "Không ghi là chi khác.", example: "thiet-bi", basis: ["QC Đ9.3"]),
        Field("unit", "Đơn vị", .text, help: "Đơn vị tính.", example: "cái"),
        Field("quantity", "Số lượng", .decimal, help: "Không ghi là 1.", example: "2"),
        Field("price", "Đơn giá", .decimal, required: true, help: "Đồng.", example: "5000000"),
        Field("note", "Ghi chú", .text, help: "Ghi chú.", example: "…"),
    ]

    private static let spending: [Field] = [
        Field("on", "Ngày chi", .date, required: true, help: "Ngày chi.", example: "2021-03-15"),
        Field("cost", "Khoản", .text, help: "Mã của khoản trong `costs`.", example: "may-anh"),
        Field("title", "Nội dung", .text, help: "Khi chi ngoài dự toán.", example: "Thay ổ cứng"),
        Field("amount", "Số tiền", .decimal, required: true, help: "Đồng.", example: "4800000"),
        Field("document", "Chứng từ", .text, help: "Số phiếu chi.", example: "02/PC"),
    ]
}
