extension Field {
    /// What an entry of the working calendar says.
    static let event: [Field] = [
        Field(
            "kind", "Loại", .choice(EventKind.choices),
            help:
                "Bỏ trống là lịch làm việc của lãnh đạo. Một trong: \(EventKind.choices.map { "\($0.value) (\($0.title))" }.joined(separator: ", ")).",
            example: EventKind.meeting.rawValue, basis: calendarBasis),
        Field(
            "start", "Bắt đầu", .dayOrMoment, required: true,
            help: "Ngày và giờ bắt đầu; việc cả ngày thì chỉ ghi ngày.", example: "2021-05-17T08:00",
            basis: calendarBasis),
        Field(
            "end", "Kết thúc", .dayOrMoment,
            help: "Ngày và giờ kết thúc; việc cả ngày thì ghi ngày cuối cùng. Chưa biết thì bỏ trống.",
            example: "2021-05-17T10:00"),
        Field(
            "place", "Địa điểm", .text, help: "Nơi họp, nơi làm việc; phải có, trừ ngày nghỉ và ngày làm bù.",
            example: "Hội trường UBND phường",
            basis: calendarBasis),
        Field(
            "chair", "Chủ trì", .text,
            help:
                "Họ tên hoặc chức vụ người chủ trì, viết giống nhau ở mọi lịch; phải có, trừ ngày nghỉ và ngày làm bù.",
            example: "Chủ tịch UBND phường", basis: calendarBasis),
        Field(
            "participants", "Thành phần", .texts, help: "Thành phần tham dự, mỗi thành phần một dòng.",
            example: "[Thành viên UBND phường, Trưởng các khối phố]"),
        Field(
            "prepared_by", "Chuẩn bị", .text, help: "Bộ phận chuẩn bị nội dung, tài liệu.",
            example: "Văn phòng HĐND và UBND phường"),
        Field(
            "status", "Trạng thái", .choice(EventStatus.choices),
            help:
                "Bỏ trống là theo kế hoạch (planned). Đổi lịch: moved. Hủy: cancelled. Không xóa lịch đã đăng.",
            example: EventStatus.moved.rawValue),
        Field(
            "moved_from", "Chuyển từ", .dayOrMoment, help: "Lúc bắt đầu cũ, khi lịch đã đổi.",
            example: "2021-05-14T08:00"),
        Field(
            "changes", "Thay đổi", .records(change),
            help: "Mỗi lần sửa lịch đã đăng thì thêm một dòng vào cuối, không xóa dòng cũ.", example: ""),
    ]

    /// One change of what had been announced.
    private static let change: [Field] = [
        Field(
            "at", "Ngày đổi", .dayOrMoment, required: true,
            help: "Ngày, hoặc ngày và giờ quyết định thay đổi.",
            example: "2021-05-13T16:00"),
        Field(
            "what", "Nội dung đổi", .text, required: true, help: "Đổi gì, từ gì thành gì.",
            example: "Chuyển từ 08:00 ngày 14/05 sang 08:00 ngày 17/05"),
    ]

    private static let calendarBasis = ["QC Đ9.1", "NĐ43/2011 Đ10.1c"]
}
