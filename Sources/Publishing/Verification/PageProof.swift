/// The names under which a page carries what it can be verified by.
public enum PageProof {
    /// The permanent name of the article.
    public static let identifierName = "bientap.article"
    /// The digest of the version that was approved.
    public static let digestName = "bientap.digest"
}
