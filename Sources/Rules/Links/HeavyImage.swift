import Content
import Diagnostics
import Images
import Registers

extension Rule {
    static let heavyImage = Rule(
        code: "LK012", name: "heavy-image", summary: "Ảnh nên đủ nhẹ cho người đọc bằng điện thoại.",
        basis: [], severity: .always(.warning),
        rationale:
            "Ảnh chụp thẳng từ máy nặng hàng chục lần ảnh cần cho một trang; mạng yếu thì không mở được bài.",
        examples: [
            .passes(files: [.init(path, sizes: ["anh.jpg": 2_097_152, "ban-quet.pdf": 9_000_000])]),
            .fails(files: [.init(path, sizes: ["anh.jpg": 2_097_153])], line: 1),
        ],
        check: .article { article, context in
            let limit = context.settings.limits.imageBytes
            return article.attachments.compactMap { file in
                guard file.size > limit, ImageFormat(fileExtension: file.fileExtension) != nil else {
                    return nil
                }
                return RuleFault(
                    at: .start,
                    "Ảnh “\(file.path)” nặng \(FileWords.size(file.size)), quá \(FileWords.size(limit)).",
                    help:
                        "Thu nhỏ ảnh còn khoảng 1600 điểm mỗi chiều rồi lưu lại; giới hạn là `limits.image_bytes`."
                )
            }
        })

    private static let path = "content/draft/tin-tuc/san-choi/index.md"
}
