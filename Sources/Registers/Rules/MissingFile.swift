import Reading

extension RecordRule {
    static let missingFile = RecordRule(
        code: "DL005", name: "missing-record-file",
        summary: "Tệp mà sổ nêu phải nằm trong thư mục của bài.", basis: ["QC Đ5.3"],
        gravity: .errorWhenApproved,
        rationale: "Tệp không có thì người dân bấm vào không tải được gì.",
        examples: [
            .passes("consultation", consultation, files: ["du-thao.pdf": ""]),
            .fails("consultation", consultation, line: 3),
        ],
        check: { entry, _ in
            entry.namedFiles.filter { entry.file($0.value) == nil }.map { file in
                RecordFault(
                    at: file.position, "Trong thư mục của bài không có tệp “\(file.value)”.",
                    help: help(entry))
            }
        })

    /// A text that is one file has no folder of its own yet.
    private static func help(_ entry: RecordEntry) -> String {
        guard !entry.file.hasSuffix("/index.md"), entry.file.hasSuffix(".md") else {
            return "Đặt tệp vào cùng thư mục với `index.md`, hoặc sửa tên cho khớp."
        }
        return "Chuyển bài thành thư mục: \(entry.file.dropLast(3))/index.md, rồi đặt tệp bên cạnh."
    }

    private static let consultation = """
        opened: 2020-11-10
        closes: 2020-12-10
        draft: du-thao.pdf
        send_to: Văn phòng HĐND và UBND phường Ví Dụ
        """
}
