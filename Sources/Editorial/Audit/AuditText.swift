import Diagnostics
import Content
public import Hashing
import Reading

/// What the audit keeps of the text of an article: enough to judge its acts and to compute its digest.
public struct AuditText: Sendable {
    /// The id; nil when it cannot be read.
    let id: String?
    /// The recorded acts.
    let acts: [Act]
    /// The same acts without their places in the file, so that they can be found again in another version.
    let keys: [Act]
    /// Who made it.
    let creators: [String]
    /// Whether the front matter could be read.
    let isReadable: Bool
    /// Why it is not certain what the recorded acts are; nil when it is.
    let workflowFault: String?
    private let state: SHA256State?

    /// Reads the text of an article.
    public init(_ bytes: [UInt8]) {
        let head = ArticleHead(bytes)
        id = head.frontMatter.id?.value.text
        acts = head.frontMatter.acts
        keys = acts.map(\.withoutPlace)
        creators = head.frontMatter.creator.map(\.value)
        isReadable = head.isReadable
        workflowFault = head.workflowFaults.first?.message
        state = head.parts.map { ArticleDigest.text(bytes, $0) }
    }

    /// The digest of the text alone: the same for every version that differs in its acts only.
    public var textDigest: SHA256Digest? { digest(attachments: []) }

    /// What people said in the acts, with the lines where they did.
    public var words: [(line: Int, text: String)] {
        acts.flatMap { act in
            [act.details.note, act.details.document, act.details.correction].compactMap { $0 }.map {
                (act.position.line, $0)
            }
        }
    }

    /// The digest with the other files of the bundle; nil when the front matter cannot be told from the text.
    func digest(attachments: [(path: String, sha256: SHA256Digest)]) -> SHA256Digest? {
        state.map { ArticleDigest.digest($0, attachments: attachments) }
    }
}

extension Act {
    /// The act without its place in the file.
    fileprivate var withoutPlace: Act {
        Act(action: action, by: by, at: at, digest: digest, details: details, position: .start)
    }
}
