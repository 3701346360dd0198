public import CivilTime
public import Content
import Parallel
import VietnameseText
public import Registers
import Reading
public import Search

/// Everything that is public at one moment, in the orders in which pages show it.
public struct Site: Sendable {
    /// The settings.
    public let settings: Settings
    /// Whether this is a preview that also shows what has not been approved.
    public let isPreview: Bool
    /// Newest first; at the same moment by path.
    public let entries: [SiteEntry]
    /// Positions in ``entries`` by section, newest first.
    public let bySection: [String: [Int]]
    /// Positions in ``entries`` by section as lists show them: records in the order of their register, then texts.
    public let lists: [String: [Int]]
    /// The registers of the sections.
    public let registers: SiteRegisters
    /// The keywords in alphabetical order.
    public let subjects: [SubjectPage]
    /// The initial letters of the titles in alphabetical order.
    public let letters: [LetterPage]
    /// Approved articles that wait for their day.
    public let waiting: [SiteEntry]

    /// What stands at the addresses of texts that were taken down or hidden.
    public let notices: [Notice]
    /// What stands at the former addresses of articles.
    public let redirects: [Redirect]
    /// The day for which the site is made.
    public let day: CivilDate
    /// The moment for which the site is made.
    public let now: Timestamp

    /// What was made public in each quarter, the newest first.
    public let quarters: [QuarterPage]

    /// How the ward stands to its regulation and the laws; nil where that is not for everybody.
    public let conformance: [Block]?

    /// The smaller copies of pictures.
    public let thumbnails: ThumbnailSet

    /// The index of the search page; nil where none is made.
    public internal(set) var search: SearchIndex?

    /// The paths of articles that cannot be shown because their day or section is not known.
    public let leftOut: [String]

    let subjectSlugs: [String: String]
    private let byIdentifier: [String: Int]
    private let byPath: [String: Int]
    private let noticesByIdentifier: [String: Int]
    private let noticesByPath: [String: Int]
    private let redirectsByPath: [String: Int]
    private let placeInSection: [Int]

    /// What of a ward is public at `now`.
    public init(
        _ ward: Ward, now: Timestamp, isPreview: Bool, conformance: [Block]? = nil,
        thumbnails: ThumbnailSet = .none
    ) async {
        self.conformance = conformance
        self.thumbnails = thumbnails
        settings = ward.settings
        self.isPreview = isPreview
        let shown: [SiteEntry]
        (shown, leftOut) = Self.shown(ward, isPreview: isPreview)
        let due = shown.filter { $0.date.moment <= now && !$0.article.isEmbargoed(at: now) || $0.isDraft }
        waiting = shown.filter { !$0.isDraft && ($0.date.moment > now || $0.article.isEmbargoed(at: now)) }
        entries = due.sorted(by: Self.isNewer)
        (bySection, placeInSection) = Self.sections(entries)
        (subjects, subjectSlugs) = Self.subjects(entries)
        quarters = QuarterPage.all(entries)
        letters = await Self.letters(entries)
        let byPath = Dictionary(
            entries.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
        self.byPath = byPath
        day = now.date
        self.now = now
        registers = await SiteRegisters(
            settings, entries,
            context: settings.registerContext(entries.map(\.article).recordIndex, now: now))
        lists = Self.lists(bySection, registers.books, entries, byPath)
        let claimed = Set(entries.lazy.flatMap(\.article.frontMatter.aliases).map(\.value))
        let notices = Notice.all(
            ward, isPublic: { $0.isPublic(at: now) },
            isTaken: { byPath[$0] != nil || claimed.contains("/" + $0) })
        self.notices = notices
        redirects = Redirect.all(entries, notices)
        noticesByPath = Self.positions(notices.map(\.path))
        noticesByIdentifier = Self.positions(notices.map { $0.identifier ?? "" })
        redirectsByPath = Self.positions(redirects.map(\.path))
        byIdentifier = Dictionary(
            entries.enumerated().compactMap { index, entry in
                entry.article.frontMatter.id.map { ($0.value.text, index) }
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The entry with a permanent name.
    public func entry(identifier: String) -> SiteEntry? { byIdentifier[identifier].map { entries[$0] } }

    /// The entry whose page has a path below the site.
    public func entry(path: String) -> SiteEntry? { byPath[path].map { entries[$0] } }

    /// The notice about the article with a permanent name.
    public func notice(identifier: String) -> Notice? { noticesByIdentifier[identifier].map { notices[$0] } }

    /// The notice that stands at a path below the site.
    public func notice(path: String) -> Notice? { noticesByPath[path].map { notices[$0] } }

    /// What leads on from a former address.
    public func redirect(path: String) -> Redirect? { redirectsByPath[path].map { redirects[$0] } }

    /// The entries before and after one in its section, in time.
    public func neighbours(of index: Int) -> (previous: SiteEntry?, next: SiteEntry?) {
        let list = bySection[entries[index].section.id.value] ?? []
        let place = placeInSection[index]
        let older = place + 1 < list.count ? entries[list[place + 1]] : nil
        let newer = place > 0 ? entries[list[place - 1]] : nil
        return (older, newer)
    }

    /// The sections directly below another one, or those below none.
    public func sections(below parent: String?) -> [Section] {
        settings.sections.filter { section in
            let known = section.parent.flatMap { settings.section($0.value) }?.id.value
            return known == parent
        }
    }

    /// How many entries a section and those below it have.
    public func count(_ section: Section) -> Int {
        let own = bySection[section.id.value]?.count ?? 0
        guard section.parent == nil else { return own }
        return sections(below: section.id.value).reduce(own) { $0 + (bySection[$1.id.value]?.count ?? 0) }
    }

    /// What stands on top of the home page, newest first.
    var pinned: [Int] { entries.indices.filter { entries[$0].article.isPinned(at: now) } }

    /// Whether an entry keeps a record, by its position.
    func isRecord(_ index: Int) -> Bool { entries[index].article.recordEntry != nil }

    /// The date that a list of entries has: that of the newest, or the site's own (design §8).
    public func date(of list: [Int]) -> String {
        list.map { entries[$0].date }.max()?.iso ?? settings.site.date.iso
    }
}

extension Site {
    /// In a preview, the text that is being worked on stands in for the published one of the same name.
    private static func shown(_ ward: Ward, isPreview: Bool) -> (entries: [SiteEntry], leftOut: [String]) {
        var entries: [SiteEntry] = []
        var leftOut: [String] = []
        for article in ward.articles where isPreview || article.stage == .approved {
            // A hidden text may be the very one that nobody must read, so a preview does not show it either.
            if article.stage == .approved, article.removal != nil { continue }
            if let entry = entry(article, ward.settings) {
                entries.append(entry)
            } else {
                leftOut.append(article.path)
            }
        }
        let revised = Set(entries.filter(\.isDraft).compactMap { $0.article.frontMatter.id?.value.text })
        let current = entries.filter { entry in
            entry.isDraft || !(entry.article.frontMatter.id.map { revised.contains($0.value.text) } ?? false)
        }
        return (current, leftOut)
    }

    private static func positions(_ names: [String]) -> [String: Int] {
        Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static func entry(_ article: Article, _ settings: Settings) -> SiteEntry? {
        guard let path = article.sitePath, let date = article.frontMatter.date?.value,
            let section = settings.section(article.location.section)
        else { return nil }
        var seen: Set<String> = []
        let subjects = article.frontMatter.subject.map { NormalForm.nfc($0.value) }
            .filter { !$0.isEmpty && seen.insert($0).inserted }
        let title = article.frontMatter.title?.value ?? ""
        return SiteEntry(
            article: article, path: path, title: title.isEmpty ? article.location.slug : title, date: date,
            section: section, subjects: subjects)
    }

    private static func isNewer(_ left: SiteEntry, _ right: SiteEntry) -> Bool {
        if left.date.moment != right.date.moment { return left.date.moment > right.date.moment }
        return left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
    }

    private static func sections(_ entries: [SiteEntry]) -> (lists: [String: [Int]], places: [Int]) {
        var lists: [String: [Int]] = [:]
        var places: [Int] = []
        for (index, entry) in entries.enumerated() {
            places.append(lists[entry.section.id.value, default: []].count)
            lists[entry.section.id.value, default: []].append(index)
        }
        return (lists, places)
    }

    private static func lists(
        _ sections: [String: [Int]], _ books: [RegisterBook], _ entries: [SiteEntry], _ byPath: [String: Int]
    ) -> [String: [Int]] {
        var lists = sections
        for book in books where !book.entries.isEmpty {
            let texts = (sections[book.section] ?? []).filter { entries[$0].article.recordEntry == nil }
            lists[book.section] = book.entries.compactMap { byPath[$0.path] } + texts
        }
        return lists
    }

    private static func subjects(_ entries: [SiteEntry]) -> (pages: [SubjectPage], slugs: [String: String]) {
        var lists: [[UInt8]: (title: String, entries: [Int])] = [:]
        for (index, entry) in entries.enumerated() {
            for subject in entry.subjects {
                lists[Array(subject.utf8), default: (subject, [])].entries.append(index)
            }
        }
        let slugs = Slug.disambiguate(lists.values.map(\.title))
        let pages = lists.values
            .map { SubjectPage(title: $0.title, slug: slugs[$0.title] ?? "x", entries: $0.entries) }
            .map { (key: Collation.key($0.title) + [0] + Array($0.slug.utf8), page: $0) }
            .sorted { $0.key.lexicographicallyPrecedes($1.key) }
            .map(\.page)
        return (pages, slugs)
    }

    private static func letters(_ entries: [SiteEntry]) async -> [LetterPage] {
        let keys = await entries.parallelMap { (Collation.initial($0.title), Collation.key($0.title)) }
        var lists: [String: [Int]] = [:]
        for (index, key) in keys.enumerated() { lists[key.0, default: []].append(index) }
        return lists.map { letter, items in
            let order = items.sorted {
                keys[$0].1 == keys[$1].1 ? $0 < $1 : keys[$0].1.lexicographicallyPrecedes(keys[$1].1)
            }
            return LetterPage(letter: letter, slug: slug(ofLetter: letter), entries: order)
        }
        .sorted { $0.slug < $1.slug }
    }

    /// D and Đ fold to the same ASCII and need two addresses.
    private static func slug(ofLetter letter: String) -> String {
        switch letter {
        case "Đ": "dd"
        case "#": "khac"
        default: Slug.make(letter)
        }
    }
}

extension Article {
    /// Whether its day has come.
    fileprivate func isPublic(at now: Timestamp) -> Bool {
        (frontMatter.date.map { $0.value.moment <= now } ?? false) && !isEmbargoed(at: now)
    }

    fileprivate func isEmbargoed(at now: Timestamp) -> Bool {
        frontMatter.embargo.map { now < $0.value.moment } ?? false
    }
}
