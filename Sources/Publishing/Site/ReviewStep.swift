public import CivilTime
public import Content

/// A recorded act as readers see it: what was done, by which office, when, and on what paper it rests. What the
/// members told each other (`note`) is not for readers.
public struct ReviewStep: Sendable {
    /// The act.
    public let act: Act
    /// The act in the words of the regulation.
    public let title: String
    /// The office of the member who acted, or the id of one whom `site.yml` does not know.
    public let office: String
    /// The member's name, where it is known.
    public let name: String?
    /// What else there is to say, such as the paper that the act rests on.
    public let remarks: [String]

    /// - Parameters:
    ///   - act: the act.
    ///   - section: the id of the section of the text.
    ///   - settings: the board and the sections.
    ///   - offices: the names of the offices on the board, for whoever has them.
    init(_ act: Act, section: String, settings: Settings, offices: OfficeNames? = nil) {
        let member = settings.board.member(act.by)
        self.act = act
        title = act.action.title
        office = member.map { offices?[$0] ?? OfficeNames.name(of: $0) } ?? act.by
        name = member?.name
        remarks = Self.remarks(act, member, section, settings)
    }

    /// The day.
    public var date: CivilDate { act.at.date }

    /// The steps of an article.
    public static func all(_ article: Article, settings: Settings) -> [ReviewStep] {
        all(article, settings: settings, offices: nil)
    }

    static func all(_ article: Article, settings: Settings, offices: OfficeNames?) -> [ReviewStep] {
        article.frontMatter.acts.map {
            ReviewStep($0, section: article.location.section, settings: settings, offices: offices)
        }
    }

    private static func remarks(
        _ act: Act, _ member: Member?, _ section: String, _ settings: Settings
    ) -> [String] {
        let details = act.details
        let paper = details.document.flatMap { $0.isEmpty ? nil : $0 }
        var remarks: [String] = []
        if act.action == .approve, details.isUrgent { remarks.append("duyệt khẩn") }
        if act.action == .confirm {
            remarks.append(details.confirms == .suspend ? "giữ việc tạm ẩn" : "sau khi duyệt khẩn")
        }
        if act.action == .move, let from = details.formerSection, let to = details.section {
            remarks.append("từ “\(title(from, settings))” sang “\(title(to, settings))”")
        }
        if details.publishes { remarks.append("đăng theo quy định của Trưởng ban") }
        if let order = delegation(act, member, section, settings) {
            remarks.append(order.document.map { "theo ủy quyền \($0)" } ?? "theo ủy quyền của Trưởng ban")
        }
        if details.recordedBy != nil {
            remarks.append(paper.map { "ghi lại theo \($0)" } ?? "ghi lại theo quyết định trên giấy")
        } else if let paper {
            remarks.append("theo \(paper)")
        }
        return remarks
    }

    /// The order under which a deputy decided in the head's place (QC Đ7.2).
    private static func delegation(
        _ act: Act, _ member: Member?, _ section: String, _ settings: Settings
    ) -> Delegation? {
        guard let member, member.role == .deputy else { return nil }
        switch act.action {
        case .approve, .withdraw, .lift, .refuse, .reopen: break
        case .confirm where act.details.confirms == .suspend: break
        default: return nil
        }
        return settings.board.delegation(to: member, covering: section, on: act.at.date)
    }

    private static func title(_ section: String, _ settings: Settings) -> String {
        settings.section(section)?.title ?? section
    }
}
