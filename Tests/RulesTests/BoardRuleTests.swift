import CivilTime
import Content
import Diagnostics
import Foundation
import Testing

@testable import Rules

@Suite struct BoardRuleTests {
    private static let rules = RuleCatalogue.all.filter { $0.code.hasPrefix("BB") }

    private static func findings(
        replacing old: String = "", with new: String = "", on day: String = "2020-12-01"
    ) async throws -> [Finding] {
        try await TestWard.findings(
            rules, .settings(ExampleWard.settings(replacing: old, with: new)), on: day)
    }

    @Test func `The example ward and the ward of this repository are in order`() async throws {
        #expect(try await Self.findings().isEmpty)
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let bytes = try Data(contentsOf: root.appending(path: "site.yml"))
        let text = String(decoding: bytes, as: UTF8.self)
        let found = try await TestWard.findings(Self.rules, .settings(text))
        #expect(found.isEmpty, "\(found.map(\.message))")
    }

    @Test func `Findings about the board stand in the settings`() async throws {
        let found = try await Self.findings(replacing: "standing: true, ", with: "")
        #expect(found.map(\.code) == ["BB009"])
        #expect(found.map(\.file) == ["site.yml"])
        #expect(found.map(\.severity) == [.warning])
        #expect(found.first?.basis.contains("QC Đ8") == true)
    }

    @Test func `There is no head before the first day of the term`() async throws {
        let found = try await Self.findings(on: "2020-11-09")
        #expect(found.contains { $0.code == "BB001" })
        #expect(try await Self.findings(on: "2020-11-10").isEmpty)
    }

    @Test func `A head whose term is over need not be a vice-chair any more`() async throws {
        let found = try await Self.findings(
            replacing: "    - {id: pho-ban,",
            with:
                "    - {id: cu, role: head, position: Nguyên cán bộ, until: 2020-11-09}\n    - {id: pho-ban,")
        #expect(found.isEmpty)
    }

    @Test(
        arguments: [
            ("Phó Chủ tịch", true), ("Phó Chủ tịch phường Ví Dụ", true),
            ("phó chủ tịch UBND phường, Trưởng Ban biên tập", true), ("Phó Chủ tịch Thường trực UBND", true),
            ("Phó Chủ tịch HĐND phường", false), ("Phó Chủ tịch UBMTTQ phường", false),
            ("Phó Chánh Văn phòng", false),
        ])
    func `The head is a vice-chair of the People's Committee`(position: String, isRight: Bool) async throws {
        let found = try await Self.findings(
            replacing: "position: Phó Chủ tịch UBND phường", with: "position: \"\(position)\"")
        #expect(found.map(\.code) == (isRight ? [] : ["BB002"]))
    }

    @Test func `An unknown owner comes with the nearest member`() async throws {
        let found = try await Self.findings(replacing: "owners: [van-phong]", with: "owners: [van-phongg]")
        #expect(found.map(\.code) == ["BB005"])
        #expect(found.first?.help.contains("`van-phong`") == true)
        #expect(found.first?.position.line == 23)
    }

    @Test func `A delegation with several faults has a finding for each`() async throws {
        let found = try await Self.findings(
            replacing:
                "from: truong-ban, to: pho-ban, scope: [tin-tuc], since: 2020-12-01, until: 2020-12-15, document: 01/UQ-BBT",
            with: "from: cntt, to: van-phong, scope: [tin-tucc, gioi-thieu]")
        #expect(found.map(\.code) == Array(repeating: "BB007", count: 5))
    }

    @Test func `A section in a circle and a section above the circle are told apart`() async throws {
        let sections = """
            sections:
              - {id: a, title: A, type: page, parent: b, owners: [cntt]}
              - {id: b, title: B, type: page, parent: c, owners: [cntt]}
              - {id: c, title: C, type: page, parent: b, owners: [cntt]}

            """
        let text = ExampleWard.settings(
            replacing: "sections:\n  - {id: tin-tuc", with: sections + "  - {id: tin-tuc")
        let found = try await TestWard.findings([.unknownParent], .settings(text))
        // `b` and `c` go in a circle; `a` would be a third level.
        #expect(found.count == 3)
        #expect(found.count { $0.help.contains("hai cấp") } == 1)
    }

    @Test func `A waiver of a mandatory rule is an error, other useless ones are warnings`() async throws {
        func found(_ code: String, _ article: String, until: String) async throws -> [Finding] {
            let text = ExampleWard.settings(
                replacing: "board:\n",
                with: "rules: {waivers: [{rule: \(code), article: \(article), reason: Bài cũ, "
                    + "granted_by: truong-ban, until: \(until)}]}\nboard:\n")
            let article = try TestWard.article(
                Array(ExampleArticle.text().utf8), at: ExampleArticle.path(.draft))
            let ward = Ward(settings: try TestWard.settings(text), articles: [article])
            let now = try #require(Timestamp("2020-12-01T08:00:00+07:00"))
            return await RuleRunner([.unusableWaiver]).findings(in: ward, now: now)
        }
        let known = "20201112-abc234"
        #expect(try await found("DC010", known, until: "2020-12-01").isEmpty)
        #expect(try await found("DC010", known, until: "2020-11-30").map(\.severity) == [.warning])
        #expect(
            try await found("DC010", "20201112-zzzzzz", until: "2020-12-31").map(\.severity) == [.warning])
        #expect(try await found("XX001", known, until: "2020-12-31").map(\.severity) == [.warning])
        #expect(try await found("SY001", known, until: "2020-12-31").map(\.severity) == [.error])
    }

    @Test func `A severity of a mandatory rule has no effect and is reported`() async throws {
        let text = ExampleWard.settings(
            replacing: "board:\n", with: "rules: {severity: {SY015: off, DC001: note}}\nboard:\n")
        let settings = try TestWard.settings(text)
        let article = try TestWard.article(
            Array(ExampleArticle.text(["title": "titel: a"]).utf8), at: ExampleArticle.path(.draft))
        let now = try #require(Timestamp("2020-12-01T08:00:00+07:00"))
        let found = await RuleRunner([.missingTitle, .unknownKey, .unusableSeverity])
            .findings(in: Ward(settings: settings, articles: [article]), now: now)
        #expect(found.map(\.code) == ["DC001", "SY015", "BB011"])
        #expect(found.map(\.severity) == [.note, .error, .error])
    }
}
