public import Registers

extension RoyaltyFields {
    /// Of `site.yml`.
    public static let settings: [Field] = [
        Field(
            "base_salary_day", "Ngày lấy mức lương cơ sở",
            .choice(RoyaltySettings.SalaryDay.allCases.map { .init($0.rawValue, $0.title) }),
            help: "Nghị định không nói; bảng nhuận bút ghi rõ.", example: "publication"),
        Field(
            "unit_percent", "Giá trị một đơn vị hệ số", .decimal, help: "Phần trăm mức lương cơ sở.",
            example: "10", basis: ["NĐ18/2014 Đ7.2"]),
        Field(
            "rounding", "Cách làm tròn",
            .choice(ExactDecimal.Rounding.allCases.map { .init($0.rawValue, $0.title) }),
            help: "Đến đồng.", example: "half-up"),
        Field("base_salary", "Mức lương cơ sở", .records(salary), help: "Theo ngày hiệu lực.", example: ""),
        Field("rates", "Bảng hệ số", .records(rate), help: "Theo thể loại và ngày hiệu lực.", example: ""),
        Field(
            "additions", "Mức cao nhất của từng khoản tăng, giảm",
            .record(
                RoyaltyLaw.adjustments.map {
                    Field($0.key, $0.title, .decimal, help: "Phần trăm cao nhất.", example: "50")
                }),
            help: "Không ghi thì theo nghị định.", example: "", basis: ["NĐ18/2014 Đ7.4"]),
        Field("fund", "Giới hạn của quỹ", .record(fund), help: "Phần trăm tổng nhuận bút.", example: ""),
        Field("quotas", "Định mức", .records(quota), help: "Của người hưởng lương.", example: ""),
        Field("budgets", "Dự toán", .records(budget), help: "Theo năm.", example: "", basis: ["QC Đ13"]),
        Field(
            "ceilings_until", "Ngày cuối áp dụng hệ số tối đa", .date,
            help: "Khi nghị định bị thay thế.", example: "2030-12-31"),
        Field("note", "Ghi chú", .text, help: "Cho người đọc tệp.", example: "Mức đặt ra để thử"),
    ]

    private static let validity: [Field] = [
        Field("since", "Từ ngày", .date, help: "Ngày đầu.", example: "2021-01-01"),
        Field("until", "Đến ngày", .date, help: "Ngày cuối.", example: "2021-12-31"),
        Field("note", "Ghi chú", .text, help: "Cho người đọc tệp.", example: "Mức đặt ra"),
    ]

    private static let salary: [Field] =
        [
            Field(
                "amount", "Mức", .decimal, required: true, help: "Đồng một tháng.", example: "1490000"),
            Field("document", "Văn bản", .text, help: "Số nghị định.", example: "NĐ38/2019"),
        ] + validity

    private static let rate: [Field] =
        [
            Field(
                "genre", "Thể loại", .text, required: true, help: "Như ở `genre` của bài.", example: "tin"),
            Field("title", "Tên thể loại", .text, help: "Trên bảng.", example: "Tin"),
            Field(
                "group", "Nhóm", .integer(1...8), help: "Nhóm ở Điều 7 khoản 1 Nghị định 18/2014.",
                example: "1"),
            Field("min", "Hệ số thấp nhất", .decimal, help: "Có thể bỏ.", example: "0.5"),
            Field(
                "max", "Hệ số cao nhất", .decimal, required: true, help: "Không quá nghị định.", example: "2"),
            Field("default", "Hệ số thường dùng", .decimal, help: "Cho bài không ghi hệ số.", example: "1.5"),
            Field(
                "source", "Căn cứ", .text, required: true, help: "Văn bản quy định.", example: "00/QĐ-UBND"),
        ] + validity

    private static let fund: [Field] = [
        Field("helpers_max", "Thù lao cao nhất", .decimal, help: "Phần trăm.", example: "50"),
        Field("encouragement_max", "Khuyến khích cao nhất", .decimal, help: "Phần trăm.", example: "30"),
    ]

    private static let quota: [Field] =
        [
            Field(
                "member", "Thành viên", .text, required: true, help: "Mã thành viên.", example: "van-phong"),
            Field("works", "Số bài", .integer(0...1000), required: true, help: "Không trả.", example: "4"),
            Field(
                "per", "Mỗi",
                .choice(RoyaltySettings.Quota.Span.allCases.map { .init($0.rawValue, $0.title) }),
                help: "Tháng, quý, 6 tháng, năm.", example: "month"),
        ] + validity

    private static let budget: [Field] = [
        Field("year", "Năm", .integer(1900...2200), required: true, help: "Năm ngân sách.", example: "2021"),
        Field("amount", "Số tiền", .decimal, required: true, help: "Đồng.", example: "20000000"),
        Field("document", "Văn bản", .text, help: "Quyết định giao dự toán.", example: "00/QĐ-UBND"),
    ]
}

extension ExactDecimal.Rounding {
    /// As the list states it.
    public var title: String {
        switch self {
        case .halfUp: "làm tròn đến đồng, nửa đồng trở lên thành một đồng"
        case .halfEven: "làm tròn đến đồng, đúng nửa đồng thì về số chẵn"
        case .down: "bỏ phần lẻ dưới một đồng"
        }
    }
}
