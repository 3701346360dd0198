import CivilTime
import Testing

@testable import Reports

@Suite struct ReportPeriodTests {
    @Test(
        arguments: [
            ("2026-10", nil, "2026-10-01", "2026-10-31"), ("2024-02", nil, "2024-02-01", "2024-02-29"),
            ("2026-Q3", nil, "2026-07-01", "2026-09-30"), ("2026-H1", nil, "2026-01-01", "2026-06-30"),
            ("2026", nil, "2026-01-01", "2026-12-31"), ("2026-10", 14, "2026-09-15", "2026-10-14"),
            ("2026-01", 14, "2025-12-15", "2026-01-14"), ("2026-Q1", 14, "2025-12-15", "2026-03-14"),
            ("2026-H2", 14, "2026-06-15", "2026-12-14"), ("2026", 14, "2025-12-15", "2026-12-14"),
            ("2026-03-05..2026-03-20", 14, "2026-03-05", "2026-03-20"),
            ("2026-02", 30, "2026-01-31", "2026-02-28"),
        ] as [(String, Int?, String, String)])
    func `A period has its days`(text: String, closing: Int?, first: String, last: String) throws {
        let period = try #require(ReportPeriod(text, closingDay: closing))
        #expect(period.first.iso == first)
        #expect(period.last.iso == last)
    }

    @Test(arguments: [
        "", "26", "2026-13", "2026-00", "2026-1", "2026-Q5", "2026-Q0", "2026-H3", "2026-q1", "2026-10-01",
        "2026-03-20..2026-03-05", "2026-02-30..2026-03-05", "2026-10-01..", "năm 2026",
    ])
    func `What is no period is refused`(text: String) {
        #expect(ReportPeriod(text) == nil)
    }

    @Test(arguments: [
        ("2026-01", "2025-12", "2025-01"), ("2026-Q1", "2025-Q4", "2025-Q1"),
        ("2026-H2", "2026-H1", "2025-H2"),
        ("2026", "2025", "2025"),
        ("2026-03-11..2026-03-20", "2026-03-01..2026-03-10", "2025-03-11..2025-03-20"),
    ])
    func `A period is compared with the one before and that of the year before`(
        text: String, before: String, yearBefore: String
    ) throws {
        let period = try #require(ReportPeriod(text, closingDay: 14))
        func days(_ period: ReportPeriod?) -> [CivilDate?] { [period?.first, period?.last] }
        #expect(days(period.previous(closingDay: 14)) == days(ReportPeriod(before, closingDay: 14)))
        #expect(days(period.yearBefore(closingDay: 14)) == days(ReportPeriod(yearBefore, closingDay: 14)))
    }

    @Test func `Periods of a year follow each other without a gap, wherever they close`() throws {
        for closing in [nil, 14, 28, 30, 31] as [Int?] {
            let months = try (1...12).map { try #require(ReportPeriod(.month($0), 2024, closing)) }
            for (one, next) in zip(months, months.dropFirst()) {
                #expect(next.first.dayNumber == one.last.dayNumber + 1)
            }
            let year = try #require(ReportPeriod("2024", closingDay: closing))
            #expect(months.first?.first == year.first)
            #expect(months.last?.last == year.last)
        }
    }

    @Test func `People call periods by their names`() throws {
        #expect(ReportPeriod("2026-Q3")?.title == "quý III năm 2026")
        #expect(ReportPeriod("2026-H1")?.title == "6 tháng đầu năm 2026")
    }
}
