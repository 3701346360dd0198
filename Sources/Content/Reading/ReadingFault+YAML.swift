import Diagnostics
import CivilTime
public import YAML
public import Reading

extension ReadingFault {
    /// What the YAML reader found, in the words of this program.
    public init(_ fault: YAMLFault) {
        let position = Position(fault.mark)
        switch fault.kind {
        case .duplicateKey:
            self.init(
                .duplicateKey, at: position, "Khóa `\(fault.key ?? "")` được viết hai lần.",
                help: "Giữ lại một dòng, xóa dòng kia.")
        case .tooDeep:
            self.init(
                .nestedTooDeep, at: position, "Các mục lồng nhau quá sâu.",
                help: "Siêu dữ liệu không cần quá 64 tầng; viết lại đơn giản hơn.")
        case .tooManyAliases:
            self.init(
                .tooManyAliases, at: position, "Dùng quá nhiều tham chiếu (`*…`) trong YAML.",
                help: "Viết thẳng giá trị thay cho dấu `&` và `*`.")
        case .controlCharacter:
            self = Self.controlCharacter(nil, at: position)
        case .syntax, .unsupportedTag, .multipleDocuments, .nonScalarKey:
            self.init(
                .invalidYAML, at: position, "YAML viết sai ở đây (\(Self.words(fault.detail))).",
                help:
                    "Thường do thiếu dấu cách sau dấu hai chấm, thụt dòng bằng phím Tab, hoặc giá trị có dấu “: ” "
                    + "hay “#” mà chưa đặt trong dấu ngoặc kép.")
        }
    }

    /// The commonest complaints of the YAML reader in Vietnamese; the rest as it makes them, for looking up.
    private static func words(_ detail: String) -> String {
        let known = [
            ("mapping values are not allowed", "dấu hai chấm giữa một giá trị chưa có ngoặc kép"),
            ("could not find expected ':'", "thiếu dấu hai chấm sau tên khóa"),
            ("found unexpected end of stream", "thiếu dấu đóng ngoặc kép"),
            (
                "found character that cannot start any token",
                "dòng thụt bằng phím Tab, hoặc giá trị bắt đầu bằng dấu đặc biệt"
            ),
            ("did not find expected key", "dòng thụt không thẳng hàng, hoặc còn chữ sau dấu ngoặc kép"),
            ("did not find expected ',' or ']'", "thiếu dấu phẩy hoặc dấu ] trong danh sách"),
            ("did not find expected ',' or '}'", "thiếu dấu phẩy hoặc dấu }"),
        ]
        return known.first { detail.contains($0.0) }?.1 ?? detail
    }

    /// A character that no text may hold.
    static func controlCharacter(_ value: UInt32?, at position: Position) -> Self {
        let name = value.map { " (U+\(String($0 + 0x10000, radix: 16, uppercase: true).suffix(4)))" } ?? ""
        return Self(
            .controlCharacter, at: position, "Có ký tự điều khiển\(name) không được dùng trong văn bản.",
            help: "Xóa ký tự đó; nó thường lẫn vào khi dán từ phần mềm khác.")
    }

    static func frontMatterTooLarge(_ size: Int) -> Self {
        Self(
            .frontMatterTooLarge, at: .start, "Phần siêu dữ liệu dài \(size) byte, quá giới hạn 65536 byte.",
            help: "Chuyển phần chữ dài xuống nội dung bài, dưới dòng `---` thứ hai.")
    }

    static let emptyFrontMatter = Self(
        .notAMapping, at: .start, "Phần siêu dữ liệu trống.",
        help: "Viết các khóa bắt buộc: `id`, `title`, `creator`, `date`, `description`.")

    static func missingIdentifier(_ path: String, _ date: CivilDate?) -> Self {
        let day = date ?? CivilDate(dayNumber: 18_576)
        return Self(
            .invalidIdentifier, at: .start, "Bài chưa có `id`, tên cố định để liên kết và lưu vết.",
            help: "Thêm dòng `id: \(ArticleID.suggestion(for: path, on: day))`.")
    }
}
