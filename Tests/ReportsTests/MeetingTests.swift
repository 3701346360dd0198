import CivilTime
import Content
import Diagnostics
import Reading
import Testing

@testable import Reports

@Suite struct MeetingTests {
    private func obstacle(_ lines: String) throws -> String? {
        let ward = MeetingWard()
        return MeetingCall.obstacle(try ward.meeting(lines), try ward.ward().settings.board)?.key
    }

    @Test(arguments: [
        ("date: 2021-04-06", nil),
        ("date: 2021-04-06, called_by: truong-ban, kind: dot-xuat", nil),
        ("date: 2021-04-06, called_by: pho-ban, kind: dot-xuat, absence: Đi công tác", nil),
        ("date: 2021-04-06, called_by: pho-ban, kind: dot-xuat", "absence"),
        ("date: 2021-04-06, called_by: pho-ban, kind: dot-xuat, absence: ' '", "absence"),
        ("date: 2021-04-06, called_by: pho-ban, absence: Đi công tác", "called_by"),
        // A delegation of everything is in force in June.
        ("date: 2021-06-30, called_by: pho-ban", nil),
        ("date: 2021-07-01, called_by: pho-ban", "called_by"),
        ("date: 2021-04-06, called_by: thuong-truc, kind: dot-xuat, absence: Đi công tác", "called_by"),
        ("date: 2021-01-03, called_by: truong-ban", "called_by"),
        ("date: 2021-04-06, called_by: ai-do", "called_by"),
    ])
    func `The head calls meetings, the deputy extraordinary ones while the head is away`(
        lines: String, key: String?
    ) throws {
        #expect(try obstacle(lines) == key)
    }

    @Test func `The book tells its contradictions by line`() throws {
        let text = """
            meetings:
              - date: 2021-04-06
                present: [truong-ban, la]
                absent: [{member: truong-ban}]
                chair: truong-ban
                notified: 2021-04-05
                conclusions: [{text: A, due: 2021-04-05}, {text: B, member: khong-co}]
              - {date: 2021-04-06}
              - {date: 2021-07-06, present: [cntt]}
            """
        let (book, faults) = MeetingBook.read(Array(text.utf8))
        #expect(faults.isEmpty)
        let today = try #require(CivilDate("2021-05-01"))
        let problems = book.problems(try MeetingWard().ward().settings.board, today: today)
        // 3: nobody of that name; 4: here and absent; 5: an absent chair; 6; 7 twice; 8: the day again; 9: a future
        // meeting that was held, and somebody whose term ended on 30 June.
        #expect(problems.map(\.position.line) == [3, 4, 5, 6, 7, 7, 8, 9, 9])
        #expect(problems.allSatisfy { !$0.help.isEmpty })
    }

    @Test(arguments: [
        ("time: \"99:99\"", [3]), ("time: \"24:00\"", [3]), ("time: sáng", [3]), ("time: \"08:00\"", []),
        ("ended: \"10:60\"", [3]), ("ended: \"8:00\"", [3]), ("ended: \"23:59\"", []),
        ("time: \"08:00\"\n    ended: \"07:59\"", [4]), ("time: \"08:00\"\n    ended: \"08:00\"", []),
    ])
    func `Hours that no day has are told by line`(lines: String, found: [Int]) throws {
        let (book, faults) = MeetingBook.read(Array("meetings:\n  - date: 2021-04-06\n    \(lines)\n".utf8))
        #expect(faults.isEmpty)
        let today = try #require(CivilDate("2021-05-01"))
        let problems = book.problems(try MeetingWard().ward().settings.board, today: today)
        #expect(problems.map(\.position.line) == found)
    }

    @Test(arguments: [
        "meetings: nhiều", "meetings: [{time: \"08:00\"}]", "meetings: [{date: 2021-02-30}]", "hop: []",
        "meetings: [{date: 2021-02-03, kind: khac}]",
        "meetings: [{date: 2021-02-03, conclusions: [{due: 2021-03-01}]}]",
        "meetings: [", "a: \u{1}",
    ])
    func `A book that cannot be read has faults`(text: String) {
        #expect(!MeetingBook.read(Array(text.utf8)).faults.isEmpty)
    }

    @Test func `A meeting looks at the days since the last regular one`() throws {
        let ward = MeetingWard()
        #expect(try ward.facts("2021-04-20", now: "2021-04-15").period.first.iso == "2021-01-29")
        #expect(try ward.facts("2021-04-20", now: "2021-04-15").period.last.iso == "2021-04-15")
        #expect(try ward.facts("2021-04-20", now: "2021-08-01").period.last.iso == "2021-04-19")
        let (book, _) = MeetingBook.read(
            Array(
                """
                meetings:
                  - {date: 2021-03-01, present: [cntt]}
                  - {date: 2021-03-09, present: [cntt], kind: dot-xuat}
                  - {date: 2021-04-01}
                """.utf8))
        #expect(try ward.facts("2021-04-20", now: "2021-04-15", book: book).period.first.iso == "2021-03-01")
        // Nothing known before the first one: three months.
        #expect(try ward.facts("2021-01-29", now: "2021-01-29").period.first.iso == "2020-10-29")
    }

    @Test func `The next regular meeting is due three months later, on a working day`() throws {
        // 30 April is a day off, 1 and 2 May are a weekend, 3 May a day off: 4 May.
        #expect(try MeetingWard().facts("2021-01-30", now: "2021-02-01").next?.iso == "2021-05-04")
        var facts = try MeetingWard().facts("2021-03-31", now: "2021-04-01")
        #expect(facts.next?.iso == "2021-06-30")
        facts = try MeetingWard().facts("2021-10-20", now: "2021-10-20")
        // The calendar ends with 2021.
        #expect(facts.next == nil)
    }

    @Test func `What is still to be done about a meeting is told`() throws {
        let ward = MeetingWard()
        let settings = try ward.ward().settings
        let today = try #require(CivilDate("2021-05-01"))
        let held = try ward.meeting("date: 2021-04-06, present: [cntt]")
        #expect(MeetingGaps(held, settings, today: today).sentences.count == 2)
        let noted = try ward.meeting("date: 2021-01-29, present: [cntt], notified: 2021-02-01")
        #expect(MeetingGaps(noted, settings, today: today).sentences.isEmpty)
        #expect(
            MeetingGaps(Meeting(on: today), settings, today: today).sentences.isEmpty)
    }
}
