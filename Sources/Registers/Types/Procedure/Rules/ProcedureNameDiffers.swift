import Diagnostics
import VietnameseText

extension RecordRule {
    static let procedureNameDiffers = RecordRule(
        code: "DL203", name: "procedure-name-differs",
        summary: "Tiêu đề của trang là tên thủ tục như trong văn bản.", basis: ["TT32/2017 Đ6.3"],
        gravity: .always(.warning),
        rationale: "Tên trên trang trùng tên trong văn bản thì người dân tìm thấy và không nhầm thủ tục.",
        examples: [
            .passes("procedure", "name: Khánh thành sân chơi tổ dân phố 1"),
            .fails("procedure", "name: Đăng ký việc khác hẳn", line: 1),
        ],
        check: { entry, _ in
            guard let name = entry.record.text("name"), words(name) != words(entry.title) else { return [] }
            return [
                RecordFault(
                    at: entry.record.position(of: "name"),
                    "Tiêu đề bài “\(entry.title)” khác tên thủ tục “\(name)”.",
                    help: "Đặt tiêu đề trùng tên thủ tục trong văn bản.")
            ]
        })

    private static func words(_ text: String) -> [String] {
        NormalForm.nfc(text).lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
