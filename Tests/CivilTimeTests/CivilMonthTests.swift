import CivilTime
import Testing

@Suite struct CivilMonthTests {
    private func month(_ day: String) throws -> CivilMonth { CivilMonth(try #require(CivilDate(day))) }

    @Test func `Every day of a month is in the same month`() throws {
        #expect(try month("2020-02-01") == month("2020-02-29"))
        #expect(try month("2020-02-29") < month("2020-03-01"))
        #expect(try month("2020-12-31") < month("2021-01-01"))
    }

    @Test func `A month is written for programs and for people`() throws {
        #expect(try month("0987-03-04").iso == "0987-03")
        #expect(try month("2021-12-04").vietnamese == "12/2021")
    }

    @Test func `The last months run over the end of a year`() throws {
        #expect(try month("2021-02-11").last(4).map(\.iso) == ["2020-11", "2020-12", "2021-01", "2021-02"])
    }

    @Test func `There is no month before the first year`() throws {
        #expect(try month("0001-02-11").last(12).map(\.iso) == ["0001-01", "0001-02"])
    }
}
