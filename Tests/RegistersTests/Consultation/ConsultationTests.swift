import CivilTime
import Testing

@testable import Registers

@Suite struct ConsultationTests {
    private static let terms = "opened: 2021-05-10\ncloses: 2021-06-08"

    private func status(on day: String, settings: String = "") throws -> ConsultationStatus {
        ConsultationStatus.of(
            try TypeSample(type: .consultation).entry(Self.terms),
            try TypeSample(type: .consultation, now: "\(day)T00:00:00+07:00", settings: settings).context())
    }

    private func faults(
        _ rule: RecordRule, _ yaml: String, on day: String, settings: String = ""
    ) throws -> [RecordFault] {
        rule.check(
            try TypeSample(type: .consultation).entry(yaml),
            try TypeSample(type: .consultation, now: "\(day)T00:00:00+07:00", settings: settings).context())
    }

    @Test func `Both days are days on which opinions are taken`() throws {
        #expect(try status(on: "2021-05-09") == .planned)
        #expect(try status(on: "2021-05-10") == .open)
        #expect(try status(on: "2021-05-31") == .open)
        #expect(try status(on: "2021-06-01") == .closingSoon)
        #expect(try status(on: "2021-06-08") == .closingSoon)
        #expect(try status(on: "2021-06-09") == .closed)
    }

    @Test func `How soon is soon is a setting`() throws {
        #expect(try status(on: "2021-06-05", settings: "soon_days: 3") == .closingSoon)
        #expect(try status(on: "2021-06-04", settings: "soon_days: 3") == .open)
    }

    @Test func `The day on which it begins to close soon is a moment`() throws {
        let moments = try TypeSample(type: .consultation).entry(Self.terms).moments([:])
        let day = try #require(CivilDate("2021-06-01"))
        #expect(moments.contains(Timestamp(startOf: day)))
    }

    /// Two working days after Tuesday 8 June 2021 is Thursday 10 June.
    @Test func `A missing result is late after the working days of the setting`() throws {
        let rule = RecordRule.consultationWithoutResult
        #expect(try faults(rule, Self.terms, on: "2021-06-10", settings: "result_days: 2").isEmpty)
        #expect(try faults(rule, Self.terms, on: "2021-06-11", settings: "result_days: 2").count == 1)
        #expect(try faults(rule, Self.terms, on: "2022-06-11").isEmpty)
    }

    /// From 10 May to 8 June 2021 are 29 days.
    @Test func `The least time is a setting`() throws {
        let rule = RecordRule.consultationTooShort
        #expect(try faults(rule, Self.terms, on: "2021-06-01", settings: "min_days: 29").isEmpty)
        #expect(try faults(rule, Self.terms, on: "2021-06-01", settings: "min_days: 30").count == 1)
    }
}
