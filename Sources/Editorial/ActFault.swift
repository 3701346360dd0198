public import Diagnostics

/// What is wrong with the recorded acts of an article.
public struct ActFault: Hashable, Sendable {
    /// The kinds of fault; each is the business of one `QT` rule.
    public enum Kind: Sendable {
        case missingSubmission, missingEndorsement, missingApproval
        case digestMismatch, notEntitled, outOfOrder, inFuture, unknownMember
    }

    /// Which fault.
    public let kind: Kind
    /// Where the act stands, or the beginning of the file.
    public let position: Position
    /// What is wrong, in Vietnamese.
    public let message: String
    /// What would mend it, in Vietnamese.
    public let help: String
}
