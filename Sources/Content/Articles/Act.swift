public import Diagnostics
public import CivilTime
public import Hashing

/// One recorded step of an article, written by the program under `workflow:`.
public struct Act: Hashable, Sendable {
    /// What was done.
    public enum Action: String, CaseIterable, Sendable {
        /// The standing office sends the text to the owners of its section (QC Đ8.1).
        case submit
        /// An owner answers for the content (duyệt nội dung – QC Đ5.3, Đ8.1, Đ9).
        case endorse
        /// The head decides that it is posted (duyệt đăng – QC Đ6.6).
        case approve

        /// The act in the words of the regulation.
        public var title: String {
            switch self {
            case .submit: "trình duyệt"
            case .endorse: "duyệt nội dung"
            case .approve: "duyệt đăng"
            }
        }
    }

    /// What was done.
    public let action: Action
    /// The id of the member who did it.
    public let by: String
    /// When.
    public let at: Timestamp
    /// What was read: the digest that the article had (design §3).
    public let digest: SHA256Digest
    /// Where it stands in the file.
    public let position: Position

    /// A recorded step.
    public init(action: Action, by: String, at: Timestamp, digest: SHA256Digest, position: Position) {
        self.action = action
        self.by = by
        self.at = at
        self.digest = digest
        self.position = position
    }
}
