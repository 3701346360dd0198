import CivilTime
import Content
import Diagnostics
import Reading

/// Works out what an allowed act does to the files.
struct ActOutcome {
    let state: ActState
    let act: Act
    let settings: Settings

    func plan() throws(Denial) -> ActPlan {
        if act.action == .withdraw, let revision = state.inWork { return try withdraw(beside: revision) }
        let location = self.location
        let replaced = self.replaced
        try judgeDestination(of: state.article, location, replaced)
        if location.stage == .approved, state.stage != .approved { try judgeAddress(location, replaced) }
        let keepsOriginal = act.action == .revise
        return try plan(
            for: state.article, acts: (location.stage == .approved ? state.acts : ownActs) + [act],
            location, keepsOriginal: keepsOriginal, replaced: replaced, discarded: nil)
    }

    /// The acts of the file itself; those of the posted version join them when the file takes its place.
    private var ownActs: [Act] { state.article.frontMatter.acts }

    private func plan(
        for article: Article, acts: [Act], _ location: ArticleLocation, keepsOriginal: Bool,
        replaced: Article?, discarded: Article?
    ) throws(Denial) -> ActPlan {
        guard let bytes = WorkflowWriter.write(acts, into: article) else { throw .unreadable(article) }
        let result = ArticleReader.read(
            bytes, at: location, attachments: article.attachments,
            type: settings.section(location.section)?.type)
        guard (result.parts?.frontMatter.count ?? 0) <= ArticleReader.frontMatterLimit else {
            throw .tooLarge(article)
        }
        // The file is read back as anybody will read it: it must say these acts and no others.
        guard result.frontMatter.acts.elementsEqual(acts, by: { $0.isSame(as: $1) }),
            !result.hasUncertainActs, ArticleDigest.compute(result) == ArticleDigest.compute(article)
        else { throw .unwritable(article) }
        let original = ContentChange.Version(article)
        let change: ContentChange =
            keepsOriginal
            ? .copying(original, to: location, bytes: bytes)
            : .moving(
                original, to: location, bytes: bytes, replacing: replaced.map(ContentChange.Version.init))
        return ActPlan(act: act, article: result, change: change, discarded: discarded)
    }

    /// A posted text is taken down while its next version is in work: that version carries the acts on, and the
    /// posted one remains in the history of the repository.
    private func withdraw(beside revision: Article) throws(Denial) -> ActPlan {
        guard !revision.hasUncertainActs else { throw .unreadable(revision) }
        let acts = ActState.merged(revision.frontMatter.acts, with: ownActs) + [act]
        let location = revision.location.moved(to: .draft)
        try judgeDestination(of: revision, location, state.article)
        return try plan(
            for: revision, acts: acts, location, keepsOriginal: false,
            replaced: state.article, discarded: state.article)
    }

    /// Where the article lies after the act.
    private var location: ArticleLocation {
        let place = state.article.location
        switch act.action {
        case .submit: return place.moved(to: .review)
        case .move: return place.moved(to: place.stage, section: act.details.section)
        case .endorse: return act.details.publishes ? place.moved(to: .approved) : place
        case .approve: return place.moved(to: .approved)
        case .sendBack, .refuse, .withdraw, .revise: return place.moved(to: .draft)
        case .advise, .reopen, .suspend, .lift, .confirm: return place
        }
    }

    /// The posted version whose place the article takes.
    private var replaced: Article? {
        location.stage == .approved && state.stage != .approved ? state.published : nil
    }

    private func judgeDestination(
        of article: Article, _ location: ArticleLocation, _ replaced: Article?
    ) throws(Denial) {
        guard location != article.location else { return }
        let occupant = state.ward.articles.first { $0.location.folder == location.folder }
        guard let occupant, occupant.location != replaced?.location else { return }
        throw .destinationTaken(by: occupant)
    }

    /// Whoever has an old address must still arrive: that of the posted version, those that lead to it, and the one
    /// at which the text was taken down.
    private func judgeAddress(_ location: ArticleLocation, _ replaced: Article?) throws(Denial) {
        guard let new = state.article.sitePath else { return }
        let former =
            [replaced?.sitePath, state.progress.withdrawal?.details.page].compactMap { $0 }
            + (replaced?.frontMatter.aliases.map(\.value) ?? [])
        let kept = Set(([new] + state.article.frontMatter.aliases.map(\.value)).map(Self.trimmed))
        guard let lost = former.map(Self.trimmed).first(where: { !kept.contains($0) }) else { return }
        throw .missingAlias(old: lost + "/", new: new)
    }

    private static func trimmed(_ path: String) -> String {
        var path = path[...]
        while path.hasPrefix("/") { path = path.dropFirst() }
        while path.hasSuffix("/") { path = path.dropLast() }
        return String(path)
    }
}

extension ArticleLocation {
    /// The place of the same article in another stage, and perhaps another section.
    func moved(to stage: Stage, section: String? = nil) -> ArticleLocation {
        ArticleLocation(stage: stage, section: section ?? self.section, slug: slug, isBundle: isBundle)
    }
}
