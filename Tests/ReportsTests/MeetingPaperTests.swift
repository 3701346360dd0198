import CivilTime
import Content
import Testing

@testable import Reports

@Suite struct MeetingPaperTests {
    private let today = CivilDate(year: 2021, month: 4, day: 7)

    @Test func `The deputy signs for the head the invitation to a meeting that the deputy calls`() throws {
        let ward = MeetingWard()
        let meeting = try ward.meeting(
            "date: 2021-04-08, kind: dot-xuat, called_by: pho-ban, absence: đi công tác, reason: Sự cố")
        let paper = MeetingPaper.invitation(
            to: meeting, try ward.ward().settings, on: try #require(today), items: ["Sự cố"])
        #expect(paper.signatures.map(\.office) == ["KT. Trưởng Ban biên tập, Phó Trưởng Ban biên tập"])
        #expect(paper.signatures.map(\.name) == ["Trần Thị Thí Dụ"])
        // The four members of that day.
        #expect(paper.addressees.count == 4)
        #expect(paper.number == "Số: ……/GM-……")
    }

    @Test func `Members who have left are not invited`() throws {
        let ward = MeetingWard()
        let meeting = try ward.meeting("date: 2021-07-06")
        let paper = MeetingPaper.invitation(
            to: meeting, try ward.ward().settings, on: try #require(today), items: [])
        #expect(!paper.addressees.contains("Chuyên trách CNTT"))
        #expect(paper.signatures.map(\.name) == ["Nguyễn Văn Ví Dụ"])
    }

    @Test func `The minutes tell who came, and leave blank what nobody has written`() throws {
        let ward = MeetingWard()
        let meeting = try ward.meeting(
            "date: 2021-04-06, present: [truong-ban], absent: [{member: cntt, reason: Nghỉ phép}], number: \"01/BB-BBT\""
        )
        let paper = MeetingPaper.minutes(of: meeting, try ward.ward().settings, topics: [])
        let tables = paper.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
        #expect(tables[0].rows.map { $0.cells[2].text } == ["Có mặt", "", "", "Vắng mặt: Nghỉ phép"])
        #expect(tables[1].rows.map { $0.cells[1].text } == ["", "", ""])
        #expect(paper.number == "Số: 01/BB-BBT")
        #expect(paper.signatures.map(\.name) == ["Lê Văn Mẫu", "Nguyễn Văn Ví Dụ"])
    }

    @Test func `There is no notice of results before there are any`() throws {
        let ward = MeetingWard()
        let settings = try ward.ward().settings
        let day = try #require(today)
        #expect(MeetingPaper.notice(of: try ward.meeting("date: 2021-04-06"), settings, on: day) == nil)
        let meeting = try ward.meeting(
            "date: 2021-04-06, conclusions: [{text: A, member: cntt, due: 2021-04-30}]")
        let paper = try #require(MeetingPaper.notice(of: meeting, settings, on: day))
        let tables = paper.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
        #expect(tables[0].rows[0].cells.map(\.text) == ["1", "A", "Chuyên trách CNTT", "30/04/2021"])
    }

    @Test(arguments: [
        ("1. *a* | <b>", "1\\. \\*a\\* \\| \\<b\\>"), ("- a-b", "\\- a-b"), ("# a\nb", "\\# a b"),
        ("[x](y) & `z`", "\\[x\\](y) \\& \\`z\\`"),
    ])
    func `Nothing in a text means anything to Markdown`(text: String, written: String) throws {
        var paper = OfficialPaper(
            superior: nil, issuer: "Ban biên tập", place: nil, date: try #require(today), kind: "Báo cáo",
            abstract: "Thử")
        paper.blocks = [.paragraph(text)]
        #expect(String(decoding: paper.markdown, as: UTF8.self).contains("\n\n\(written)\n"))
    }
}
