public import CivilTime

/// A part of a page as a value: what it says, not how it looks.
public enum Block: Sendable {
    /// A heading below that of the page.
    case heading(String)
    /// A paragraph.
    case paragraph([Inline])
    /// Names with values.
    case facts([Fact])
    /// A list of points.
    case list([[Inline]])
    /// A table.
    case table(Table)
    /// A chart of numbers, which a table beside it holds too.
    case chart(BarChart)
    /// Something that must not be overlooked.
    case notice([Inline])
}

/// A name with its value.
public struct Fact: Sendable {
    /// What it is.
    public let label: String
    /// Its value.
    public let value: [Inline]

    /// A name and its value.
    public init(_ label: String, _ value: [Inline]) {
        self.label = label
        self.value = value
    }
}

/// A piece of running text.
public enum Inline: Sendable {
    /// Text.
    case text(String)
    /// Text that stands out.
    case strong(String)
    /// A day.
    case date(CivilDate)
    /// A moment.
    case moment(Timestamp)
    /// A link.
    case link(String, LinkTarget)
    /// The end of a line.
    case lineBreak
}

/// Where a link leads.
public enum LinkTarget: Hashable, Sendable {
    /// A path below the site.
    case page(String)
    /// An article by its permanent name; where it is not public, the words stand without a link.
    case article(String)
    /// An http or https address.
    case web(String)
    /// A mail address, perhaps with a subject and a text to begin with.
    case mail(String, subject: String?, body: String?)
    /// A telephone number as people write it.
    case telephone(String)
}
