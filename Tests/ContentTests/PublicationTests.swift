import CivilTime
import Testing

@testable import Content

@Suite struct PublicationTests {
    /// An article with acts given as `action day`, and more keys of an act after a second space.
    private func article(
        _ acts: [String], date: String = "2021-01-10", stage: Stage = .approved
    ) throws -> Article {
        let lines = acts.map { act in
            let parts = act.split(separator: " ", maxSplits: 2).map(String.init)
            let more = parts.count > 2 ? "\n    \(parts[2])" : ""
            return "  - action: \(parts[0])\n    by: a\n    at: \(parts[1])T09:00:00+07:00\n"
                + "    digest: sha256:\(String(repeating: "0", count: 64))\(more)\n"
        }
        let text =
            "---\nid: 20210105-aaaaaa\ntitle: T\ndate: \(date)\nworkflow:\n\(lines.joined())---\nChữ.\n"
        let place = ArticleLocation(stage: stage, section: "tin", slug: "a", isBundle: false)
        let article = ArticleReader.read(Array(text.utf8), at: place, attachments: [])
        try #require(article.frontMatter.acts.count == acts.count, "\(article.faults)")
        return article
    }

    @Test func `A text that was posted once was never changed`() throws {
        let article = try article(["submit 2021-01-09", "endorse 2021-01-09", "approve 2021-01-10"])
        #expect(article.issued?.iso == "2021-01-10")
        #expect(article.modified == nil)
        #expect(article.postingAct?.action == .approve)
    }

    @Test func `A later version keeps the day of the first and has a day of its own`() throws {
        let article = try article(["approve 2021-01-10", "revise 2021-02-01", "approve 2021-02-03"])
        #expect(article.issued?.iso == "2021-01-10")
        #expect(article.modified?.date.iso == "2021-02-03")
    }

    @Test func `A later version with a new date keeps the first day of publication`() throws {
        let acts = ["approve 2021-01-10", "revise 2021-02-01", "approve 2021-02-03"]
        #expect(try article(acts, date: "2021-02-03").issued?.iso == "2021-01-10")
    }

    @Test func `A text under an embargo is posted when the embargo ends`() throws {
        let acts = ["submit 2021-01-09", "endorse 2021-01-09", "approve 2021-01-10"]
        let late = try article(acts, date: "2021-01-31\nembargo: 2021-02-02T08:00:00+07:00")
        #expect(late.issued?.date.iso == "2021-02-02")
        let early = try article(acts, date: "2021-01-31\nembargo: 2021-01-20T08:00:00+07:00")
        #expect(early.issued?.date.iso == "2021-01-31")
    }

    @Test func `A text is posted on no day before its approval`() throws {
        let article = try article(["submit 2021-01-31", "approve 2021-02-02"], date: "2021-01-30")
        #expect(article.issued?.date.iso == "2021-02-02")
    }

    @Test func `A text that waits was posted when its day came`() throws {
        let early = ["approve 2021-01-05", "approve 2021-01-07"]
        let article = try article(["approve 2021-01-05"], date: "2021-01-10")
        #expect(article.issued?.iso == "2021-01-10")
        #expect(try self.article(early, date: "2021-01-10").modified == nil)
    }

    @Test func `An endorsement by standing permission posts, another does not`() throws {
        #expect(try article(["endorse 2021-01-10 publishes: true"]).postingAct?.action == .endorse)
        #expect(try article(["endorse 2021-01-10"]).postingAct == nil)
        #expect(try article(["approve 2021-01-10"], stage: .review).postingAct == nil)
    }

    @Test func `Corrections stand with their days, the newest first`() throws {
        let article = try article([
            "approve 2021-01-10", "approve 2021-02-03 correction: một", "approve 2021-02-05",
            "approve 2021-03-01 correction: hai",
        ])
        #expect(article.corrections.map(\.text) == ["hai", "một"])
        #expect(article.corrections.map(\.day.iso) == ["2021-03-01", "2021-02-03"])
    }

    @Test func `A text leaves by withdrawal or suspension and comes back by an act`() throws {
        let posted = "approve 2021-01-10"
        let down = "withdraw 2021-01-11 page: tin/2021/a/"
        let removal = try #require(try article([posted, down], stage: .draft).removal)
        #expect(removal.kind == .withdrawn && removal.path == "tin/2021/a/")
        #expect(try article([posted, down, "approve 2021-01-12"]).removal == nil)
        #expect(try article([posted, "suspend 2021-01-11"]).removal?.kind == .suspended)
        #expect(try article([posted, "suspend 2021-01-11", "lift 2021-01-12"]).removal == nil)
        let confirmed = [posted, "suspend 2021-01-11", "confirm 2021-01-12 confirms: suspend"]
        #expect(try article(confirmed).removal?.confirmation?.at.date.iso == "2021-01-12")
    }

    @Test func `Nothing leaves that was not there`() throws {
        #expect(try article(["withdraw 2021-01-11 page: tin/2021/a/"], stage: .draft).removal == nil)
        #expect(try article(["approve 2021-01-10", "withdraw 2021-01-11"], stage: .draft).removal == nil)
    }

    @Test(arguments: [
        ("a/", true), ("tin/2021/a/", true), ("bai-viet/15.html/", true), ("a_b/", true), ("", false),
        ("/", false), ("a", false), ("/a/", false), ("a//b/", false), ("../a/", false), ("a/../b/", false),
        ("./", false), (".git/", false), ("A/", false), ("đ/", false), ("a b/", false), ("a%20b/", false),
        ("a?b/", false), ("a\u{0}/", false), ("https://a.vn/", false),
        (String(repeating: "a", count: 201) + "/", false), (String(repeating: "a/", count: 501), false),
    ])
    func `A path of the site is plain`(path: String, isClean: Bool) {
        #expect(SitePath.isClean(path) == isClean)
        #expect((SitePath.ofAlias("/" + path) != nil) == isClean)
    }

    @Test(arguments: [
        ("tin/2021/a/", true), ("tin/21/a/", false), ("tin/2021/", false), ("tin/2021/a/b/", false),
        ("tin/abcd/a/", false),
    ])
    func `An article has a path of three parts`(path: String, isOfArticle: Bool) {
        #expect(SitePath.isOfArticle(path) == isOfArticle)
    }
}
