import Content
import Reading
import Registers
import Testing

@testable import Publishing

/// Which registers play a part on the home page, and what is counted there.
@Suite struct HomePartsTests {
    private static let settings =
        TestSite.settings + """
              - {id: hoi, title: Hỏi đáp, type: question, owners: [a]}
              - {id: vb, title: Văn bản, type: document, owners: [a]}
              - {id: bac, title: Văn bản cấp trên, type: document, owners: [a]}

            """

    private func document(_ section: String, _ number: Int) throws -> Article {
        try TestSite.article(
            "approved/\(section)/vb-\(number).md",
            keys: """
                document:
                  number: 0\(number)/TB-UBND
                  kind: thong-bao
                  issuer: Ủy ban Ví Dụ
                  issued: 2021-02-01
                  signer: Nguyễn Văn Ví Dụ
                  signer_office: Chủ tịch
                  field: Văn hóa
                """, type: .document)
    }

    private func parts(_ articles: [Article]) async throws -> HomeParts {
        HomeParts(try await TestSite.site(articles, settings: Self.settings))
    }

    @Test func `Registers of one type are one part, those that a reader needs now before those that stay`()
        async throws
    {
        let parts = try await parts([])
        let filled = parts.all.filter { !$0.sections.isEmpty }
        #expect(filled.map { $0.sections.map(\.id.value) } == [["vb", "bac"], ["hoi"]])
        #expect(filled.map(\.books.count) == [2, 1])
    }

    @Test func `Everything is counted, and nothing that there is none of`() async throws {
        #expect(try await parts([]).figures.isEmpty)
        let articles = [
            try TestSite.article("approved/tin/a.md"), try TestSite.article("approved/tin/b.md"),
            try document("vb", 1), try document("vb", 2), try document("bac", 3),
            // It waits for its day.
            try TestSite.article("approved/tin/c.md", date: "2022-01-01"),
        ]
        let figures = try await parts(articles).figures
        #expect(figures.map(\.value) == [5, 3])
        #expect(figures.map(\.unit) == ["tin, bài, hồ sơ đã đăng", "văn bản"])
    }
}
