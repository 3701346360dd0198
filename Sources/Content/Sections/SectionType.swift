/// The kind of information that a section holds; it decides the fields and the page of its records.
///
/// To add a type, write its value in a file of this folder and put it into ``all``.
public struct SectionType: Hashable, Sendable {
    /// The name in `site.yml`, and the key of the type's own fields in the front matter.
    public let id: String
    /// The kind in the words that people read.
    public let title: String

    /// Every type, in the order of the documentation.
    public static let all: [SectionType] = [
        article, page, document, procedure, event, question, contact, project, budget, consultation,
    ]

    /// The type with the given name.
    public static func named(_ id: String) -> SectionType? { all.first { $0.id == id } }

    /// News and articles.
    public static let article = SectionType(id: "article", title: "tin, bài")
    /// Standing pages, such as the introduction.
    public static let page = SectionType(id: "page", title: "trang giới thiệu")
    /// Legal and administrative documents.
    public static let document = SectionType(id: "document", title: "văn bản")
    /// Administrative procedures and online services.
    public static let procedure = SectionType(id: "procedure", title: "thủ tục, dịch vụ công")
    /// The working calendar.
    public static let event = SectionType(id: "event", title: "lịch công tác")
    /// Questions, petitions and their answers.
    public static let question = SectionType(id: "question", title: "hỏi đáp, kiến nghị")
    /// The directory.
    public static let contact = SectionType(id: "contact", title: "danh bạ")
    /// Projects, tenders and public investment.
    public static let project = SectionType(id: "project", title: "dự án, đấu thầu")
    /// Budget, funds and fees.
    public static let budget = SectionType(id: "budget", title: "ngân sách")
    /// Drafts on which opinions are sought.
    public static let consultation = SectionType(id: "consultation", title: "lấy ý kiến")
}
