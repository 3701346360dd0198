import Content
import Reading
import Testing

@testable import Publishing

@Suite struct SectionGroupTests {
    private func groups(_ sections: [String]) async throws -> [String] {
        let lines = sections.map { "  - {\($0), owners: [a]}\n" }.joined()
        let head = TestSite.settings.prefix(
            upTo: try #require(TestSite.settings.firstRange(of: "sections:")).upperBound)
        let site = try await TestSite.site([], settings: "\(head)\n\(lines)")
        return SectionGroup.all(of: site).map { group in
            "\(group.title): " + group.sections.map(\.id.value).joined(separator: " ")
        }
    }

    @Test func `Sections stand together by what they hold, groups in the order of their first section`()
        async throws
    {
        #expect(
            try await groups([
                "id: van-ban, title: Văn bản, type: document", "id: tin, title: Tin, type: article",
                "id: quyet-dinh, title: Quyết định, type: document",
            ]) == ["Văn bản: van-ban quyet-dinh", "Tin tức, chuyên đề: tin"])
    }

    @Test func `The group of site.yml goes before what a section holds`() async throws {
        #expect(
            try await groups([
                "id: tin, title: Tin, type: article, group: Đời sống",
                "id: van-ban, title: Văn bản, type: document, group: Đời sống",
            ]) == ["Đời sống: tin van-ban"])
    }

    @Test func `A section heads those below it and stands in no other group`() async throws {
        #expect(
            try await groups([
                "id: bai, title: Bài, type: article", "id: con, title: Con, type: article, parent: bai",
                "id: tin, title: Tin, type: article",
            ]) == ["Bài: con", "Tin tức, chuyên đề: tin"])
    }
}
