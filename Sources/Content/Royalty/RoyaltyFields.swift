public import Registers

/// The keys below `royalty:`, in the front matter of an article and in `site.yml`.
public enum RoyaltyFields {
    /// Of an article.
    public static let article: [Field] =
        [
            Field(
                "coefficient", "Hệ số", .decimal, help: "Trong khung của thể loại ở `royalty.rates`.",
                example: "1.5", basis: ["NĐ18/2014 Đ7.3"]),
            Field(
                "authors", "Tác giả hưởng nhuận bút", .records(person + [share]),
                help: "Nhiều tác giả thì ghi tỷ lệ mỗi người, cộng lại bằng 1.", example: "",
                basis: ["NĐ18/2014 Đ4.6"]),
        ]
        + RoyaltyLaw.adjustments.map { adjustment in
            let range = "\(adjustment.range.lowerBound)–\(adjustment.range.upperBound)"
            return Field(
                adjustment.key, adjustment.title, .decimal,
                help: "Phần trăm, \(range)\(adjustment.isAddition ? " cộng thêm" : " của nhuận bút").",
                example: "\(adjustment.range.lowerBound)", basis: [adjustment.clause])
        } + [
            Field(
                "helpers", "Người hưởng thù lao", .records(person + [role, percent, amount]),
                help: "Người biên tập, chụp ảnh, cung cấp thông tin.", example: "", basis: ["NĐ18/2014 Đ6"]),
            Field(
                "encouragement", "Khuyến khích", .decimal, help: "Phần trăm nhuận bút của bài.",
                example: "20", basis: ["NĐ18/2014 Đ8.2"]),
            Field(
                "lump_sum", "Khoán theo hợp đồng", .decimal,
                help: "Số tiền đồng, cho thể loại không có trong bảng.", example: "500000",
                basis: ["NĐ18/2014 Đ4.9"]),
            Field("contract", "Hợp đồng", .text, help: "Số, ngày hợp đồng khoán.", example: "00/HĐ"),
            Field(
                "waived", "Không trả nhuận bút", .text, help: "Lý do không đề nghị trả.",
                example: "Bài dẫn lại"),
            Field(
                "paid", "Chi trả", .record(payment),
                help: "Bài đã duyệt thì ghi vào sổ ở thư mục `private`, để khỏi phải duyệt lại.", example: "",
                basis: ["NĐ18/2014 Đ4.10"]),
            Field("note", "Ghi chú", .text, help: "Cho người lập bảng.", example: "Bài nhiều kỳ"),
        ]

    /// Of the payment of an article or of one person.
    public static let payment: [Field] = [
        Field("on", "Ngày chi trả", .date, help: "Không trước ngày đăng.", example: "2021-03-01"),
        Field(
            "notices", "Ngày thông báo nhận nhuận bút", .texts, help: "Mỗi lần một ngày.",
            example: "[2021-04-01]"),
        Field("document", "Chứng từ", .text, help: "Số phiếu chi.", example: "00/PC"),
    ]

    /// Of the payments in the private folder.
    public static let book: [Field] = [
        Field(
            "payments", "Sổ chi trả",
            .records(
                [
                    Field(
                        "article", "Bài", .reference, required: true, help: "Mã `id` của bài.",
                        example: "20210112-abc234"),
                    Field(
                        "payee", "Người nhận", .text,
                        help: "Tên như trong bảng; bỏ trống là mọi người của bài.",
                        example: "Nguyễn Văn A"),
                ] + payment),
            help: "Mỗi lần chi trả một mục.", example: ""),
        Field(
            "payees", "Người nhận",
            .records([
                Field(
                    "name", "Tên", .text, required: true, help: "Tên, bút danh như trong bài.",
                    example: "Cộng tác viên tổ 3"),
                Field("full_name", "Họ và tên", .text, help: "Trên chứng từ.", example: "Nguyễn Văn A"),
                Field(
                    "tax_code", "Mã số thuế", .text, help: "Trong dấu ngoặc kép.", example: "\"0000000000\""),
                Field("account", "Tài khoản", .text, help: "Trong dấu ngoặc kép.", example: "\"0000\""),
            ]),
            help: "Dữ liệu riêng của người nhận, không đưa lên trang.", example: ""),
    ]

    private static let person: [Field] = [
        Field("member", "Thành viên", .text, help: "Mã trong `board.members`.", example: "van-phong"),
        Field("name", "Tên", .text, help: "Tên người không thuộc Ban biên tập.", example: "Nguyễn Văn A"),
    ]

    private static let share = Field(
        "share", "Tỷ lệ", .decimal, help: "Phần của người này, ví dụ 0.6.", example: "0.5")
    private static let role = Field("role", "Việc", .text, help: "Biên tập, chụp ảnh …", example: "biên tập")
    private static let percent = Field(
        "percent", "Phần trăm", .decimal, help: "Phần trăm nhuận bút của bài.", example: "20")
    private static let amount = Field(
        "amount", "Số tiền", .decimal, help: "Số tiền đồng, thay cho phần trăm.", example: "50000")
}
