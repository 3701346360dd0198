import Content
import Diagnostics
import Testing

@testable import Rules

@Suite struct MetadataRuleTests {
    private static let rules = RuleCatalogue.all.filter { $0.code.hasPrefix("DC") }
    private static let mandatory: [Rule] = [
        .missingTitle, .missingCreator, .missingDate, .missingDescription, .missingPublisher,
    ]

    @Test func `A mandatory element that is missing stops only what is approved`() async throws {
        let severities = try await Stage.allCases.asyncMap { stage in
            try await TestWard.findings([.missingTitle], ["title": ""], stage: stage).map(\.severity)
        }
        #expect(severities == [[.warning], [.warning], [.error]])
        #expect(Self.mandatory.allSatisfy { $0.severity == .errorWhenApproved })
        #expect(Rule.semicolonInValue.severity == .errorWhenApproved)
    }

    @Test func `A value of the wrong type is not reported as missing, too`() async throws {
        let found = try await TestWard.findings(
            Self.mandatory,
            [
                "title": "title: 2020", "creator": "creator:\n  - 12", "date": "date: 2020-02-30",
                "publisher": "publisher: [a]",
            ])
        #expect(found.isEmpty, "\(found.map(\.message))")
    }

    @Test func `An article that cannot be read has no findings about its keys`() async throws {
        let path = ExampleArticle.path(.approved)
        for text in ["", "Sân chơi.\n", "---\ntitle: \"a\n---\n"] {
            let found = try await TestWard.findings(Self.rules, .file(bytes: Array(text.utf8), path: path))
            #expect(found.isEmpty, "\(found.map(\.message))")
        }
    }

    @Test func `The agency stands in for a publisher that is not given`() async throws {
        #expect(try await TestWard.findings([.missingPublisher], ["publisher": ""]).isEmpty)
    }

    @Test func `An identifier can be derived whenever there is a date`() throws {
        let path = ExampleArticle.path(.draft)
        let article = try TestWard.article(Array(ExampleArticle.text().utf8), at: path)
        let record = DublinCoreRecord(article, settings: try TestWard.settings())
        #expect(record[.identifier] == ["https://vidu.example/tin-tuc/2020/san-choi/"])
        #expect(RuleCatalogue.retiredCodes.contains("DC006"))
    }

    @Test func `Every value with a semicolon has a finding at its own line`() async throws {
        let found = try await TestWard.findings(
            [.semicolonInValue],
            [
                "title": "title: \"a; b\"", "creator": "creator:\n  - c\n  - d; e",
                "subject": "subject: [f, g]", "rights": "rights: h;",
                "source": "source: {name: i; j, url: \"https://bao.example/a;b\"}",
            ])
        #expect(found.map(\.position.line) == [3, 6, 10, 11])
    }

    @Test func `A semicolon in keys that are no metadata is let be`() async throws {
        #expect(try await TestWard.findings([.semicolonInValue], ["genre": "genre: tin; bài"]).isEmpty)
    }

    @Test func `English has a help of its own`() async throws {
        let english = try await TestWard.findings([.languageNotVietnamese], ["language": "language: en-GB"])
        #expect(english.first?.help.contains("dịch vụ công") == true)
        let other = try await TestWard.findings([.languageNotVietnamese], ["language": "language: fr"])
        #expect(other.first?.help.contains("language: vi") == true)
        #expect((english + other).map(\.severity) == [.warning, .warning])
    }

    @Test func `One note names all recommended elements that are missing`() async throws {
        let found = try await TestWard.findings(
            [.missingRecommendedElement], ["subject": "", "language": "language:", "source": "source:"])
        #expect(found.map(\.severity) == [.note])
        #expect(found.first?.message.contains("`subject`") == true)
        #expect(found.first?.message.contains("`source`") == true)
        #expect(found.first?.message.contains("`language`") == true)
    }

    @Test func `Descriptions are compared without marks, case, spaces and full stops`() async throws {
        let nfd = "Kha\u{301}nh tha\u{300}nh sa\u{302}n chơi tổ dân phố 1 …"
        #expect(
            try await TestWard.findings([.descriptionCopiesTitle], ["description": "description: \(nfd)"])
                .count == 1)
    }

    @Test func `The length of a description is counted in characters`() async throws {
        let nfd = String(repeating: "a\u{302}\u{301}", count: 400)
        #expect(
            try await TestWard.findings([.descriptionTooLong], ["description": "description: \(nfd)"]).isEmpty
        )
        let longer = nfd + "b"
        #expect(
            try await TestWard.findings([.descriptionTooLong], ["description": "description: \(longer)"])
                .count == 1)
    }
}

extension Sequence {
    fileprivate func asyncMap<Value>(_ transform: (Element) async throws -> Value) async rethrows -> [Value] {
        var values: [Value] = []
        for element in self { values.append(try await transform(element)) }
        return values
    }
}
