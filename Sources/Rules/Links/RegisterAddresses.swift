import CivilTime
import Content
import Reading
import Registers

/// The addresses of the pages and files of registers, with a slash at the beginning.
enum RegisterAddresses {
    /// Those of the registers to which any text links, beside their records.
    ///
    /// Making a register only to know its addresses is dear, and hardly a text links there.
    static func linked(in ward: Ward, now: Timestamp) -> Set<String> {
        let wanted = Set(
            ward.articles.lazy.flatMap(\.outline.links).compactMap { section(of: $0.destination) })
        let sections = ward.settings.sections.filter {
            wanted.contains($0.id.value) && $0.type.register != nil
        }
        guard !sections.isEmpty else { return [] }
        let approved = ward.articles.filter { $0.stage == .approved }.recordIndex
        let context = ward.settings.registerContext(approved, now: now)
        return Set(sections.flatMap { addresses(of: $0, context) })
    }

    /// The section to whose register a link leads; nil where it leads to a list or an article.
    private static func section(of destination: LinkDestination) -> String? {
        guard case .site(let path, _) = destination else { return nil }
        let parts = path.split(separator: "/", maxSplits: 2)
        // The list itself and the articles, which stand below a year, are known without the register.
        guard parts.count > 1, !isYear(parts[1]) else { return nil }
        return String(parts[0])
    }

    private static func isYear(_ text: Substring) -> Bool {
        text.utf8.count == 4 && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    private static func addresses(of section: Section, _ context: RegisterContext) -> [String] {
        let id = section.id.value
        let book = RegisterBook(
            section: id, title: section.title, type: section.type,
            entries: context.records.entries.filter { $0.section == id }, context: context)
        guard let book else { return [] }
        let facets = book.facets.flatMap { $0.groups.map(\.path) }
        let pages = book.register.pages(book).map(\.path)
        let files = book.register.files(book).map(\.path)
        let data = [book.path(RegisterExport.jsonName), book.path(RegisterExport.csvName)]
        return (facets + pages + files + data).map { "/" + $0 }
    }
}
