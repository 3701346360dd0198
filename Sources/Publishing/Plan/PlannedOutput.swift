public import Hashing

/// A file that the site will have, as a value: where it goes, who claims the place, what it is made from, how.
public struct PlannedOutput: Sendable {
    /// The path below the output folder, parts separated by `/`.
    public let path: String
    /// Who claims the path, in the words of a message.
    public let owner: String
    /// What the bytes depend on; when none of it changes, neither do they. In no order, and some of it may be
    /// named more than once.
    public let ingredients: [Ingredient]
    /// How the bytes are made.
    public let recipe: Recipe

    /// Whether the file is text, which a compressed copy makes much shorter.
    public var isCompressible: Bool {
        guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
        return MediaType.textExtensions.contains(path[path.utf8.index(after: dot)...].lowercased())
    }
}

/// Something that an output is made from.
public enum Ingredient: Hashable, Sendable {
    /// `site.yml`.
    case settings
    /// The templates of the theme.
    case templates
    /// One file below `content/` or `themes/`, by its path.
    case file(String)
    /// The titles, dates and abstracts of the articles of a section; every section when nil.
    case listing(section: String?)
    /// The recorded acts of every article.
    case acts
    /// The records of a section, and the day.
    case register(section: String)
    /// The articles that carry a keyword.
    case subject(String)
}

/// How the bytes of an output are made.
public enum Recipe: Sendable {
    /// An HTML page.
    case page(Page)
    /// A page, from 1, of the feed of the site or of one section.
    case feed(FeedFormat, section: String?, number: Int)
    /// The XML site map, or one part of it.
    case siteMap(part: Int?)
    /// `robots.txt`.
    case robots
    /// The metadata of every page.
    case metadata(MetadataFormat)
    /// The digests and acts of every article.
    case reviewRecords
    /// The addresses of the texts that were taken down, for the server.
    case goneAddresses
    /// The former addresses and where they lead, for the server.
    case movedAddresses
    /// The unchanged bytes of a file of the repository, which must still be those that were checked.
    case copy(from: String, sha256: SHA256Digest)
    /// A smaller copy of the picture with this content, of a width in pixels.
    case thumbnail(of: SHA256Digest, width: Int)
    /// The records of a section as JSON.
    case registerJSON(section: String)
    /// The records of a section as CSV.
    case registerCSV(section: String)
    /// A file that a register adds, by its position in ``SiteRegisters/files``.
    case registerFile(Int)
    /// The metadata of every article for harvesters.
    case staticRepository
    /// The list of all public information as CSV.
    case accessList
    /// How much was posted and answered, as CSV.
    case statistics
    /// The requests for information, or what hung at public places, as CSV.
    case accessRecords(AccessRecordList)
    /// The catalogue of all data.
    case catalogue
    /// Bytes of the theme.
    case bytes([UInt8])
}

/// The pages of the site.
public enum Page: Hashable, Sendable {
    /// The home page.
    case home
    /// A page of the list of a section, from 1.
    case section(String, number: Int)
    /// An article, by its position in ``Site/entries``.
    case article(Int)
    /// A page of the list of a keyword, by its position in ``Site/subjects``, from 1.
    case subject(Int, number: Int)
    /// The site map for people.
    case siteMap
    /// The index of keywords and letters.
    case search
    /// A page of the titles with one initial letter, by its position in ``Site/letters``, from 1.
    case letter(Int, number: Int)
    /// A page of the records that share a value, by its position in ``SiteRegisters/facets``, from 1.
    case facet(Int, number: Int)
    /// A page that a register adds, by its position in ``SiteRegisters/pages``.
    case registerPage(Int)
    /// The editorial board.
    case board
    /// What must be made public, and how to ask for information.
    case access
    /// What was made public in a quarter, by its position in ``Site/quarters``.
    case quarter(Int)
    /// All data of the site.
    case openData
    /// How much was posted and answered.
    case statistics
    /// How far the site is accessible, and its shortcuts.
    case accessibility
    /// How the ward stands to its regulation and the laws, where it lets everybody read that.
    case conformance
    /// What stands at the address of a text that was taken down or hidden, by its position in ``Site/notices``.
    case notice(Int)
    /// What stands at a former address, by its position in ``Site/redirects``.
    case redirect(Int)
    /// What a server shows for a missing page.
    case notFound
}

/// The formats of feeds.
public enum FeedFormat: String, CaseIterable, Sendable {
    /// Atom (RFC 4287).
    case atom
    /// JSON Feed 1.1.
    case json

    /// The name of the file.
    public var fileName: String { fileName(1) }

    /// The name of the file of a page, from 1.
    func fileName(_ page: Int) -> String {
        (page == 1 ? "feed" : "feed-\(page)") + (self == .atom ? ".xml" : ".json")
    }

    /// The media type.
    public var mediaType: String { self == .atom ? "application/atom+xml" : "application/feed+json" }
}

/// The formats of the metadata export (TT 24/2011 Đ10).
public enum MetadataFormat: String, CaseIterable, Sendable {
    /// JSON-LD.
    case json
    /// RDF/XML.
    case xml
    /// CSV.
    case csv
}
