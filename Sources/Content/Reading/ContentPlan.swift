import Diagnostics
import VietnameseText
import Reading

/// What is to be read below `content/`, and what cannot be.
public struct ContentPlan: Sendable {
    /// An article to read, with the files of its bundle.
    public struct Item: Hashable, Sendable {
        /// Where it lies.
        public let location: ArticleLocation
        /// The paths inside the bundle, in byte order.
        public let attachments: [String]
    }

    /// The articles in byte order of their paths.
    public let items: [Item]
    /// The files that are no part of any article.
    public let faults: [FileFault]

    /// Sorts the entries below `content/`.
    ///
    /// - Parameters:
    ///   - entries: every file and link, in any order.
    ///   - sections: the ids of the sections; nil takes every folder for one.
    ///   - limits: the largest files.
    public init(_ entries: [ContentEntry], sections: Set<String>?, limits: Limits) {
        var builder = ContentPlanBuilder(sections: sections, limits: limits)
        for entry in entries.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
            builder.add(entry)
        }
        builder.reportBundlesWithoutText()
        items = builder.locations.map { Item(location: $0, attachments: builder.attachments[$0] ?? []) }
        faults = builder.faults
    }
}

private struct ContentPlanBuilder {
    let sections: Set<String>?
    let limits: Limits
    private(set) var locations: [ArticleLocation] = []
    private(set) var attachments: [ArticleLocation: [String]] = [:]
    private(set) var faults: [FileFault] = []
    private var loose: Set<String> = []

    init(sections: Set<String>?, limits: Limits) {
        self.sections = sections
        self.limits = limits
    }

    mutating func add(_ entry: ContentEntry) {
        if let fault = Self.nameFault(entry) { report(entry, fault) }
        switch entry.kind {
        case .symbolicLink: report(entry, .symbolicLink)
        case .special: report(entry, .specialFile)
        case .file(let size): if entry.hasReadableName { addFile(entry, size) }
        }
    }

    private mutating func addFile(_ entry: ContentEntry, _ size: Int) {
        switch entry.place {
        case .ignored: return
        case .misplaced: report(entry, .misplaced)
        case .article(let location):
            guard isKnown(location, entry) else { return }
            guard size <= limits.articleBytes else {
                report(entry, .tooLarge(size, limit: limits.articleBytes, isArticle: true))
                return
            }
            if location.isBundle, loose.contains(location.folder) { report(entry, .doubleArticle(location)) }
            loose.insert(location.folder)
            locations.append(location)
        case .attachment(let location, let path):
            guard isKnown(location, entry) else { return }
            guard size <= limits.attachmentBytes else {
                report(entry, .tooLarge(size, limit: limits.attachmentBytes, isArticle: false))
                return
            }
            attachments[location, default: []].append(path)
        }
    }

    mutating func reportBundlesWithoutText() {
        let known = Set(locations)
        for (location, paths) in attachments where !known.contains(location) {
            for path in paths {
                faults.append(
                    FileFault(path: "\(location.folder)/\(path)", fault: .bundleWithoutText(location)))
            }
        }
        faults.sort { ($0.path, $0.fault.message) < ($1.path, $1.fault.message) }
    }

    private mutating func isKnown(_ location: ArticleLocation, _ entry: ContentEntry) -> Bool {
        guard let sections, !sections.contains(location.section) else { return true }
        report(entry, .unknownSection(location, sections))
        return false
    }

    private mutating func report(_ entry: ContentEntry, _ fault: ReadingFault) {
        faults.append(FileFault(path: entry.path, fault: fault))
    }

    private static func nameFault(_ entry: ContentEntry) -> ReadingFault? {
        guard entry.hasReadableName else { return .nameNotUTF8 }
        return NormalForm.firstNonNFC(in: Array(entry.path.utf8)) == nil ? nil : .nameNotNFC
    }
}
