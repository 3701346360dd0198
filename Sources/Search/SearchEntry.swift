public import CivilTime

/// Something that the search of a site finds: a page with what its result shows.
public struct SearchEntry: Sendable {
    /// The path of the page below the site.
    public let path: String
    /// The title.
    public let title: String
    /// The number of a document; nil for everything else.
    public let number: String?
    /// The abstract.
    public let description: String
    /// The day; nil for pages that have none of their own.
    public let day: CivilDate?
    /// The position of its section in ``SearchSite/sections``; nil for pages of none.
    public let section: Int?
    /// The metadata element Creator.
    public let creators: [String]
    /// The metadata element Publisher.
    public let publisher: String
    /// The metadata element Subject.
    public let subjects: [String]

    /// A page.
    public init(
        path: String, title: String, number: String? = nil, description: String, day: CivilDate?,
        section: Int?,
        creators: [String] = [], publisher: String = "", subjects: [String] = []
    ) {
        self.path = path
        self.title = title
        self.number = number
        self.description = description
        self.day = day
        self.section = section
        self.creators = creators
        self.publisher = publisher
        self.subjects = subjects
    }
}

/// What a site gives to its search.
public struct SearchSite: Sendable {
    /// A section, as the filter names it.
    public struct Section: Sendable {
        /// The title.
        public let title: String
        /// What it holds, in the words that people read.
        public let type: String

        /// A section.
        public init(title: String, type: String) {
            self.title = title
            self.type = type
        }
    }

    /// The pages, newest first: the order of equal results. Those without a day stand at the end.
    public let entries: [SearchEntry]
    /// The sections in the order of the menu.
    public let sections: [Section]
    /// Short forms with what they stand for.
    public let abbreviations: [SearchAbbreviation]
    /// Writes the words of an entry that stand neither in its title nor in its number.
    public let body: @Sendable (_ entry: Int, _ text: inout SearchText) -> Void

    /// A site.
    public init(
        entries: [SearchEntry], sections: [Section], abbreviations: [SearchAbbreviation],
        body: @escaping @Sendable (_ entry: Int, _ text: inout SearchText) -> Void
    ) {
        self.entries = entries
        self.sections = sections
        self.abbreviations = abbreviations
        self.body = body
    }
}

/// A short form and the words that it stands for: who looks for one finds the other.
public struct SearchAbbreviation: Hashable, Sendable {
    /// Such as `UBND`.
    public let short: String
    /// Such as `ủy ban nhân dân`.
    public let long: String

    /// A short form.
    public init(short: String, long: String) {
        self.short = short
        self.long = long
    }
}
