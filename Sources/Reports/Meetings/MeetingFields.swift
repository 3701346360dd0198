import Registers

/// The keys of the meetings in the private folder.
enum MeetingFields {
    static let book: [Field] = [
        Field(
            "meetings", "Cuộc họp", .records(meeting), help: "Mỗi cuộc họp một mục.", example: "",
            basis: ["QC Đ12.1"])
    ]

    private static let meeting: [Field] = calling + holding

    private static let calling: [Field] = [
        Field("date", "Ngày họp", .date, required: true, help: "Ngày họp.", example: "2021-04-06"),
        Field("time", "Giờ họp", .text, help: "Trong dấu ngoặc kép.", example: "\"08:00\""),
        Field("place", "Nơi họp", .text, help: "Nơi họp.", example: "Phòng họp tầng 2"),
        Field(
            "kind", "Loại cuộc họp",
            .choice(Meeting.Kind.allCases.map { .init($0.rawValue, $0.title) }),
            help: "Không ghi là thường kỳ.", example: "thuong-ky", basis: ["QC Đ12.1"]),
        Field(
            "called_by", "Người triệu tập", .text,
            help: "Mã thành viên; không ghi là Trưởng Ban biên tập.", example: "truong-ban",
            basis: ["QC Đ12.1"]),
        Field(
            "absence", "Trưởng ban đi vắng", .text,
            help: "Trưởng ban vắng vì việc gì, khi Phó Trưởng ban triệu tập họp đột xuất.",
            example: "Trưởng ban đi công tác từ 05/4 đến 09/4/2021", basis: ["QC Đ12.1"]),
        Field("reason", "Lý do họp đột xuất", .text, help: "Vì sao phải họp.", example: "Sự cố của trang"),
        Field(
            "period", "Kỳ xem xét", .text, help: "Không ghi là từ cuộc họp thường kỳ trước.",
            example: "\"2021-Q1\""),
        Field(
            "items", "Nội dung khác", .texts, help: "Ngoài những việc chương trình tự tổng hợp.",
            example: "[]"),
        Field("guests", "Khách mời", .texts, help: "Người ngoài Ban biên tập.", example: "[]"),
    ]

    private static let holding: [Field] = [
        Field(
            "number", "Số, ký hiệu biên bản", .text, help: "Trong dấu ngoặc kép.", example: "\"01/BB-BBT\""),
        Field("chair", "Người chủ trì", .text, help: "Mã thành viên.", example: "truong-ban"),
        Field(
            "secretary", "Người ghi biên bản", .text, help: "Mã thành viên của Thường trực.",
            example: "thuong-truc", basis: ["QC Đ8.6"]),
        Field("present", "Có mặt", .texts, help: "Mã các thành viên có mặt.", example: "[truong-ban]"),
        Field(
            "absent", "Vắng mặt",
            .records([
                Field("member", "Thành viên", .text, required: true, help: "Mã.", example: "cntt"),
                Field("reason", "Lý do", .text, help: "Lý do vắng.", example: "Nghỉ phép"),
            ]), help: "Người vắng và lý do.", example: ""),
        Field("discussion", "Diễn biến", .texts, help: "Mỗi ý kiến một dòng.", example: "[]"),
        Field(
            "conclusions", "Kết luận",
            .records([
                Field(
                    "text", "Nội dung", .text, required: true, help: "Việc phải làm.",
                    example: "Sửa giao diện"),
                Field("member", "Người thực hiện", .text, help: "Mã thành viên.", example: "cntt"),
                Field("due", "Hạn", .date, help: "Ngày phải xong.", example: "2021-04-30"),
                Field("done", "Ngày xong", .date, help: "Ngày đã xong.", example: "2021-04-28"),
                Field("result", "Kết quả", .text, help: "Kết quả thực hiện.", example: "Đã sửa"),
            ]), help: "Kết luận của cuộc họp.", example: "", basis: ["QC Đ8.6"]),
        Field("ended", "Giờ kết thúc", .text, help: "Trong dấu ngoặc kép.", example: "\"10:30\""),
        Field(
            "notified", "Ngày thông báo kết quả", .date,
            help: "Ngày gửi thông báo kết quả cho các thành viên.", example: "2021-04-07",
            basis: ["QC Đ8.6"]),
    ]
}
