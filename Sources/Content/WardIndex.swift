public import Hashing
import VietnameseText
import Reading

/// What can be found by name among the articles of a ward.
public struct WardIndex: Sendable {
    /// Positions in ``Ward/articles`` by `id`.
    public let byIdentifier: [String: [Int]]
    /// Positions of approved articles by their path on the site.
    public let bySitePath: [String: Int]
    /// Positions of approved articles by folded title.
    public let approvedByTitle: [String: [Int]]
    /// Positions of approved articles by the fingerprint of their text, for texts that are not empty.
    public let approvedByBody: [Fingerprint: [Int]]

    /// Looks through the articles of a ward.
    public init(_ articles: [Article]) {
        var byIdentifier: [String: [Int]] = [:]
        var bySitePath: [String: Int] = [:]
        var approvedByTitle: [String: [Int]] = [:]
        var approvedByBody: [Fingerprint: [Int]] = [:]
        byIdentifier.reserveCapacity(articles.count)
        bySitePath.reserveCapacity(articles.count)
        approvedByTitle.reserveCapacity(articles.count)
        approvedByBody.reserveCapacity(articles.count)
        for (position, article) in articles.enumerated() {
            if let id = article.frontMatter.id?.value.text { byIdentifier[id, default: []].append(position) }
            guard article.stage == .approved else { continue }
            if let path = article.sitePath { bySitePath[path] = position }
            if !article.titleKey.isEmpty { approvedByTitle[article.titleKey, default: []].append(position) }
            if let key = article.bodyKey { approvedByBody[key, default: []].append(position) }
        }
        self.byIdentifier = byIdentifier
        self.bySitePath = bySitePath
        self.approvedByTitle = approvedByTitle
        self.approvedByBody = approvedByBody
    }

    /// What equal titles have in common: case, Unicode form and the width of spaces do not count.
    public static func titleKey(_ title: String) -> String {
        LooseSpelling.key(title)
    }
}
