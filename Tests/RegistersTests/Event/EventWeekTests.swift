import CivilTime
import Testing

@testable import Registers

@Suite struct EventWeekTests {
    private let sample = TypeSample(type: .event)

    private func table(_ records: String..., week: String = "2021-05-19") throws -> Table {
        let entries = try records.enumerated().map {
            try sample.entry($1, id: "20210201-abc23\($0 + 2)", title: "Việc \($0 + 1)")
        }
        let week = ISOWeek(of: try #require(CivilDate(week)))
        return WeekTable.table(
            week, EventWeeks(try sample.book(entries)).entries(of: week), try sample.context())
    }

    @Test func `A week is a row a day with morning and afternoon`() throws {
        let table = try table("start: 2021-05-18T09:00\nend: 2021-05-18T14:30", "start: 2021-05-18T13:00")
        #expect(table.rows.count == 5)
        #expect(
            table.rows[1].cells.map(\.words) == [
                "Thứ Ba 18/05/2021", "09:00–14:30: Việc 1",
                "Tiếp tục đến 14:30: Việc 1\n13:00: Việc 2",
            ])
        #expect(table.rows[0].cells.map(\.words) == ["Thứ Hai 17/05/2021", "–", "–"])
    }

    @Test func `What runs through the night stands on both days`() throws {
        let table = try table("start: 2021-05-21T20:00\nend: 2021-05-22T06:00")
        #expect(table.rows[4].cells[2].words == "20:00–06:00 ngày 22/05/2021: Việc 1")
        #expect(
            table.rows[5].cells.map(\.words) == ["Thứ Bảy 22/05/2021", "Tiếp tục đến 06:00: Việc 1", "–"])
    }

    @Test func `Cancelled entries stay where they were`() throws {
        let table = try table("start: 2021-05-17\nstatus: cancelled")
        #expect(table.rows[0].cells[1].words == "Cả ngày: Đã hủy, Việc 1")
    }

    @Test func `A moved entry stands at its new time and leaves a word at the old one`() throws {
        let moved = "start: 2021-05-25T08:00\nstatus: moved\nmoved_from: 2021-05-17T14:00"
        #expect(
            try table(moved).rows[0].cells[2].words
                == "14:00 Đã chuyển: Việc 1 (sang Thứ Ba, 25/05/2021, 08:00)")
        #expect(try table(moved, week: "2021-05-25").rows[1].cells[1].words == "08:00: Lịch mới, Việc 1")
    }

    @Test func `Days off are named where the calendar knows them`() throws {
        let rows = try table("start: 2021-05-05T08:00", week: "2021-05-05").rows
        #expect(rows[0].cells[0].words == "Thứ Hai 03/05/2021 (ngày nghỉ)")
        #expect(rows[1].cells[0].words == "Thứ Ba 04/05/2021")
    }

    @Test func `An entry of two hundred years makes the pages of its first days only`() throws {
        let entry = try sample.entry("start: 2021-05-17\nend: 2221-05-17")
        #expect(WeekPages.pages(try sample.book([entry])).count == 5)
        #expect(CalendarFiles.files(try sample.book([entry])).count == 6)
        let short = TypeSample(type: .event, settings: "longest_days: 8")
        #expect(
            WeekPages.pages(try short.book([entry])).map(\.path) == [
                "so/tuan/2021-w20/", "so/tuan/2021-w21/",
            ])
    }

    @Test func `Pages lead to the weeks before and after that have something`() throws {
        let entries = try ["2021-05-17", "2021-06-08", "2021-07-01"].enumerated().map {
            try sample.entry("start: \($1)", id: "20210201-abc23\($0 + 2)")
        }
        let pages = WeekPages.pages(try sample.book(entries))
        guard case .paragraph(let links) = try #require(pages[1].blocks.first) else {
            Issue.record("no links")
            return
        }
        #expect(
            links.words
                == "Tuần trước: 17/05/2021 – 23/05/2021 · Tất cả lịch · Tuần sau: 28/06/2021 – 04/07/2021")
    }
}
