public import CivilTime
public import Registers

/// The text of a new draft: every key that a person fills in, explained in comments.
public struct DraftTemplate: Sendable {
    /// What stands where the text will be, and must not be posted.
    public static let prompt = "Viết nội dung bài ở đây."

    private let id: ArticleID
    private let title: String
    private let creator: String
    private let date: CivilDate
    private let type: SectionType

    /// A template.
    ///
    /// - Parameters:
    ///   - id: the new name.
    ///   - title: the title.
    ///   - creator: who makes the information; may be empty.
    ///   - date: the day on which the article should appear.
    ///   - type: what the section holds.
    public init(
        id: ArticleID, title: String, creator: String, date: CivilDate, type: SectionType = .article
    ) {
        self.id = id
        self.title = title
        self.creator = creator
        self.date = date
        self.type = type
    }

    private var record: String { RecordTemplate.lines(of: type).map { $0 + "\n" }.joined() }

    /// The file.
    public var text: String {
        """
        ---
        # Mã của bài, không đổi và không dùng lại.
        id: \(id.text)
        # Tiêu đề (bắt buộc).
        title: \(QuotedText.yaml(title))
        # Người hoặc cơ quan tạo ra thông tin (bắt buộc); nhiều người thì viết [Tên một, Tên hai].
        creator: \(QuotedText.yaml(creator))
        # Ngày đăng (bắt buộc): không trước ngày duyệt đăng; ngày ở tương lai thì bài chờ đến ngày ấy.
        date: \(date.iso)
        # Trích yếu: một, hai câu nói bài viết về việc gì (bắt buộc, khác tiêu đề).
        description: ""
        # Từ khóa.
        subject: []
        # Thể loại, để tính nhuận bút theo bảng hệ số (`royalty.rates` trong site.yml): bỏ dấu # rồi ghi.
        # genre: tin
        # Bài lấy từ nơi khác thì bỏ dấu # ở ba dòng dưới và ghi rõ nguồn.
        # source:
        #   name: Tên báo, cơ quan
        #   url: https://…
        \(record)---

        \(Self.prompt) Tiêu đề của các phần bắt đầu bằng hai dấu thăng, ví dụ:

        ## Nội dung chính

        """
    }
}
