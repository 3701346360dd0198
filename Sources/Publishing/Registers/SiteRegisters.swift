import Content
import Parallel
public import Registers
import Reading

/// The registers of a site: the books of its sections, and what they add to it.
public struct SiteRegisters: Sendable {
    /// The books, in the order of the sections.
    public let books: [RegisterBook]
    /// The values of facets, each with pages of its own.
    public let facets: [FacetPages]
    /// The pages that books add.
    public let pages: [RegisterPage]
    /// The files that books add.
    public let files: [RegisterFile]

    /// The position in ``books`` by section.
    private let bySection: [String: Int]
    /// The section of each page and file.
    private let pageSections: [String]
    private let fileSections: [String]

    /// A value of a facet of a section.
    public struct FacetPages: Sendable {
        /// The section.
        public let section: String
        /// The facet.
        public let facet: Facet
        /// The value with its records.
        public let group: FacetGroup
    }

    /// What the public records of a site make.
    init(_ settings: Settings, _ entries: [SiteEntry], context: RegisterContext) async {
        var lists: [String: [RecordEntry]] = [:]
        for entry in entries {
            guard let record = entry.article.recordEntry else { continue }
            lists[entry.section.id.value, default: []].append(record)
        }
        let found = lists
        books = await settings.sections.parallelMap(runLength: 1) { section in
            RegisterBook(
                section: section.id.value, title: section.title, type: section.type,
                entries: found[section.id.value] ?? [], context: context)
        }
        .compactMap { $0 }
        bySection = Dictionary(
            books.enumerated().map { ($1.section, $0) }, uniquingKeysWith: { first, _ in first })
        let parts = await books.parallelMap(runLength: 1) { book in
            (book.section, book.facets, book.register.pages(book), book.register.files(book))
        }
        facets = parts.flatMap { section, facets, _, _ in
            facets.flatMap { facet, groups in
                groups.map { FacetPages(section: section, facet: facet, group: $0) }
            }
        }
        pages = parts.flatMap(\.2)
        files = parts.flatMap(\.3)
        pageSections = parts.flatMap { part in part.2.map { _ in part.0 } }
        fileSections = parts.flatMap { part in part.3.map { _ in part.0 } }
    }

    /// The book of a section; nil where it keeps none.
    public func book(_ section: String) -> RegisterBook? { bySection[section].map { books[$0] } }

    /// The section of a page, by its position in ``pages``.
    func section(ofPage index: Int) -> String { pageSections[index] }

    /// The section of a file, by its position in ``files``.
    func section(ofFile index: Int) -> String { fileSections[index] }

    /// The files that the list of a section offers.
    func files(of section: String) -> [RegisterFile] {
        files.indices.filter { fileSections[$0] == section && files[$0].isListed }.map { files[$0] }
    }
}
