import Content
import Diagnostics
import Reading

extension Rule {
    static let emptyFile = Rule(
        code: "SY002", name: "empty-file",
        summary: "Tệp bài viết không được trống.",
        basis: [], severity: .always(.error),
        rationale:
            "Tệp không có byte nào không phải là một bài, nhưng vẫn chiếm một địa chỉ của trang. "
            + "Tệp trống thường là do lưu dở hoặc chép hỏng.",
        examples: [
            .passes(),
            .fails(file: ""),
            .fails(bytes: [0xEF, 0xBB, 0xBF]),
        ],
        check: .reading([.emptyFile]))
}
