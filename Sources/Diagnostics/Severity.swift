/// How grave a finding is.
public enum Severity: String, CaseIterable, Comparable, Sendable {
    /// Worth knowing.
    case note
    /// Should be mended.
    case warning
    /// Must be mended: nothing moves on with it.
    case error

    /// The word that people read.
    public var title: String {
        switch self {
        case .note: "ghi chú"
        case .warning: "cảnh báo"
        case .error: "lỗi"
        }
    }

    /// Graver ones are greater.
    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}
