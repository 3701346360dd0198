import CivilTime
import Diagnostics
import Testing

@testable import Registers

@Suite struct ServiceLevelTests {
    private func faults(_ level: String, on day: String, settings: String = "") throws -> Int {
        RecordRule.levelNotInForce.check(
            try TypeSample(type: .procedure).entry("level: \(level)"),
            try TypeSample(type: .procedure, now: "\(day)T00:00:00+07:00", settings: settings).context()
        ).count
    }

    @Test func `Levels 1 to 4 end with their decree`() throws {
        #expect(try faults("muc-do-3", on: "2022-08-14") == 0)
        #expect(try faults("muc-do-3", on: "2022-08-15") == 1)
    }

    @Test func `The later kinds begin on the next day`() throws {
        #expect(try faults("toan-trinh", on: "2022-08-14") == 1)
        #expect(try faults("toan-trinh", on: "2022-08-15") == 0)
        #expect(try faults("mot-phan", on: "2026-11-28") == 0)
    }

    @Test func `A table of the ward takes the place of the built-in one`() throws {
        let table = "levels: [{level: toan-trinh, title: Trọn gói, since: 2021-01-01, until: 2021-12-31}]"
        #expect(try faults("toan-trinh", on: "2021-06-01", settings: table) == 0)
        #expect(try faults("toan-trinh", on: "2022-01-01", settings: table) == 1)
        #expect(try faults("muc-do-1", on: "2021-06-01", settings: table) == 1)
        let entry = try TypeSample(type: .procedure).entry("level: toan-trinh")
        let context = try TypeSample(type: .procedure, now: "2021-06-01T00:00:00+07:00", settings: table)
            .context()
        #expect(ServiceLevel.title(of: entry.record, context) == "Trọn gói")
    }

    @Test func `The day on which a level goes is a moment`() throws {
        let moments = try TypeSample(type: .procedure).entry("level: muc-do-1").moments([:])
        let day = try #require(CivilDate("2022-08-15"))
        #expect(moments.contains(Timestamp(startOf: day)))
    }

    @Test func `A list left empty is a missing fact`() throws {
        let context = try TypeSample(type: .procedure, now: "2021-06-01T00:00:00+07:00").context()
        let empty = try TypeSample(type: .procedure).entry(
            "copies: 1\nforms_note: Không\nrequirements: []\nfee: 0")
        let faults = RecordRule.missingProcedureFact.check(empty, context)
        #expect(faults.map(\.position.line) == [3])
    }
}
