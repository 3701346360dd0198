import Content
import Testing

@testable import Publishing

@Suite struct FeedbackLinksTests {
    @Test func `A letter that passes a page on is encoded after RFC 6068`() async throws {
        let links = FeedbackLinks(try await TestSite.site([]))
        #expect(
            links.share("A & B\nBcc: x", "https://x.example/?a=1")
                == "mailto:?subject=A%20%26%20B%0D%0ABcc%3A%20x&body=https%3A%2F%2Fx.example%2F%3Fa%3D1")
    }

    @Test func `Who gives no mail address is written to by nobody`() async throws {
        let site = try await TestSite.site([try TestSite.article()])
        let links = FeedbackLinks(site)
        let record = DublinCoreRecord(try #require(site.entries.first).article, settings: site.settings)
        #expect(links.remark(on: record) == nil)
        #expect(links.fault(on: record) == nil)
    }
}
