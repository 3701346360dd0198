extension Field {
    /// What a record of public money says.
    static let budget: [Field] = [
        Field(
            "year", "Năm ngân sách", .integer(2000...2100), required: true,
            help: "Năm mà số liệu nói về, không phải năm đăng.", example: "2021", basis: law),
        Field(
            "period", "Kỳ", .choice(BudgetPeriod.allCases.map { .init($0.rawValue, $0.title) }),
            required: true,
            help:
                "Dự thảo trình HĐND, dự toán đã quyết định, thực hiện quý, 6 tháng, cả năm, hay quyết toán.",
            example: "du-toan", basis: law),
        Field(
            "sent", "Ngày gửi đại biểu HĐND", .date,
            help: "Chỉ với dự thảo dự toán: ngày gửi đại biểu, mốc tính hạn 05 ngày làm việc.",
            example: "2020-12-10", basis: ["TT343/2016 Đ15–18"]),
        Field(
            "decided", "Ngày ban hành", .date,
            help:
                "Ngày ban hành văn bản quyết định dự toán hoặc phê chuẩn quyết toán, mốc tính hạn công khai.",
            example: "2020-12-28", basis: law),
        Field(
            "decision", "Văn bản quyết định", .reference,
            help: "Mã bài đăng nghị quyết, quyết định ấy, nếu có trên trang.", example: "20201228-abc234"),
        Field(
            "tables", "Biểu", .records(table), required: true,
            help: """
                Mỗi biểu là một tệp CSV đặt cạnh `index.md`. Hàng đầu là tên cột; cột đầu tên “STT” ghi A, I, 1, 1.1, a để \
                chương trình cộng các phần vào hàng trên; “-” là “trong đó”, không cộng. Hàng không có STT, tên bắt đầu bằng \
                “Tổng”, là tổng: đứng đầu thì của các hàng dưới, đứng cuối thì của các hàng trên. Số viết 1250000 hoặc \
                1.250.000, phần lẻ sau dấu phẩy.
                """,
            example: "[{file: bieu-103.csv, title: Cân đối ngân sách phường, unit: dong}]", basis: law),
    ]

    private static let table: [Field] = [
        Field("file", "Tệp", .file, required: true, help: "Tệp CSV UTF-8.", example: "bieu-103.csv"),
        Field(
            "title", "Tên biểu", .text, required: true, help: "Tên biểu.", example: "Cân đối ngân sách phường"
        ),
        Field(
            "unit", "Đơn vị tính", .choice(BudgetUnit.allCases.map { .init($0.rawValue, $0.title) }),
            required: true, help: "Đơn vị của mọi số tiền trong biểu.", example: "dong"),
        Field(
            "form", "Biểu số", .integer(103...120),
            help: "Số của mẫu biểu /CK TC-NSNN, chỉ ghi con số; bỏ dòng này với các quỹ, khoản đóng góp.",
            example: "103", basis: law),
    ]

    private static let law = ["TT343/2016 Đ15–18", "QC Đ9.4"]
}
