import Registers

/// The keys of the work programmes in the private folder.
enum ProgrammeFields {
    static let book: [Field] = [
        Field(
            "programmes", "Chương trình công tác", .records(programme), help: "Hằng năm và định kỳ.",
            example: "",
            basis: ["QC Đ6.3"]),
        Field(
            "opinions", "Khó khăn, đề xuất", .records(opinion), help: "Ý kiến của các thành viên.",
            example: "",
            basis: ["QC Đ5.4", "QC Đ15"]),
    ]

    private static let programme: [Field] = [
        Field(
            "period", "Kỳ", .text, required: true, help: "Năm, nửa năm, quý hoặc tháng, trong dấu ngoặc kép.",
            example: "\"2021\""),
        Field("document", "Văn bản", .text, help: "Số, ngày.", example: "01/CTr-BBT"),
        Field(
            "tasks", "Việc",
            .records([
                Field("title", "Việc", .text, required: true, help: "Việc phải làm.", example: "Tập huấn"),
                Field("member", "Người phụ trách", .text, help: "Mã thành viên.", example: "cntt"),
                Field("due", "Hạn", .date, help: "Không ghi là ngày cuối của kỳ.", example: "2021-06-30"),
                Field("done", "Ngày xong", .date, help: "Ngày đã xong.", example: "2021-06-25"),
                Field("result", "Kết quả", .text, help: "Kết quả.", example: "12 người dự"),
                Field("note", "Ghi chú", .text, help: "Ghi chú.", example: "…"),
            ]), help: "Các việc của kỳ.", example: ""),
    ]

    private static let opinion: [Field] = [
        Field("on", "Ngày nêu", .date, required: true, help: "Ngày nêu ý kiến.", example: "2021-03-10"),
        Field("by", "Người nêu", .text, required: true, help: "Mã thành viên, hoặc tên.", example: "cntt"),
        Field(
            "kind", "Loại", .choice(Opinion.Kind.allCases.map { .init($0.rawValue, $0.title) }),
            required: true,
            help: "Khó khăn, vướng mắc hoặc đề xuất.", example: "de-xuat"),
        Field("text", "Nội dung", .text, required: true, help: "Nội dung.", example: "Thiếu máy ảnh"),
        Field(
            "remedy", "Hướng giải quyết", .text, help: "Đề nghị giải quyết thế nào.", example: "Mua một máy"),
        Field(
            "submitted", "Ngày trình", .date, help: "Ngày trình Chủ tịch.", example: "2021-04-01",
            basis: ["QC Đ15"]),
        Field("document", "Văn bản trình", .text, help: "Số, ký hiệu.", example: "03/BC-BBT"),
        Field("answered", "Ngày có ý kiến", .date, help: "Ngày Chủ tịch quyết định.", example: "2021-04-10"),
        Field("answer", "Ý kiến", .text, help: "Quyết định của Chủ tịch.", example: "Đồng ý"),
    ]
}
