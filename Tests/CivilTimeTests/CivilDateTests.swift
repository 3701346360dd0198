import CivilTime
import Testing

@Suite struct CivilDateTests {
    @Test(arguments: ["2021-02-30", "2021-02-29", "1900-02-29", "2020-13-01", "2020-00-10", "2020-04-31"])
    func `A day that the calendar does not have is refused`(text: String) {
        #expect(CivilDate(text) == nil)
    }

    @Test(arguments: ["2020-02-29", "2000-02-29", "2020-12-31", "0001-01-01", "9999-12-31"])
    func `A real day reads and writes back the same`(text: String) {
        #expect(CivilDate(text)?.iso == text)
    }

    @Test(arguments: ["", "2020-1-1", "20201110", "2020/11/10", "2020-11-10 ", "२०२०-11-10", "+020-11-10"])
    func `Another form than YYYY-MM-DD is refused`(text: String) {
        #expect(CivilDate(text) == nil)
    }

    // Day numbers worked out with `date -u -d DAY +%s`, divided by 86400.
    @Test(arguments: [("1970-01-01", 0), ("2000-03-01", 11017), ("2020-11-10", 18576), ("1969-12-31", -1)])
    func `Day numbers count from 1970`(text: String, number: Int) {
        #expect(CivilDate(text)?.dayNumber == number)
        #expect(CivilDate(dayNumber: number).iso == text)
    }

    @Test func `Every day of four centuries survives the way to its number and back`() {
        for number in -135_000...11_100 {
            let date = CivilDate(dayNumber: number)
            #expect(date.dayNumber == number)
            #expect(CivilDate(year: date.year, month: date.month, day: date.day) == date)
        }
    }

    @Test func `People read day, month, year`() {
        #expect(CivilDate("2020-11-09")?.vietnamese == "09/11/2020")
    }
}
