import CivilTime
import Content
import Diagnostics
import Testing

@testable import Rules
import Reading

@Suite struct FileRuleTests {
    private static let rules = RuleCatalogue.all.filter { $0.code.hasPrefix("SY") }

    @Test(arguments: ReadingFault.Kind.allCases)
    func `Every kind of reading fault is the business of one rule`(kind: ReadingFault.Kind) {
        let owners = RuleCatalogue.all.filter {
            guard case .reading(let kinds) = $0.check else { return false }
            return kinds.contains(kind)
        }
        #expect(owners.count == 1, "\(kind): \(owners.map(\.code))")
    }

    @Test func `Every fault of a file is an error in every stage and cannot be waived`() {
        for rule in Self.rules {
            #expect(rule.severity == .always(.error), "\(rule.code)")
            #expect(rule.isMandatory, "\(rule.code)")
        }
    }

    @Test func `A waiver does not silence a fault of a file`() async throws {
        let waiver = """
            rules: {waivers: [{rule: SY015, article: 20201112-abc234, reason: Bài cũ, granted_by: truong-ban, \
            until: 2021-01-01}]}
            board:
            """
        let settings = try TestWard.settings(ExampleWard.settings(replacing: "board:", with: waiver))
        let article = try TestWard.article(
            Array(ExampleArticle.text(["tieu-de": "tieu-de: a"]).utf8), at: ExampleArticle.path(.draft))
        let now = try #require(Timestamp("2020-12-01T08:00:00+07:00"))
        let ward = Ward(settings: settings, articles: [article])
        #expect(await RuleRunner([.unknownKey]).findings(in: ward, now: now).map(\.code) == ["SY015"])
    }

    @Test func `A control character is reported once, where it stands`() async throws {
        let found = try await TestWard.findings(Self.rules, ["title": "title: Sân\u{1B} chơi"])
        #expect(found.map(\.code) == ["SY009"])
        // “title: ” is 7 bytes, “Sân” 4.
        #expect(found.first?.position == Position(line: 3, column: 12))
    }

    @Test func `Front matter that is no mapping has no second finding`() async throws {
        for text in ["a", "- a\n- b", "{}", "# chỉ có chú thích", "\"a\"", "[]"] {
            let bytes = Array("---\n\(text)\n---\nSân chơi.\n".utf8)
            let found = try await TestWard.findings(
                RuleCatalogue.all, .file(bytes: bytes, path: ExampleArticle.path(.approved)))
            #expect(
                found.filter { $0.code.hasPrefix("SY") || $0.code.hasPrefix("DC") }.map(\.code) == ["SY010"],
                "\(text)")
        }
    }

    @Test func `The word workflow inside a line or a block is no act`() async throws {
        let found = try await TestWard.findings(
            Self.rules, ["description": "description: |\n  Sân chơi\n  workflow: mới"],
            body: "\nworkflow: trong bài\n")
        #expect(found.isEmpty)
    }

    @Test func `Two revisions of one article name each other`() async throws {
        let found = try await TestWard.findings(
            [.duplicateIdentifier],
            .files([
                .init("content/approved/tin-tuc/san-choi.md"), .init("content/draft/tin-tuc/san-choi.md"),
                .init("content/review/tin-tuc/san-choi.md"),
            ]))
        #expect(
            found.map(\.file) == ["content/draft/tin-tuc/san-choi.md", "content/review/tin-tuc/san-choi.md"])
        #expect(found.first?.message.contains("content/review/tin-tuc/san-choi.md") == true)
        #expect(found.first?.message.contains("content/approved") == false)
    }

    @Test func `Files that are no article are reported under their own path`() async throws {
        let path = "content/draft/tin-tuc/le.jpg"
        let found = try await TestWard.findings(
            RuleCatalogue.all, .entries([ContentEntry(path: path, kind: .file(size: 10))]))
        #expect(found.map(\.file) == [path])
        #expect(found.map(\.code) == ["SY020"])
        #expect(found.first?.severity == .error)
    }

    @Test func `Hostile bytes never stop the program`() async throws {
        var generator = SplitMix64(seed: 20_201_110)
        let sample = Array(ExampleArticle.text(["workflow": "workflow:\n  - action: submit"]).utf8)
        for _ in 0..<300 {
            var bytes = sample
            for _ in 0..<Int.random(in: 1...12, using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                bytes[place] = UInt8.random(in: 0...255, using: &generator)
            }
            let length = Int.random(in: 0...bytes.count, using: &generator)
            let path = ExampleArticle.path(.approved)
            _ = try await TestWard.findings(
                RuleCatalogue.all, .file(bytes: Array(bytes[..<length]), path: path))
        }
    }
}

/// A generator whose numbers depend on its seed alone.
private struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
