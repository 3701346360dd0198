/// Where an article stands on its way to the public; the name is that of its folder below `content/`.
public enum Stage: String, CaseIterable, Sendable {
    /// Being written.
    case draft
    /// Submitted, waiting for the owner of its section and for the head (QC Đ8.1, Đ6.6).
    case review
    /// Decided to be posted (QC Đ6.6).
    case approved

    /// The stage in the words that people read.
    public var title: String {
        switch self {
        case .draft: "bản thảo"
        case .review: "chờ duyệt"
        case .approved: "đã duyệt"
        }
    }
}
