import CivilTime
import Content
import Diagnostics
import Reading
import Testing

@testable import Reports

@Suite struct ProgrammeTests {
    private static let text = """
        programmes:
          - period: "2021"
            document: 01/CTr-BBT
            tasks:
              - {title: Tập huấn, member: cntt, due: 2021-06-30}
              - {title: Sơ kết}
          - period: "2021-Q1"
            tasks:
              - {title: Rà soát, due: 2021-03-15, done: 2021-03-15, result: Xong}
              - {title: Sửa giao diện, due: 2021-03-15, done: 2021-03-16}
              - {title: Mở chuyên mục}
        opinions:
          - {on: 2021-03-10, by: cntt, kind: kho-khan, text: Thiếu máy ảnh, remedy: Mua một máy, submitted: 2021-03-20, answered: 2021-04-02, answer: Đồng ý}
          - {on: 2021-02-10, by: Tổ dân phố 3, kind: de-xuat, text: Thêm chuyên mục}
        """

    private func report(_ period: String?, today: String, text: String = Self.text) throws -> ProgrammeReport
    {
        let (book, faults) = ProgrammeBook.read(Array(text.utf8))
        #expect(faults.isEmpty)
        let days = try period.map { try #require(ReportPeriod($0)) }
        return ProgrammeReport(
            book, days, try MeetingWard().ward().settings, today: try #require(CivilDate(today)))
    }

    @Test func `A task stands by its own last day, or by that of its period`() throws {
        let parts = try report("2021", today: "2021-04-01").parts
        // Both begin on 1 January: the year first, then the quarter.
        #expect(parts.map(\.period.title) == ["năm 2021", "quý I năm 2021"])
        #expect(parts[0].tasks.map(\.state) == [.open, .open])
        #expect(parts[0].tasks[1].due.iso == "2021-12-31")
        #expect(parts[1].tasks.map(\.state) == [.met, .late, .overdue])
        #expect(parts[1].summary == "3 việc: 1 quá hạn, 1 xong muộn, 1 đúng hạn.")
    }

    @Test func `A task is near within five working days`() throws {
        // 30 June 2021 is a Wednesday; from Wednesday 23 June on five working days are left.
        #expect(try report("2021", today: "2021-06-22").parts[0].tasks[0].state == .open)
        #expect(try report("2021", today: "2021-06-23").parts[0].tasks[0].state == .near)
        #expect(try report("2021", today: "2021-07-01").parts[0].tasks[0].state == .overdue)
    }

    @Test func `Without a period the programmes of the day count`() throws {
        #expect(try report(nil, today: "2021-03-31").parts.count == 2)
        #expect(try report(nil, today: "2021-04-01").parts.map(\.period.title) == ["năm 2021"])
        #expect(try report("2022", today: "2021-04-01").parts.isEmpty)
    }

    @Test func `Opinions are open until the chair has decided`() throws {
        #expect(
            try report(nil, today: "2021-04-01").openOpinions.map(\.text) == [
                "Thêm chuyên mục", "Thiếu máy ảnh",
            ])
        #expect(try report(nil, today: "2021-04-02").openOpinions.map(\.text) == ["Thêm chuyên mục"])
        #expect(try report(nil, today: "2021-02-09").opinions.isEmpty)
    }

    @Test func `What goes to the chair is what nobody has submitted, then what waits`() throws {
        let paper = try report(nil, today: "2021-04-01").submission(try MeetingWard().ward().settings)
        #expect(paper.addressees == ["Chủ tịch Ủy ban nhân dân phường Ví Dụ"])
        let tables = paper.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
        #expect(tables.count == 2)
        #expect(
            tables[0].rows[0].cells.map(\.text)[1...2] == [
                "10/02/2021, Tổ dân phố 3", "Đề xuất: Thêm chuyên mục",
            ])
        #expect(tables[1].rows[0].cells[1].text == "10/03/2021, Chuyên trách CNTT")
    }

    @Test func `The agenda of a meeting has pressing tasks and open opinions`() throws {
        let (book, _) = ProgrammeBook.read(Array(Self.text.utf8))
        let ward = try MeetingWard().ward()
        let meeting = Meeting(on: try #require(CivilDate("2021-04-20")))
        let now = Timestamp(startOf: try #require(CivilDate("2021-04-01")))
        let period = try #require(ReportPeriod("2021-01-29..2021-04-01"))
        let topics = MeetingFacts(meeting, during: period, .empty, book, in: ward, now: now)
            .topics(ward.settings, secretPaths: [])
        let tasks = try #require(topics.first { $0.title.hasPrefix("Chương trình") })
        #expect(tasks.summary == "2 việc xong trong kỳ, 1 quá hạn, 0 sắp đến hạn")
        #expect(tasks.facts == ["Mở chuyên mục (chương trình quý I năm 2021), hạn 31/03/2021, quá hạn."])
        let opinions = try #require(topics.first { $0.title.hasPrefix("Khó khăn") })
        #expect(opinions.summary == "2 ý kiến chưa có quyết định, 1 chưa trình")
    }

    @Test func `Contradictions are told by line`() throws {
        let text = """
            programmes:
              - period: "2021"
                tasks:
                  - {title: A, member: la}
                  - {title: A, due: 2022-01-01}
                  - {title: A, done: 2021-05-02}
                  - {title: A, result: Xong}
              - {period: "2021"}
              - {period: năm nay}
            opinions:
              - {on: 2021-03-10, by: cntt, kind: de-xuat, text: A, submitted: 2021-03-09}
              - {on: 2021-03-10, by: cntt, kind: de-xuat, text: A, submitted: 2021-03-12, answered: 2021-03-11}
              - {on: 2021-05-10, by: cntt, kind: de-xuat, text: A}
            """
        let (book, faults) = ProgrammeBook.read(Array(text.utf8))
        #expect(faults.isEmpty)
        let problems = book.problems(
            try MeetingWard().ward().settings.board, today: try #require(CivilDate("2021-05-01")))
        #expect(problems.map(\.position.line) == [4, 5, 6, 7, 8, 9, 11, 12, 13])
    }

    @Test(arguments: [
        "programmes: [{tasks: []}]", "programmes: [{period: \"2021\", tasks: [{due: 2021-01-01}]}]",
        "opinions: [{on: 2021-01-01, by: a, kind: khác, text: b}]",
        "opinions: [{by: a, kind: de-xuat, text: b}]",
    ])
    func `A file that cannot be read has faults`(text: String) {
        #expect(!ProgrammeBook.read(Array(text.utf8)).faults.isEmpty)
    }
}
