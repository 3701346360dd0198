import Content
import Markdown
import Reading
import Registers
import Search
import CivilTime

extension Site {
    /// The folder of the index.
    static let searchFolder = "tim-kiem/du-lieu/"

    /// The site with the index of its search, where `site.yml` does not forgo it.
    public func withSearch() async -> Site {
        guard settings.search.hasIndex else { return self }
        var site = self
        site.search = await SearchIndex(searchSite)
        return site
    }

    private var searchSite: SearchSite {
        let positions = Dictionary(
            settings.sections.enumerated().map { ($1.id.value, $0) }, uniquingKeysWith: { first, _ in first })
        let agency = settings.agency.name
        let pages =
            settings.sections.map { Page.section($0.id.value, number: 1) } + [.board, .access, .openData]
        return SearchSite(
            entries: entries.map { $0.searchEntry(section: positions[$0.section.id.value], agency: agency) }
                + pages.map { searchEntry($0, positions) },
            sections: settings.sections.map { SearchSite.Section(title: $0.title, type: $0.type.title) },
            abbreviations: settings.search.abbreviations.map {
                SearchAbbreviation(short: $0.short.value, long: $0.long)
            },
            body: { [entries] index, text in
                if index < entries.count { entries[index].writeWords(to: &text) }
            })
    }

    /// A page that has no day of its own.
    private func searchEntry(_ page: Page, _ positions: [String: Int]) -> SearchEntry {
        var section: Int?
        if case .section(let id, _) = page { section = positions[id] }
        return SearchEntry(
            path: path(of: page), title: title(of: page), description: description(of: page), day: nil,
            section: section, publisher: settings.agency.name)
    }
}

extension SiteEntry {
    fileprivate func searchEntry(section: Int?, agency: String) -> SearchEntry {
        let keys = article.frontMatter
        let publisher = keys.publisher?.value ?? ""
        return SearchEntry(
            path: path, title: title, number: article.recordEntry?.record.text("number"),
            description: keys.description?.value ?? "", day: date.date, section: section,
            creators: keys.creator.map(\.value), publisher: publisher.isEmpty ? agency : publisher,
            subjects: subjects)
    }

    /// The text, the fields of the record, the keywords, the authors and the names of the files.
    fileprivate func writeWords(to text: inout SearchText) {
        article.document.writeWords(to: &text)
        if let record = article.recordEntry?.record { record.writeWords(to: &text) }
        let keys = article.frontMatter
        for words in subjects + (keys.creator + keys.contributor).map(\.value)
            + article.attachments.map(\.path)
        {
            text.divide()
            text.append(words)
        }
    }
}

extension MarkdownDocument {
    /// The words that a reader sees; blocks do not stand together.
    fileprivate func writeWords(to text: inout SearchText) {
        for node in nodes {
            switch node.kind {
            case .text, .code, .codeBlock: text.append(literal(node))
            case .softBreak, .lineBreak: text.space()
            case .paragraph, .heading, .tableCell, .item: text.divide()
            default: break
            }
        }
    }
}

extension Record {
    /// The values of the fields that pages show.
    fileprivate func writeWords(to text: inout SearchText) {
        for (field, value) in filled where !field.isInternal {
            text.divide()
            value.writeWords(to: &text, of: field)
        }
    }
}

extension FieldValue {
    fileprivate func writeWords(to text: inout SearchText, of field: Field) {
        switch self {
        case .text(let words): text.append(field.title(of: words))
        case .texts(let all):
            for words in all {
                text.divide()
                text.append(words.value)
            }
        case .date(let date): text.append(date.vietnamese)
        case .moment(let moment): text.append(moment.date.vietnamese)
        case .integer(let number): text.append(String(number))
        case .decimal(let number): text.append(number.vietnamese)
        case .flag: break
        case .record(let record): record.writeWords(to: &text)
        case .records(let records): for record in records { record.writeWords(to: &text) }
        }
    }
}

extension Field {
    /// The word of a choice as people read it; every other text as it is.
    fileprivate func title(of words: String) -> String {
        guard case .choice(let choices) = kind else { return words }
        return choices.first { $0.value == words }?.title ?? words
    }
}
