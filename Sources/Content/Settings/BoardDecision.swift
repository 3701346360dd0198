public import CivilTime

/// A paper by which the board was changed (`board.decisions`): who is a member, who owns a section.
///
/// The list only grows, so that the history can be judged by it.
public struct BoardDecision: Hashable, Sendable {
    /// Who decided.
    public enum Authority: String, CaseIterable, Sendable {
        /// The chair of the People's Committee, who founds the board (Quyết định Đ1–2, QC Đ2).
        case chair
        /// The head of the board, who gives out the sections (QC Đ6.2) and delegates (QC Đ7.2).
        case head

        /// Who decided, in the words of the regulation.
        public var title: String {
            switch self {
            case .chair: "Chủ tịch Ủy ban nhân dân"
            case .head: "Trưởng Ban biên tập"
            }
        }
    }

    /// Number and symbol.
    public let number: String
    /// The day on which it was signed.
    public let date: CivilDate
    /// Who decided.
    public let by: Authority
    /// What it is about.
    public let about: String?
}
