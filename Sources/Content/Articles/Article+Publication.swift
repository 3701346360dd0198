public import CivilTime
import Reading

extension Act {
    /// Whether a version is posted by the act: the head's decision, or an endorsement by the head's standing
    /// permission (QC Đ6.6, Đ8.1).
    public var isPublication: Bool { action == .approve || action == .endorse && details.publishes }
}

extension [Act] {
    /// The place of the last act before another one by which a version was posted. Places are gone through, because
    /// going through the acts copies each of them.
    fileprivate func lastPublication(before end: Int) -> Int? {
        (startIndex..<end).last { self[$0].isPublication }
    }

    /// Whether the text was refused or taken down as a state secret, so that its title may be one.
    public var nameStateSecret: Bool { contains { $0.details.ground == .stateSecret } }

    /// Whether one of the acts is of a kind.
    func contains(_ action: Act.Action) -> Bool { indices.contains { self[$0].action == action } }
}

extension Article {
    /// The act by which the version that stands here was posted; nil for one that was not.
    public var postingAct: Act? {
        guard stage == .approved else { return nil }
        let acts = frontMatter.acts
        return acts.lastPublication(before: acts.endIndex).map { acts[$0] }
    }

    /// When the text was posted for the first time.
    ///
    /// That is `date`, or the end of the embargo where it is later, unless a later version has put its own day there; in
    /// no case a day before the act by which it was posted.
    public var issued: PublicationDate? {
        guard let date = shown else { return nil }
        var publications = frontMatter.acts.lazy.filter(\.isPublication).makeIterator()
        guard let first = publications.next()?.at.date else { return date }
        guard date.date > first else { return date.date == first ? date : PublicationDate(first) }
        guard let second = publications.next()?.at.date, date.date >= second else { return date }
        return PublicationDate(first)
    }

    /// From when everybody may read the text by what its front matter says.
    private var shown: PublicationDate? {
        guard let date = frontMatter.date?.value, let embargo = frontMatter.embargo?.value else {
            return frontMatter.date?.value
        }
        return embargo.moment > date.moment ? embargo : date
    }

    /// When the present version was posted; nil for a text that was posted once, not yet, or only before the day
    /// on which it was first shown.
    public var modified: Timestamp? {
        let acts = frontMatter.acts
        guard let last = acts.lastPublication(before: acts.endIndex),
            acts.lastPublication(before: last) != nil
        else { return nil }
        let shown = frontMatter.date?.value.moment ?? acts[last].at
        return acts[last].at >= shown ? acts[last].at : nil
    }

    /// Whether the last day on which the text is of use lies behind.
    public func isExpired(at now: Timestamp) -> Bool {
        frontMatter.expires.map { $0.value.end <= now } ?? false
    }

    /// Whether the text is kept on top of the home page; one that has expired is not.
    public func isPinned(at now: Timestamp) -> Bool {
        guard let pinned = frontMatter.pinnedUntil?.value else { return false }
        return now < pinned.end && !isExpired(at: now)
    }

    /// What the public was told about corrected versions, with the day, the newest first (Luật 104/2016 Đ22).
    public var corrections: [(day: CivilDate, text: String)] {
        frontMatter.acts.reversed().compactMap { act in
            guard act.isPublication, let text = act.details.correction, !text.isEmpty else { return nil }
            return (act.at.date, text)
        }
    }
}
