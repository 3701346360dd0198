import Content
import Diagnostics
import Images

extension Rule {
    static let mislabelledImage = Rule(
        code: "LK011", name: "mislabelled-image", summary: "Tệp mang tên ảnh phải là ảnh, đúng loại như tên.",
        basis: [], severity: .always(.warning),
        rationale:
            "Tệp hỏng, tải lỗi, hay tệp loại khác được đổi tên thì người đọc thấy ô ảnh vỡ; máy chủ gửi ảnh theo "
            + "loại ghi ở đuôi tệp, trình duyệt không đoán lại.",
        examples: [
            .passes(files: [.init(path, images: ["anh.jpg": image(.jpeg), "so-do.svg": image(.svg)])]),
            .passes(files: [.init(path, attachments: ["ke-hoach.pdf"])]),
            .fails(files: [.init(path, images: ["anh.jpg": .none])], line: 1),
            .fails(files: [.init(path, images: ["anh.jpg": image(.png)])], line: 1),
        ],
        check: .article { article, _ in
            article.attachments.compactMap { file in
                switch file.image {
                case .notAsked: return nil
                case .none:
                    return RuleFault(
                        at: .start, "Tệp “\(file.path)” mang tên ảnh mà không phải ảnh.",
                        help: "Mở tệp để xem, xuất lại thành ảnh JPEG, PNG hoặc WebP, rồi thay tệp này.")
                case .read(let header):
                    guard header.format != ImageFormat(fileExtension: file.fileExtension) else { return nil }
                    return RuleFault(
                        at: .start, "Tệp “\(file.path)” thật ra là ảnh \(header.format.title).",
                        help: "Đổi đuôi tệp thành .\(header.format.rawValue) và sửa chỗ dẫn tới tệp.")
                }
            }
        })

    private static let path = "content/draft/tin-tuc/san-choi/index.md"

    private static func image(_ format: ImageFormat) -> AttachmentImage {
        .read(ImageHeader(format: format, size: nil))
    }
}
