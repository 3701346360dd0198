public import Diagnostics

/// What is wrong with the recorded acts of an article.
public struct ActFault: Hashable, Sendable {
    /// The kinds of fault; each is the business of one `QT` rule.
    public enum Kind: Sendable {
        case missingSubmission, missingEndorsement, missingApproval
        case digestMismatch, notEntitled, outOfOrder, inFuture, unknownMember
        /// The file stands in another stage than the one that its acts lead to.
        case wrongStage
        /// An urgent approval or a suspension that nobody confirmed in time.
        case unconfirmed
        /// An act that does not say what it must say, such as the ground of a refusal.
        case incomplete
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
