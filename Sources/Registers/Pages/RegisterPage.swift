public import CivilTime

/// A page that a register adds, such as one week of a calendar.
public struct RegisterPage: Sendable {
    /// The path below the site, with a slash at the end.
    public let path: String
    /// The heading.
    public let title: String
    /// The abstract, for the metadata.
    public let description: String
    /// The day of the page; that of the site where it has none.
    public let date: CivilDate?
    /// What stands on it.
    public let blocks: [Block]
    /// Whether the site map and the export of metadata name it.
    public let isListed: Bool

    /// A page.
    public init(
        path: String, title: String, description: String, date: CivilDate?, blocks: [Block],
        isListed: Bool = true
    ) {
        self.path = path
        self.title = title
        self.description = description
        self.date = date
        self.blocks = blocks
        self.isListed = isListed
    }
}

/// A file that a register adds, such as a calendar for telephones.
public struct RegisterFile: Sendable {
    /// The path below the site.
    public let path: String
    /// What it is, for the link to it: “Lịch (.ics)”.
    public let title: String
    /// The media type.
    public let mediaType: String
    /// Whether the list of the section links to it.
    public let isListed: Bool
    /// Makes its bytes.
    public let bytes: @Sendable () -> [UInt8]

    /// A file.
    public init(
        path: String, title: String, mediaType: String, isListed: Bool = true,
        bytes: @escaping @Sendable () -> [UInt8]
    ) {
        self.path = path
        self.title = title
        self.mediaType = mediaType
        self.isListed = isListed
        self.bytes = bytes
    }
}
