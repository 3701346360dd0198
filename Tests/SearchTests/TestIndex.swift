import CivilTime

@testable import Search

/// An index of a few pages, read back without the code that wrote it.
struct TestIndex {
    let index: SearchIndex

    /// A page: what it shows and what else stands in it.
    struct Page {
        var title: String
        var body = ""
        var number: String?
        var creators: [String] = []
    }

    init(_ pages: [Page], abbreviations: [SearchAbbreviation] = []) async {
        let entries = pages.enumerated().map { index, page in
            SearchEntry(
                path: "tin/2021/\(index)/", title: page.title, number: page.number, description: "",
                day: CivilDate(dayNumber: 18_700 - index), section: 0, creators: page.creators,
                publisher: "Phường")
        }
        index = await SearchIndex(
            SearchSite(
                entries: entries, sections: [SearchSite.Section(title: "Tin", type: "tin, bài")],
                abbreviations: abbreviations, body: { $1.append(pages[$0].body) }))
    }

    func text(_ name: String) -> String? {
        index.files.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    /// The line of a word or pair in the files whose names begin so: positions in titles, positions anywhere.
    func line(_ key: String, in prefix: String) -> (titles: [Int], all: [Int])? {
        let files = index.files.filter {
            $0.name.hasPrefix(prefix) && $0.name.dropFirst().first?.isNumber == true
        }
        for line in files.flatMap({ String(decoding: $0.bytes, as: UTF8.self).split(separator: "\n") }) {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
            if cells[0] == key { return (Self.numbers(cells[1]), Self.numbers(cells[2])) }
        }
        return nil
    }

    func word(_ key: String) -> (titles: [Int], all: [Int])? { line(key, in: "t") }
    func pair(_ key: String) -> (titles: [Int], all: [Int])? { line(key, in: "c") }

    static func numbers(_ text: Substring) -> [Int] {
        var (numbers, high, last): ([Int], Int, Int) = ([], 0, -1)
        for byte in text.utf8 {
            let digit = Int(byte) - 32
            if digit >= 64 {
                high = high * 30 + digit - 64
            } else {
                last += high * 64 + digit + 1
                numbers.append(last)
                high = 0
            }
        }
        return numbers
    }
}
