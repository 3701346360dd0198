import CivilTime
import Diagnostics
import Reading
import Testing

@testable import Registers

@Suite struct EventRuleTests {
    private let sample = TypeSample(type: .event)

    @Test(arguments: [
        "Nguyễn Văn A", "đ/c  Nguyễn văn A", "Đồng chí Nguyễn Văn A – Chủ tịch UBND phường",
        "Ông Nguyễn Văn A, Chủ tịch", "Nguyễn Văn A (Chủ tịch)",
    ])
    func `One leader is known however people write the name`(name: String) {
        #expect(ChairName.key(name) == "nguyễn văn a")
    }

    @Test func `Tone marks tell people apart`() {
        #expect(ChairName.key("Lê Văn Tuấn") != ChairName.key("Lê Văn Tuân"))
    }

    private func meeting(_ day: String, _ id: String) throws -> RecordEntry {
        try sample.entry(
            "kind: hop\nstart: \(day)T08:00\nend: \(day)T10:00\nchair: Lê Văn Mẫu\nplace: Hội trường", id: id)
    }

    @Test func `Both sides of a clash are told, with the file of the other`() throws {
        let first = try meeting("2021-06-01", "20210201-abc232")
        let second = try meeting("2021-06-01", "20210201-abc233")
        let third = try meeting("2021-06-02", "20210201-abc234")
        let found = try sample.faults(.eventClash, [first, second, third])
        #expect(found.map(\.position.line) == [4])
        #expect(found.first?.help.contains(second.file) == true)
        #expect(try sample.faults(.eventClash, [second, first, third]).count == 1)
        #expect(try sample.faults(.eventClash, [third, first, second]).isEmpty)
    }

    @Test func `A revision does not clash with what it replaces`() throws {
        let entry = try meeting("2021-06-01", "20210201-abc232")
        let posted = RecordEntry(
            id: entry.id, title: entry.title, description: "", path: entry.path,
            file: "content/draft/so/x.md",
            date: entry.date, section: "so", type: .event, isApproved: false, record: entry.record, files: [])
        #expect(try sample.faults(.eventClash, [entry, posted]).isEmpty)
    }

    @Test func `A leader with many meetings at once gets few findings`() throws {
        let entries = try (0..<24).map { number in
            try meeting("2021-06-01", "20210201-abc2\(number < 10 ? "a" : "b")\(number % 10)")
        }
        #expect(try sample.faults(.eventClash, entries).count == 5)
    }

    @Test func `How long an entry may be is a setting`() throws {
        let entry = try sample.entry("kind: nghi-le\nstart: 2021-06-01\nend: 2021-06-10")
        #expect(try sample.faults(.eventOutOfBounds, [entry]).isEmpty)
        let strict = TypeSample(type: .event, settings: "longest_days: 9")
        #expect(try strict.faults(.eventOutOfBounds, [entry]).map(\.position.line) == [3])
    }

    @Test func `A change without a day is found at the change`() throws {
        let entry = try sample.entry(
            "kind: nghi-le\nstart: 2021-06-01\nchanges:\n  - at: 2021-01-01\n    what: a\n  - what: b")
        #expect(try sample.faults(.missingField, [entry]).map(\.position.line) == [6])
    }

    @Test func `A day and a moment are read, and what is neither is not`() throws {
        let (record, faults) = try sample.read(
            "start: 2021-05-17\nend: 2021-05-17T08:00\nmoved_from: 2021-02-30", Field.event)
        #expect(record.date("start")?.iso == "2021-05-17")
        #expect(record.moment("end")?.iso == "2021-05-17T08:00:00+07:00")
        #expect(record["moved_from"] == nil)
        #expect(record.isUnread("moved_from"))
        #expect(faults.map(\.position.line) == [3])
    }
}
