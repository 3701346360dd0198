/// Who refused a text: it is taken up again only by the same rank or a higher one.
public enum RefusalRank: Int, Comparable, Sendable {
    /// An owner of the section.
    case owner
    /// The deputy, for himself or herself.
    case deputy
    /// The head, or the deputy in the head's place.
    case head

    /// The rank in the words of the regulation.
    public var title: String {
        switch self {
        case .owner: "thành viên phụ trách chuyên mục"
        case .deputy: "Phó Trưởng ban"
        case .head: "Trưởng ban"
        }
    }

    /// From owner to head.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
