import CivilTime
import Content
import Hashing
import Reading

/// An article before an act: what was read, what its acts led to, and its other version.
struct ActState {
    let article: Article
    let section: Section
    /// The digest of the article as it is.
    let digest: SHA256Digest
    let ward: Ward
    /// What the acts led to, those that were recorded at the posted version meanwhile included.
    let progress: Progress
    /// Every act, in the order of time.
    let acts: [Act]
    /// The posted version of the same article, where this one is a revision of it.
    let published: Article?
    /// The version in work, where this one is posted.
    let inWork: Article?

    init(article: Article, section: Section, digest: SHA256Digest, ward: Ward) {
        self.article = article
        self.section = section
        self.digest = digest
        self.ward = ward
        let versions = article.frontMatter.id.map { ward.versions(of: $0.value) } ?? []
        published = article.stage == .approved ? nil : versions.first { $0.stage == .approved }
        inWork = article.stage == .approved ? versions.first { $0.stage != .approved } : nil
        acts = Self.merged(article.frontMatter.acts, with: published?.frontMatter.acts ?? [])
        progress = Progress(acts)
    }

    /// The stage in which the article counts: the folder, which the acts must agree with.
    var stage: Stage { article.stage }

    /// The section of the text, and the one in which its posted version stands when that is another: whoever posts
    /// the new version takes the old one away.
    var sections: [Section] {
        let posted = published.flatMap { ward.settings.section($0.location.section) }
        return [section] + [posted].compactMap { $0 }.filter { $0.id.value != section.id.value }
    }

    /// The sections in which a member must be entitled to an act.
    func sectionsConcerned(by action: Act.Action, _ details: Act.Details) -> [Section] {
        action == .approve || details.publishes ? sections : [section]
    }

    /// Acts of a version in work with those that were recorded at the posted one since.
    static func merged(_ acts: [Act], with published: [Act]) -> [Act] {
        let added = published.filter { other in !acts.contains { $0.isSame(as: other) } }
        guard !added.isEmpty else { return acts }
        // Both lists are in the order of time; equal times keep the order of the version in work.
        return (acts + added).enumerated().sorted {
            ($0.element.at, $0.offset) < ($1.element.at, $1.offset)
        }.map(\.element)
    }

    /// An id stands once among the posted texts and once among those in work; where it does not, or where the acts
    /// of the posted version cannot be read, an act would lose what others recorded.
    func judgeVersions() throws(Denial) {
        if let published, published.hasUncertainActs { throw .unreadable(published) }
        guard let id = article.frontMatter.id?.value else { return }
        let isPosted = article.stage == .approved
        let twin = ward.versions(of: id).first {
            ($0.stage == .approved) == isPosted && $0.location != article.location
        }
        if let twin { throw .duplicated(id, twin) }
        let posted = ward.versions(of: id).filter { $0.stage == .approved }
        if posted.count > 1, let last = posted.last { throw .duplicated(id, last) }
    }

    /// What was endorsed, and what was posted, must be what is there when somebody builds on it.
    func judgeText(for action: Act.Action, _ details: Act.Details) throws(Denial) {
        switch action {
        case .approve where !details.isUrgent:
            guard progress.endorsement?.digest == digest else { throw .changedSinceEndorsement(section) }
        case .confirm where details.confirms == .suspend: return
        case .confirm, .lift:
            guard progress.publication?.digest == digest else { throw .changedSincePublication }
        default: return
        }
    }
}

extension Act {
    /// Whether two records are of one act, wherever they stand.
    func isSame(as other: Act) -> Bool {
        action == other.action && by == other.by && at == other.at && digest == other.digest
            && details == other.details
    }
}
