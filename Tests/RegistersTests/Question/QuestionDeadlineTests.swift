import CivilTime
import Testing

@testable import Registers

@Suite struct QuestionDeadlineTests {
    private static let ward = """
        targets:
          - {since: 2022-08-15, days: 10}
          - {since: 2022-10-03, days: 5, document: 01/TB-UBND}
        """

    private func deadline(
        received: String, _ more: String = "", kind: String = "cau-hoi", settings: String = ""
    ) throws -> QuestionDeadline? {
        let entry = try TypeSample(type: .question).entry("received: \(received)\nkind: \(kind)\n\(more)")
        let context = try TypeSample(type: .question, now: "2022-12-01T00:00:00+07:00", settings: settings)
            .context()
        return QuestionDeadline.of(entry.record, context)
    }

    /// law.md §8.3: fifteen working days from Tuesday 10 November 2020 end on Tuesday 1 December 2020.
    @Test func `A question has fifteen working days`() throws {
        #expect(try deadline(received: "2020-11-10")?.date == CivilDate("2020-12-01"))
    }

    /// 30 April and 3 May 2021 were days off: the 15th working day after Tuesday 20 April is Thursday 13 May.
    @Test func `Days off are not counted`() throws {
        #expect(try deadline(received: "2021-04-20")?.date == CivilDate("2021-05-13"))
    }

    @Test func `The decree is law for what was received until 14 August 2022`() throws {
        #expect(try deadline(received: "2022-08-14")?.isLaw == true)
        #expect(try deadline(received: "2022-08-15") == nil)
    }

    /// Ten working days after Monday 15 August 2022 is Monday 29 August 2022.
    @Test func `Afterwards the ward's own target counts from its day`() throws {
        #expect(
            try deadline(received: "2022-08-15", settings: Self.ward)?.date == CivilDate("2022-08-29"))
        let later = try deadline(received: "2022-10-03", settings: Self.ward)
        #expect(later?.date == CivilDate("2022-10-10"))
        #expect(later?.ground == "mục tiêu của phường, 01/TB-UBND")
    }

    @Test func `What is out of remit is due at once, on a day on which offices work`() throws {
        #expect(
            try deadline(received: "2021-04-20", "out_of_remit: true")?.date == CivilDate("2021-04-20"))
        #expect(
            try deadline(received: "2021-05-01", "out_of_remit: true")?.date == CivilDate("2021-05-04"))
    }

    @Test func `A notice puts the deadline off to the day that it names`() throws {
        let more = "notified_on: 2021-05-10\npromised: 2021-06-20"
        #expect(try deadline(received: "2021-04-20", more)?.date == CivilDate("2021-06-20"))
        #expect(
            try deadline(received: "2021-04-20", "promised: 2021-06-20")?.date == CivilDate("2021-05-13"))
    }

    @Test func `Voters' petitions have the day of their document or none`() throws {
        #expect(try deadline(received: "2021-04-20", kind: "kien-nghi-cu-tri") == nil)
        #expect(
            try deadline(received: "2021-04-20", "due: 2021-07-30", kind: "kien-nghi-cu-tri")?.date
                == CivilDate("2021-07-30"))
    }

    @Test func `Petitions on administrative rules have no deadline here`() throws {
        #expect(try deadline(received: "2021-04-20", "due: 2021-07-30", kind: "quy-dinh-hanh-chinh") == nil)
    }

    @Test func `Beyond the known years nothing is guessed`() throws {
        #expect(try deadline(received: "2019-12-30") == nil)
        #expect(
            try deadline(
                received: "2022-12-30", settings: "targets: [{since: 2022-01-01, days: 10}]") == nil)
    }

    @Test func `Every day until the deadline is a moment, and the day after it`() throws {
        let entry = try TypeSample(type: .question).entry("received: 2021-04-20\nkind: cau-hoi")
        let moments = entry.moments([:])
        let day = try #require(CivilDate("2021-05-14"))
        #expect(moments.contains(Timestamp(startOf: day)))
    }
}
