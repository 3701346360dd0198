import Content
import Diagnostics
import Editorial
import Hashing
import Testing

@testable import Rules

@Suite struct ActRuleTests {
    private static let rules = RuleCatalogue.all.filter { $0.code.hasPrefix("QT") }

    @Test func `Every kind of fault has exactly one rule`() {
        let kinds: [ActFault.Kind] = Self.rules.compactMap {
            if case .acts(let kind) = $0.check { kind } else { nil }
        }
        #expect(Set(kinds).count == kinds.count)
        #expect(
            Set(kinds) == [
                .missingSubmission, .missingEndorsement, .missingApproval, .digestMismatch, .notEntitled,
                .outOfOrder, .inFuture, .unknownMember, .wrongStage, .unconfirmed, .incomplete,
            ])
    }

    @Test func `An article signed as the regulation asks has no finding`() async throws {
        let found = try await TestWard.findings(
            Self.rules, ["workflow": Self.acts(digest: try Self.digest())], stage: .approved)
        #expect(found.isEmpty, "\(found.map(\.message))")
    }

    @Test func `A changed article has a finding at each act that it breaks`() async throws {
        let acts = ["workflow": Self.acts(digest: try Self.digest())]
        let found = try await TestWard.findings(Self.rules, acts, body: "\nĐã sửa.\n", stage: .approved)
        #expect(found.map(\.code) == ["QT003", "QT003"])
        #expect(found.map(\.position.line) == [13, 17])
        #expect(found.map(\.severity) == [.error, .error])
    }

    @Test func `A change warns while the article waits and says nothing in drafts`() async throws {
        let acts = ["workflow": Self.acts(digest: try Self.digest())]
        let review = try await TestWard.findings([.digestMismatch], acts, body: "\nĐã sửa.\n", stage: .review)
        #expect(review.map(\.severity) == [.warning])
        #expect(try await TestWard.findings([.digestMismatch], acts, body: "\nĐã sửa.\n").isEmpty)
    }

    @Test func `An article that was never signed lacks three acts`() async throws {
        let found = try await TestWard.findings(Self.rules, stage: .approved)
        #expect(found.map(\.code) == ["QT001", "QT002", "QT008"])
        #expect(found.map(\.severity) == [.error, .error, .warning])
    }

    @Test func `A file that cannot be read is not judged`() async throws {
        let sample = RuleExample.Sample.file(bytes: Array("a\n".utf8), path: ExampleArticle.path(.approved))
        #expect(try await TestWard.findings(Self.rules, sample).isEmpty)
    }

    private static func digest() throws -> String {
        let article = try TestWard.article(
            Array(ExampleArticle.text().utf8), at: ExampleArticle.path(.approved))
        return try #require(ArticleDigest.compute(article)).hexadecimal
    }

    private static func acts(digest: String) -> String {
        ExampleActs.line([
            .init("submit", by: "thuong-truc", at: "2020-11-11T08:00:00+07:00"),
            .init("endorse", by: "cntt", at: "2020-11-11T09:00:00+07:00"),
            .init("approve", by: "truong-ban", at: "2020-11-11T10:00:00+07:00"),
        ]).replacing(String(repeating: "0", count: 64), with: digest)
    }
}
