import CivilTime
import Testing

@testable import Registers

@Suite struct EventClockTests {
    private func state(_ record: String, at now: String) throws -> [String] {
        let sample = TypeSample(type: .event, now: now)
        return EventState.titles(try sample.entry(record), try sample.context())
    }

    @Test func `An entry is to come, under way and over`() throws {
        let record = "start: 2021-06-01T08:00\nend: 2021-06-01T10:00"
        #expect(try state(record, at: "2021-06-01T07:59:59+07:00") == ["Sắp diễn ra"])
        #expect(try state(record, at: "2021-06-01T08:00:00+07:00") == ["Đang diễn ra"])
        #expect(try state(record, at: "2021-06-01T10:00:00+07:00") == ["Đã diễn ra"])
    }

    @Test func `What has no end is over when its day is`() throws {
        #expect(try state("start: 2021-06-01T08:00", at: "2021-06-01T23:59:00+07:00") == ["Đang diễn ra"])
        #expect(try state("start: 2021-06-01T08:00", at: "2021-06-02T00:00:00+07:00") == ["Đã diễn ra"])
    }

    @Test func `What was cancelled neither comes nor is over`() throws {
        let record = "start: 2021-06-01T08:00\nstatus: cancelled"
        #expect(try state(record, at: "2021-06-02T00:00:00+07:00") == ["Đã hủy"])
    }

    @Test func `What was moved says so beside its progress`() throws {
        let record = "start: 2021-06-03T08:00\nstatus: moved\nmoved_from: 2021-06-01T08:00"
        #expect(try state(record, at: "2021-06-02T00:00:00+07:00") == ["Đã đổi lịch", "Sắp diễn ra"])
    }

    @Test func `The overview shows the week of the build as a table, none when it is empty`() throws {
        func captions(_ now: String) throws -> [String] {
            let sample = TypeSample(type: .event, now: now)
            let entry = try sample.entry("start: 2021-05-26T08:00\nend: 2021-05-26T09:00")
            return EventOverview.blocks(try sample.book([entry])).compactMap {
                guard case .table(let table) = $0 else { return nil }
                return table.caption
            }
        }
        #expect(
            try captions("2021-05-24T00:00:00+07:00")
                == ["Lịch công tác tuần 21 năm 2021 (từ 24/05/2021 đến 30/05/2021)"])
        #expect(try captions("2021-05-31T00:00:00+07:00") == [])
    }

    @Test func `The overview names the week of the build and changes only at moments of the entries`() throws
    {
        let record = "start: 2021-05-26T08:00\nend: 2021-05-26T09:00"
        func overview(_ now: String) throws -> String {
            let sample = TypeSample(type: .event, now: now)
            let blocks = EventOverview.blocks(try sample.book([try sample.entry(record)]))
            return blocks.map { block in
                switch block {
                case .paragraph(let inlines): inlines.words
                case .list(let items): items.map(\.words).joined(separator: "|")
                default: ""
                }
            }
            .joined(separator: "\n")
        }
        let week = "Tuần 21 năm 2021 (từ 24/05/2021 đến 30/05/2021)"
        #expect(
            try overview("2021-05-23T23:59:59+07:00").hasPrefix("Tuần này chưa có lịch.\nTuần sau: \(week)"))
        #expect(try overview("2021-05-24T00:00:00+07:00").hasPrefix("Lịch tuần này: \(week)"))
        #expect(try overview("2021-05-31T00:00:00+07:00") == "Tuần này chưa có lịch.\nTuần trước: \(week)")
        let sample = TypeSample(type: .event)
        let moments = Set(try sample.entry(record).moments([:]).map(\.iso))
        for moment in ["2021-05-24", "2021-05-26", "2021-05-27", "2021-05-31"] {
            #expect(moments.contains("\(moment)T00:00:00+07:00"))
        }
    }
}
