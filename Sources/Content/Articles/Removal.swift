/// Why a text that was posted cannot be read at its address now.
public struct Removal: Hashable, Sendable {
    /// The ways in which a text leaves the site.
    public enum Kind: Sendable {
        /// Taken down, until another version is posted (QC Đ4.2b).
        case withdrawn
        /// Hidden, until the head decides (QC Đ5.3, Đ9.5).
        case suspended
    }

    /// How it left.
    public let kind: Kind
    /// The act by which it left.
    public let act: Act
    /// The head's word that a suspension stands.
    public let confirmation: Act?
    /// The path below the site at which the text stood.
    public let path: String
}

extension Article {
    /// Why this text, which was posted, cannot be read now; nil for a text that can be, or that never was posted.
    ///
    /// A withdrawal that could not follow the acts before it, or that names no address of an article, counts for
    /// nothing: whoever may write a draft could put notices anywhere with it.
    public var removal: Removal? {
        stage == .approved ? suspension : withdrawal
    }

    private var suspension: Removal? {
        // Nearly every text has neither act, and asking for them costs less than following all of them.
        guard frontMatter.acts.contains(.suspend), let path = sitePath else {
            return nil
        }
        let progress = Progress(frontMatter.acts)
        return progress.suspension.map {
            Removal(
                kind: .suspended, act: $0, confirmation: progress.suspensionConfirmation, path: path)
        }
    }

    private var withdrawal: Removal? {
        guard frontMatter.acts.contains(.withdraw) else { return nil }
        let progress = Progress(frontMatter.acts)
        guard let act = progress.withdrawal, !progress.missteps.contains(act),
            let path = act.details.page, SitePath.isOfArticle(path)
        else { return nil }
        return Removal(kind: .withdrawn, act: act, confirmation: nil, path: path)
    }
}
