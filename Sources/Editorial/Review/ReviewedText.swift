import Content
import Hashing
import Reading

/// What the review of acts must know of an article, whether it lies on disk or in the history.
struct ReviewedText {
    /// Where it lies.
    let location: ArticleLocation
    /// Its recorded acts.
    let acts: [Act]
    /// Who made it, as its front matter says.
    let creators: [String]
    private let makeDigest: () -> SHA256Digest?

    init(
        location: ArticleLocation, acts: [Act], creators: [String], digest: @escaping () -> SHA256Digest?
    ) {
        self.location = location
        self.acts = acts
        self.creators = creators
        makeDigest = digest
    }

    init(_ article: Article) {
        self.init(
            location: article.location, acts: article.frontMatter.acts,
            creators: article.frontMatter.creator.map(\.value)
        ) { ArticleDigest.compute(article) }
    }

    /// The stage, from the folder.
    var stage: Stage { location.stage }

    /// The digest that it has now. Most reviews do not ask for it.
    var digest: SHA256Digest? { makeDigest() }
}
