import Testing

@testable import VietnameseText

@Suite("Suggestions")
struct SuggestionTests {
    private let fields = ["title", "subject", "summary", "author", "published", "tháng"]

    @Test(
        "one mistake is forgiven",
        arguments: [
            ("titel", "title"), ("tilte", "title"), ("titl", "title"), ("tiitle", "title"),
            ("tigle", "title"),
            ("subjects", "subject"), ("sumary", "summary"), ("pubilshde", "published"), ("thang", "tháng"),
            ("TITLE", "title"),
        ])
    func near(word: String, expected: String) {
        #expect(Suggestion.closest(to: word, among: fields) == expected)
    }

    @Test("too many mistakes are not", arguments: ["tixxe", "xyz", "", "a", "authentic"])
    func far(word: String) {
        #expect(Suggestion.closest(to: word, among: fields) == nil)
    }

    @Test("of equally near candidates the first in order wins")
    func ties() {
        #expect(Suggestion.closest(to: "a", among: ["c", "b"]) == "b")
        #expect(Suggestion.closest(to: "cat", among: ["rat", "bat", "hat"]) == "bat")
    }

    @Test("marks decide between candidates that fold alike")
    func marks() {
        #expect(Suggestion.closest(to: "bản", among: ["bàn", "bản"]) == "bản")
        #expect(Suggestion.closest(to: "ban", among: ["bản", "bàn"]) == "bàn")
    }

    @Test("no candidates, no suggestion")
    func none() {
        #expect(Suggestion.closest(to: "a", among: [String]()) == nil)
    }

    @Test("distances are those worked out by hand")
    func distances() {
        func distance(_ left: String, _ right: String) -> Int {
            EditDistance.between(Array(left.unicodeScalars), Array(right.unicodeScalars))
        }
        #expect(distance("kitten", "sitting") == 3)
        #expect(distance("ab", "ba") == 1)
        #expect(distance("ca", "abc") == 3)
        #expect(distance("", "abc") == 3)
        #expect(distance("abc", "abc") == 0)
    }
}
