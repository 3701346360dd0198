import CivilTime
import Content
import Reading
import Registers
import Testing

@testable import Reports

@Suite struct QuestionObligationTests {
    private static let settings = """
        site: {url: "https://vidu.example", title: Trang, date: 2020-11-10}
        agency: {name: Ủy ban nhân dân phường Ví Dụ}
        board:
          members: [{id: truong-ban, role: head, position: Phó Chủ tịch UBND phường}]
        sections: [{id: hoi, title: Hỏi, type: question, owners: [truong-ban]}]
        calendar:
          years: [{year: 2020, days_off: [], makeup_days: []}]
        obligations:
          - id: cau-hoi
            title: Trả lời
            types: [question]
            kinds: [cau-hoi]
            unless: out_of_remit
            start: received
            finish: answered_on
            postponed: promised
            working_days: 15

        """

    private func deadlines(_ fields: String) throws -> [Deadline] {
        guard case .article(let location) = ContentPath("content/approved/hoi/a.md") else { return [] }
        let text = "---\nid: 20201112-abc234\ntitle: A\ndate: 2020-11-12\nquestion: {\(fields)}\n---\nChữ.\n"
        let article = ArticleReader.read(Array(text.utf8), at: location, type: .question)
        let outcome = SettingsReader.read(Array(Self.settings.utf8))
        let ward = Ward(settings: try #require(outcome.settings, "\(outcome.faults)"), articles: [article])
        return DeadlineFinder(ward, now: try #require(Timestamp("2020-12-02T08:00:00+07:00"))).all
    }

    @Test func `Fifteen working days after 10 November end on 1 December`() throws {
        let found = try deadlines("kind: cau-hoi, received: 2020-11-10")
        #expect(found.map { $0.due?.iso } == ["2020-12-01"])
        #expect(found.map(\.state) == [.overdue])
    }

    @Test func `The day that was promised takes the place of the limit`() throws {
        let found = try deadlines(
            "kind: cau-hoi, received: 2020-11-10, notified_on: 2020-11-20, promised: 2020-12-10, answered_on: 2020-12-02"
        )
        #expect(found.map { $0.due?.iso } == ["2020-12-10"])
        #expect(found.map(\.state) == [.met])
    }

    @Test func `Other kinds, and what is out of the remit, are left out`() throws {
        #expect(try deadlines("kind: quy-dinh-hanh-chinh, received: 2020-11-10").isEmpty)
        #expect(try deadlines("kind: cau-hoi, received: 2020-11-10, out_of_remit: true").isEmpty)
    }
}
