import Registers

/// The keys of the score sheets in the private folder.
enum ScoreFields {
    static let book: [Field] = [
        Field(
            "scoresheets", "Bảng chấm điểm", .records(sheet), help: "Mỗi kỳ một bảng.", example: "",
            basis: ["QC Đ9.3"])
    ]

    private static let sheet: [Field] = [
        Field("period", "Kỳ", .text, required: true, help: "Kỳ đánh giá.", example: "\"2021\""),
        Field(
            "document", "Bộ tiêu chí", .text, required: true,
            help: "Văn bản ban hành bộ tiêu chí và thang điểm.",
            example: "365/QĐ-UBND ngày 28/01/2019"),
        Field(
            "criteria", "Tiêu chí", .records(criterion), required: true, help: "Chép từ văn bản.",
            example: "[]"),
    ]

    private static let criterion: [Field] = [
        Field("id", "Số thứ tự", .text, required: true, help: "Như trong văn bản.", example: "\"1.1\""),
        Field("title", "Tiêu chí", .text, required: true, help: "Như trong văn bản.", example: "…"),
        Field("group", "Nhóm", .text, help: "Nhóm tiêu chí.", example: "Cung cấp thông tin"),
        Field("most", "Điểm tối đa", .decimal, help: "Theo văn bản.", example: "5"),
        Field(
            "figure", "Số liệu", .choice(ScoreFigure.allCases.map { .init($0.rawValue, $0.title) }),
            help: "Số liệu chương trình tính được.", example: "posted"),
        Field(
            "levels", "Thang điểm",
            .records([
                Field("at_least", "Từ", .decimal, required: true, help: "Giá trị nhỏ nhất.", example: "80"),
                Field("points", "Điểm", .decimal, required: true, help: "Điểm của mức này.", example: "5"),
            ]), help: "Điểm theo giá trị của số liệu, chép từ văn bản.", example: ""),
        Field("points", "Tự chấm", .decimal, help: "Điểm phường tự chấm.", example: "3"),
        Field("evidence", "Minh chứng", .text, help: "Tài liệu chứng minh.", example: "…"),
    ]
}
