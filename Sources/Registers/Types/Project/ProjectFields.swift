extension Field {
    /// What a project says (NĐ43/2011 Đ10.1h).
    static let project: [Field] = [
        Field(
            "name", "Tên dự án", .text, required: true, help: "Tên như trong quyết định phê duyệt.",
            example: "Sửa chữa nhà văn hóa khối phố 1", basis: law),
        Field(
            "aim", "Mục tiêu chính", .text, required: true, help: "Dự án để làm gì, một câu.",
            example: "Có chỗ họp cho 200 người dân", basis: law),
        Field(
            "field", "Lĩnh vực chuyên môn", .text, required: true,
            help: "Lĩnh vực; viết cùng một cách ở mọi bài để lọc được.", example: "Văn hóa", basis: law),
        Field(
            "kind", "Loại dự án", .text, required: true, help: "Loại dự án như trong quyết định.",
            example: "Sửa chữa", basis: law),
        Field(
            "status", "Tình trạng", .choice(ProjectStatus.allCases.map { .init($0.rawValue, $0.title) }),
            required: true, help: "Dự án nằm ở danh sách nào trong ba danh sách.", example: "dang-trien-khai",
            basis: law),
        Field(
            "start", "Bắt đầu", .date, required: true, help: "Ngày bắt đầu, thực tế hoặc dự kiến.",
            example: "2021-03-01", basis: law),
        Field(
            "end", "Kết thúc", .date, help: "Ngày kết thúc, thực tế hoặc dự kiến.", example: "2021-09-30",
            basis: law),
        Field(
            "money", "Kinh phí (đồng)", .decimal, required: true,
            help: "Tổng kinh phí bằng đồng, viết liền không dấu chấm.", example: "1250000000", basis: law),
        Field(
            "spent", "Đã giải ngân (đồng)", .decimal, help: "Số tiền đã chi, bằng đồng, viết liền.",
            example: "400000000"),
        Field(
            "funding", "Loại hình tài trợ", .text, required: true,
            help: "Nguồn tiền: ngân sách phường, đóng góp của nhân dân, tài trợ …",
            example: "Ngân sách phường",
            basis: law),
        Field(
            "donor", "Nhà tài trợ", .texts, help: "Tên nhà tài trợ, nếu có.", example: "Công ty Ví Dụ",
            basis: law),
        Field(
            "approved", "Ngày phê duyệt", .date,
            help: "Ngày phê duyệt dự án, mốc tính hạn 10 ngày làm việc để đăng.", example: "2021-02-15",
            basis: ["NĐ43/2011 Đ17.1"]),
        Field(
            "decision", "Văn bản phê duyệt", .reference,
            help: "Mã bài đăng quyết định ấy, nếu có trên trang.",
            example: "20210215-abc234"),
        Field(
            "tenders", "Mời thầu", .records(tender), help: "Các thông báo mời thầu, mỗi thông báo một mục.",
            example: "[{title: Thi công, opened: 2021-02-20, closes: 2021-03-02T14:00}]", basis: law),
        Field(
            "timeline", "Tiến độ", .records(step), help: "Các mốc tiến độ, mỗi mốc một mục.",
            example: "[{date: 2021-03-01, what: Khởi công}]"),
    ]

    private static let tender: [Field] = [
        Field(
            "title", "Gói thầu", .text, required: true, help: "Tên gói thầu.", example: "Thi công phần mái"),
        Field(
            "opened", "Phát hành", .date, required: true, help: "Ngày bắt đầu phát hành hồ sơ.",
            example: "2021-02-20"),
        Field(
            "closes", "Hạn nộp", .moment, required: true, help: "Giờ, ngày hết hạn nộp hồ sơ.",
            example: "2021-03-02T14:00"),
        Field("file", "Thông báo", .file, help: "Tệp thông báo cạnh bài.", example: "thong-bao.pdf"),
        Field(
            "result", "Kết quả", .text, help: "Kết quả lựa chọn nhà thầu.",
            example: "Công ty Ví Dụ trúng thầu"),
    ]

    private static let step: [Field] = [
        Field("date", "Ngày", .date, required: true, help: "Ngày.", example: "2021-03-01"),
        Field("what", "Việc", .text, required: true, help: "Việc đã làm hoặc sẽ làm.", example: "Khởi công"),
    ]

    private static let law = ["NĐ43/2011 Đ10.1h"]
}
