import Content
import Hashing

/// An article as it lies in one commit.
struct AuditVersion {
    let location: ArticleLocation
    let text: AuditText
    /// Nil when it cannot be told what the digest is about.
    let digest: SHA256Digest?
    private let bundle: AuditTree.Bundle

    init(bundle: AuditTree.Bundle, text: AuditText, _ facts: AuditFacts) {
        self.bundle = bundle
        self.text = text
        location = bundle.location
        let attachments = bundle.attachments.compactMap { path, blob in
            facts.attachments[blob].map { (path: path, sha256: $0) }
        }
        // A file that could not be read must not go missing unseen.
        digest = attachments.count == bundle.attachments.count ? text.digest(attachments: attachments) : nil
    }

    var path: String { location.path }
    var isApproved: Bool { location.stage == .approved }
    var reviewed: ReviewedText {
        ReviewedText(location: location, acts: text.acts, creators: text.creators) { digest }
    }

    /// Whether two versions are the same file by file, at the same place.
    func isSame(as other: AuditVersion) -> Bool { bundle == other.bundle }

    /// Whether the text and the attachments are the same, whatever the acts.
    func hasSameContent(as other: AuditVersion) -> Bool {
        guard let digest, let theirs = other.digest else {
            return bundle.text == other.bundle.text && bundle.attachments == other.bundle.attachments
        }
        return digest == theirs
    }

    /// Whether every act of another version stands here, in its order.
    func continues(_ other: AuditVersion) -> Bool {
        var rest = text.keys[...]
        for act in other.text.keys {
            guard let index = rest.firstIndex(of: act) else { return false }
            rest = rest[(index + 1)...]
        }
        return true
    }

    /// The places of the acts that stand in none of some other versions.
    func newActs(since versions: [AuditVersion]) -> [Int] {
        var known: [Act: Int] = [:]
        for version in versions {
            let counts = Dictionary(version.text.keys.map { ($0, 1) }, uniquingKeysWith: +)
            known.merge(counts, uniquingKeysWith: max)
        }
        return text.keys.indices.filter { index in
            guard let count = known[text.keys[index]], count > 0 else { return true }
            known[text.keys[index]] = count - 1
            return false
        }
    }
}
