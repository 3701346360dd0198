import CivilTime
import Testing

@testable import Registers

@Suite struct ISOWeekTests {
    /// The names are those of `datetime.date.isocalendar` of Python.
    @Test(arguments: [
        ("2021-05-17", "2021-w20"), ("2021-05-23", "2021-w20"), ("2020-12-31", "2020-w53"),
        ("2021-01-03", "2020-w53"), ("2021-01-04", "2021-w01"), ("2018-12-31", "2019-w01"),
        ("2026-12-31", "2026-w53"), ("2024-12-29", "2024-w52"),
    ])
    func `A day lies in the week of its Thursday`(day: String, name: String) throws {
        #expect(ISOWeek(of: try #require(CivilDate(day))).slug == name)
    }

    @Test func `A week has seven days from Monday on`() throws {
        let week = ISOWeek(of: try #require(CivilDate("2021-05-19")))
        #expect(
            week.days.map(\.iso) == [
                "2021-05-17", "2021-05-18", "2021-05-19", "2021-05-20", "2021-05-21", "2021-05-22",
                "2021-05-23",
            ])
    }
}
