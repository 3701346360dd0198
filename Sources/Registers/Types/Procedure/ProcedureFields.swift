extension Field {
    /// What a citizen must know of a procedure.
    static let procedure: [Field] = procedureIdentity + procedureFacts + procedureService

    private static let facts = ["TT32/2017 Đ5.1"]

    private static let procedureIdentity: [Field] = [
        Field(
            "code", "Mã số", .text, required: true, help: "Mã số thủ tục, như ghi ở quyết định công bố.",
            example: "\"0.000000\"", basis: ["QC Đ9.2"]),
        Field(
            "decision", "Quyết định công bố", .text, required: true,
            help: "Số, ký hiệu và cơ quan ban hành quyết định công bố thủ tục.",
            example: "00/QĐ-UBND của UBND tỉnh", basis: ["QC Đ9.2"]),
        Field(
            "decided", "Ngày công bố", .date, help: "Ngày của quyết định công bố.", example: "2021-03-15",
            basis: ["QC Đ9.2"]),
        Field(
            "field", "Lĩnh vực", .text, required: true, help: "Lĩnh vực của thủ tục.", example: "Hộ tịch",
            basis: ["QC Đ9.2"]),
    ]

    private static let procedureFacts: [Field] = [
        Field(
            "name", "Tên thủ tục", .text, required: true, help: "Đúng như tên trong văn bản.",
            example: "Đăng ký khai sinh", basis: ["TT32/2017 Đ5.1", "TT32/2017 Đ6.3"]),
        Field(
            "steps", "Trình tự thực hiện", .texts, required: true, help: "Mỗi bước một dòng.",
            example: "[Nộp hồ sơ, Nhận kết quả]", basis: facts),
        Field(
            "methods", "Cách thức thực hiện", .texts, required: true, help: "Trực tiếp, bưu chính, qua mạng.",
            example: "[Trực tiếp]", basis: facts),
        Field(
            "papers", "Thành phần hồ sơ", .texts, required: true, help: "Mỗi giấy tờ một dòng.",
            example: "[Tờ khai]", basis: facts),
        Field("copies", "Số lượng hồ sơ", .integer(1...20), help: "Số bộ.", example: "1", basis: facts),
        Field(
            "time_limit", "Thời hạn giải quyết", .text, required: true, help: "Tính từ khi nhận đủ hồ sơ.",
            example: "03 ngày làm việc", basis: facts),
        Field(
            "for_whom", "Đối tượng thực hiện", .texts, required: true, help: "Cá nhân, tổ chức nào.",
            example: "[Cá nhân]", basis: facts),
        Field(
            "agency", "Cơ quan thực hiện", .text, required: true, help: "Nơi giải quyết.",
            example: "Ủy ban nhân dân phường", basis: facts),
        Field(
            "result", "Kết quả", .text, required: true, help: "Người làm thủ tục nhận được gì.",
            example: "Giấy khai sinh", basis: facts),
        Field(
            "forms", "Mẫu đơn, tờ khai", .files, help: "Tệp mẫu trong thư mục của bài.",
            example: "[to-khai.docx]", basis: facts),
        Field(
            "forms_note", "Về mẫu đơn", .text, help: "Tên mẫu, hoặc “Không có mẫu”.",
            example: "Không có mẫu", basis: facts),
        Field(
            "requirements", "Yêu cầu, điều kiện", .texts, help: "Mỗi yêu cầu một dòng, hoặc “Không”.",
            example: "[Không]", basis: facts),
        Field(
            "fee", "Phí, lệ phí (đồng)", .decimal, help: "Số tiền, đồng; 0 khi không thu.",
            example: "8000", basis: facts),
        Field(
            "fee_note", "Về phí, lệ phí", .text, help: "Cách thu, trường hợp miễn, giảm.",
            example: "Miễn cho hộ nghèo", basis: facts),
        Field(
            "delivery", "Hình thức nhận hồ sơ, trả kết quả", .text, required: true,
            help: "Nộp ở đâu, nhận kết quả ở đâu.", example: "Tại bộ phận một cửa", basis: facts),
        Field(
            "legal", "Căn cứ pháp lý", .texts, required: true, help: "Mỗi văn bản một dòng.",
            example: "[Luật Hộ tịch số 60/2014/QH13]", basis: facts),
        Field(
            "documents", "Văn bản trên trang", .references, help: "Mã các bài đăng văn bản ấy.",
            example: "[20201112-abc234]", basis: facts),
    ]

    private static let procedureService: [Field] = [
        Field(
            "level", "Mức độ", .choice(ServiceLevel.choices), required: true,
            help: "Mức độ cung cấp trên mạng; mức độ 1–4 đến 14/08/2022, sau đó một phần hoặc toàn trình.",
            example: "muc-do-2", basis: ["NĐ43/2011 Đ18"]),
        Field(
            "portal", "Nộp trên cổng dịch vụ công", .url,
            help: "Địa chỉ của thủ tục trên Cổng Dịch vụ công.", example: "https://dichvucong.example/ma",
            basis: ["QC Đ9.3"]),
    ]
}
