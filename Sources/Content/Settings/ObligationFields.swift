import Registers

/// What `site.yml` says about time limits, as fields.
enum ObligationFields {
    static let obligation: [Field] =
        common + [
            Field("types", "Loại chuyên mục", .texts, help: "Loại chuyên mục.", example: "[document]"),
            Field("sections", "Chuyên mục", .texts, help: "Mã chuyên mục.", example: "[van-ban]"),
            Field(
                "kinds", "Loại bản ghi", .texts, help: "Chỉ những bản ghi có `kind` này.",
                example: "[cau-hoi]"),
            Field(
                "unless", "Trừ khi", .text, help: "Trường có/không; true thì không xét.",
                example: "out_of_remit"),
            Field(
                "postponed", "Ngày hẹn", .text, help: "Trường có ngày được hẹn thay cho hạn.",
                example: "promised"),
            Field(
                "start", "Mốc tính", .text, required: true, help: "Trường có ngày bắt đầu.", example: "issued"
            ),
            Field(
                "finish", "Mốc xong", .text, help: "Trường có ngày xong; không ghi là ngày đăng.",
                example: "answered"),
            days, workingDays,
            Field(
                "checked_elsewhere", "Đã có quy tắc riêng", .flag, help: "Không nhắc hai lần.",
                example: "true"),
        ]

    static let duty: [Field] =
        common + [
            Field(
                "every", "Định kỳ",
                .choice([
                    .init("month", "hằng tháng"), .init("quarter", "hằng quý"), .init("half-year", "6 tháng"),
                    .init("year", "hằng năm"),
                ]), help: "Kỳ.", example: "quarter"),
            Field("every_months", "Số tháng", .integer(1...60), help: "Mấy tháng một lần.", example: "3"),
            Field("by_day", "Trước ngày", .text, help: "Tháng-ngày muộn nhất mỗi năm.", example: "\"12-01\""),
            days, workingDays,
            Field(
                "tracked", "Có ghi sổ", .flag,
                help: "false khi chưa ai ghi những lần đã làm: chỉ nhắc trước, không coi là quá hạn.",
                example: "false"),
            Field("member", "Người phụ trách", .text, help: "Mã thành viên.", example: "thuong-truc"),
            Field(
                "done", "Đã làm",
                .records([
                    Field("period", "Kỳ", .text, help: "Kỳ.", example: "\"2021-Q1\""),
                    Field("on", "Ngày", .date, required: true, help: "Ngày.", example: "2021-04-10"),
                    Field("document", "Văn bản", .text, help: "Số, ký hiệu.", example: "05/BC-BBT"),
                ]), help: "Những lần đã làm.", example: ""),
        ]

    private static let common: [Field] = [
        Field("id", "Mã", .text, required: true, help: "Mã.", example: "bao-cao-quy"),
        Field("title", "Việc", .text, required: true, help: "Việc phải làm.", example: "Báo cáo quý"),
        Field("basis", "Căn cứ", .texts, help: "Điều khoản.", example: "[QC Đ12.2]"),
        Field("warn", "Nhắc trước", .integer(0...60), help: "Số ngày làm việc nhắc trước.", example: "3"),
        Field("since", "Từ ngày", .date, help: "Ngày đầu.", example: "2020-11-10"),
        Field("until", "Đến ngày", .date, help: "Ngày cuối.", example: "2022-08-14"),
        Field("note", "Ghi chú", .text, help: "Ghi chú cho người đọc tệp.", example: "…", isInternal: true),
    ]

    private static let days = Field(
        "days", "Số ngày", .integer(1...1000), help: "Ngày theo lịch.", example: "30")
    private static let workingDays = Field(
        "working_days", "Số ngày làm việc", .integer(1...1000), help: "Ngày làm việc.", example: "15")
}
