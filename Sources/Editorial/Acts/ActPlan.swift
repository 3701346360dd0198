public import Content

/// An act that is allowed, and what it does to the ward's files.
public struct ActPlan: Sendable {
    /// The act as it will be recorded.
    public let act: Act
    /// The article as it will be.
    public let article: Article
    /// What happens to the files.
    public let change: ContentChange
    /// The posted version that only the history of the repository will hold afterwards: a withdrawal while another
    /// version is in work.
    public let discarded: Article?
}
