import Content
import Diagnostics
import Reading

extension Rule {
    static let controlCharacter = Rule(
        code: "SY009", name: "control-character",
        summary: "Tệp không được có ký tự điều khiển.",
        basis: [], severity: .always(.error),
        rationale:
            "Ký tự điều khiển không hiện ra khi đọc nhưng làm hỏng trang, tệp XML và công cụ tìm kiếm. "
            + "Văn bản chỉ cần ký tự xuống dòng và ký tự Tab.",
        examples: [
            .passes(body: "\nCột một\tcột hai.\n"),
            .fails(["title": "title: \"Khánh thành\\0 sân chơi\""], line: 3),
            .fails(["title": "title: Khánh thành\u{7} sân chơi"], line: 3),
            .fails(body: "\nSáng nay khánh thành\u{0} sân chơi.\n", line: 10),
        ],
        check: .reading([.controlCharacter]))
}
