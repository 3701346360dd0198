import CivilTime
import Testing

@Suite struct TimestampTests {
    // Worked out with `date -d 2020-11-11T08:30:00+07:00 +%s`.
    @Test func `A moment is read with its zone`() {
        #expect(Timestamp("2020-11-11T08:30:00+07:00")?.secondsSinceEpoch == 1_605_058_200)
        #expect(Timestamp("2020-11-11T01:30:00Z")?.secondsSinceEpoch == 1_605_058_200)
        #expect(Timestamp("2020-11-11T08:30+07:00")?.secondsSinceEpoch == 1_605_058_200)
        #expect(Timestamp("2020-11-10T20:30:00-05:00")?.secondsSinceEpoch == 1_605_058_200)
    }

    @Test func `It is written in the time of Vietnam`() {
        #expect(Timestamp("2020-11-10T20:30:05Z")?.iso == "2020-11-11T03:30:05+07:00")
        #expect(Timestamp("1969-12-31T00:00:00+07:00")?.iso == "1969-12-31T00:00:00+07:00")
    }

    @Test func `The day is that of Vietnam`() {
        #expect(Timestamp("2020-11-10T17:00:00Z")?.date.iso == "2020-11-11")
        #expect(Timestamp("2020-11-10T16:59:59Z")?.date.iso == "2020-11-10")
    }

    @Test(arguments: [
        "2020-11-11", "2020-11-11T08:30:00", "2020-11-11T24:00:00+07:00", "2020-11-11T08:60:00Z",
        "2020-11-31T08:00:00Z", "2020-11-11 08:30:00+07:00", "2020-11-11T08:30:00+0700", "2020-11-11T08:30:",
    ])
    func `Another form is refused`(text: String) {
        #expect(Timestamp(text) == nil)
    }

    @Test func `A day begins at midnight in Vietnam`() throws {
        let date = try #require(CivilDate("2020-11-11"))
        #expect(Timestamp(startOf: date).iso == "2020-11-11T00:00:00+07:00")
    }
}
