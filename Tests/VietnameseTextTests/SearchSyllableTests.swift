import Foundation
import Testing

@testable import VietnameseText

@Suite("Words of the search")
struct SearchSyllableTests {
    private struct Example: Decodable, CustomTestStringConvertible {
        let text: String
        let words: [[String]]
        let why: String

        var testDescription: String { why }
    }

    /// The same table that the script of the search page is held against.
    private static let examples: [Example] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "SearchTests/syllables.json")
        let data = try? Data(contentsOf: file)
        return data.flatMap { try? JSONDecoder().decode([Example].self, from: $0) } ?? []
    }()

    @Test("The table is there") func table() { #expect(Self.examples.count > 20) }

    @Test("Texts are taken apart as the table says", arguments: examples)
    private func words(_ example: Example) {
        let found = SearchSyllable.all(in: example.text)
        #expect(
            found.map { Array($0.exact.unicodeScalars) } == example.words.map { Array($0[0].unicodeScalars) })
        #expect(
            found.map { Array($0.folded.unicodeScalars) } == example.words.map { Array($0[1].unicodeScalars) }
        )
    }

    @Test("What is shown is in lower case and as it was written")
    func display() {
        #expect(SearchSyllable.all(in: "Hòa LÝ").map(\.display) == ["hòa", "lý"])
    }
}
