import Content
import Hashing

/// What became of verifying one page or article.
struct VerificationResult {
    /// What the command line named.
    let target: String
    /// The article that it is about, where there is one.
    let article: Article?
    /// The digest that the repository has for it now.
    let digest: SHA256Digest?
    let verdict: Verdict
    /// What else the reader should know.
    var remarks: [String] = []

    /// Whether what was named is what was approved.
    var isApproved: Bool { verdict == .approved }

    /// The outcomes; the raw value is what JSON says.
    enum Verdict: Hashable {
        /// It is what was approved, and it may be read.
        case approved
        /// Nothing in the repository answers to it.
        case unknown(String)
        /// The page carries no proof, or more than one.
        case unmarked(String)
        /// The page carries another digest than the approved version has.
        case otherVersion(String)
        /// The page carries the right digest, but not the words that belong to it.
        case altered(String)
        /// The article is not approved, or the record of its approval does not hold.
        case notApproved(String)
        /// The article was taken down or hidden.
        case removed(String)

        var name: String {
            switch self {
            case .approved: "approved"
            case .unknown: "unknown"
            case .unmarked: "unmarked"
            case .otherVersion: "other-version"
            case .altered: "altered"
            case .notApproved: "not-approved"
            case .removed: "removed"
            }
        }

        /// Why it is not what was approved, in Vietnamese.
        var reason: String? {
            switch self {
            case .approved: nil
            case .unknown(let text), .unmarked(let text), .otherVersion(let text), .altered(let text),
                .notApproved(let text), .removed(let text):
                text
            }
        }
    }
}
