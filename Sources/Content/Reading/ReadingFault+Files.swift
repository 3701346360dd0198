import Diagnostics
import VietnameseText
import Reading

extension ReadingFault {
    static let symbolicLink = Self(
        .symbolicLink, at: .start, "Đây là liên kết tượng trưng; nội dung không được lấy từ nơi khác.",
        help: "Xóa liên kết và chép chính tệp vào đây.")

    static let specialFile = Self(
        .misplacedFile, at: .start, "Đây không phải tệp thường.", help: "Xóa khỏi thư mục `content/`.")

    static let misplaced = Self(
        .misplacedFile, at: .start, "Tệp không nằm đúng chỗ nên không thuộc bài nào.",
        help:
            "Bài nằm ở `content/<draft|review|approved>/<chuyên mục>/<tên>.md`; "
            + "bài có tệp đính kèm là thư mục `<tên>/` chứa `index.md` và các tệp đó. Chuyển tệp vào đúng chỗ, hoặc xóa."
    )

    static let nameNotUTF8 = Self(
        .nameNotNFC, at: .start,
        "Tên tệp có ký tự không dùng được (không phải UTF-8, ký tự điều khiển hoặc dấu rời).",
        help: "Đổi tên tệp bằng chữ không dấu.")

    static let nameNotNFC = Self(
        .nameNotNFC, at: .start, "Tên tệp không ở dạng Unicode dựng sẵn (NFC).",
        help:
            "Đổi tên tệp, tốt nhất bằng chữ không dấu; hai cách viết dấu trông giống nhau nhưng là hai tên khác."
    )

    static func tooLarge(_ size: Int, limit: Int, isArticle: Bool) -> Self {
        Self(
            .fileTooLarge, at: .start, "Tệp dài \(size) byte, quá giới hạn \(limit) byte.",
            help: isArticle
                ? "Chia bài, hoặc đưa phần lớn ra tệp đính kèm; giới hạn là `limits.article_bytes` trong site.yml."
                : "Nén hoặc chia tệp; giới hạn là `limits.attachment_bytes` trong site.yml.")
    }

    static func doubleArticle(_ location: ArticleLocation) -> Self {
        Self(
            .misplacedFile, at: .start,
            "Có cả tệp `\(location.slug).md` và thư mục `\(location.slug)/` cùng tên.",
            help: "Giữ một trong hai: hai bài không thể có chung một địa chỉ.")
    }

    static func bundleWithoutText(_ location: ArticleLocation) -> Self {
        Self(
            .misplacedFile, at: .start,
            "Thư mục `\(location.slug)/` không có `index.md` nên tệp này không thuộc bài nào.",
            help: "Viết bài vào `\(location.folder)/index.md`, hoặc chuyển tệp vào thư mục của bài.")
    }

    static func unknownSection(_ location: ArticleLocation, _ known: Set<String>) -> Self {
        let section = location.section
        let nearest = Suggestion.closest(to: section, among: known).map { "Có phải ý là `\($0)`? " } ?? ""
        let ids = known.sorted().joined(separator: ", ")
        // A text with acts goes to another section by an act only.
        let way =
            location.stage == .approved
            ? "Khai báo lại chuyên mục trong `sections`; muốn đổi chuyên mục thì sau đó dùng `bientap revise`, `move` rồi duyệt lại."
            : "Bài đã ghi bước thì Thường trực chạy `bientap move \(location.item) CHUYÊN-MỤC`; bài chưa ghi bước nào thì "
                + "đổi tên thư mục cũng được (\(ids)). Hoặc thêm chuyên mục vào `sections`."
        return Self(
            .unknownSection, at: .start, "Không có chuyên mục `\(section)` trong site.yml.",
            help: nearest + way)
    }
}
