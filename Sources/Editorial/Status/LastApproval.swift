public import Content
import Reading

/// The approval by which an article was posted last, whether or not it is still posted.
public enum LastApproval {
    /// The act: an approval, or an endorsement that posted by standing permission; nil for a text never posted.
    public static func act(of article: Article, in ward: Ward) -> Act? {
        let versions = article.frontMatter.id.map { ward.versions(of: $0.value) } ?? []
        let acts = versions.reduce(article.frontMatter.acts) {
            ActState.merged($0, with: $1.frontMatter.acts)
        }
        return Progress(acts).publications.last
    }
}
