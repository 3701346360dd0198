import CivilTime
import Content
import Diagnostics
import Reading
import Registers
import Testing

@testable import Reports

/// The unit is 10 % of the base salary: 149,000 đồng until 30 June 2023, 180,000 from 1 July.
@Suite struct EstimateTests {
    private func report(
        _ lines: String, year: Int = 2021, now: String = "2024-12-31", book: String = "",
        _ ward: RoyaltyWard = RoyaltyWard()
    ) throws -> EstimateReport {
        let text =
            "budgets:\n  - year: \(year)\n" + lines.split(separator: "\n").map { "    \($0)\n" }.joined()
        let (estimates, faults) = EstimateBook.read(Array(text.utf8))
        #expect(faults.isEmpty, "\(faults)")
        let today = try #require(CivilDate(now))
        #expect(estimates.problems(today: today).isEmpty)
        let payments = book.isEmpty ? RoyaltyBook.empty : RoyaltyBook.read(Array(book.utf8)).book
        return EstimateReport(
            try #require(estimates.plan(of: year)),
            in: Ward(settings: try ward.settings(), articles: ward.articles), payments: payments,
            now: Timestamp(startOf: today))
    }

    @Test func `Output is works times coefficient times unit, other funds are percentages of it`() throws {
        // 100 × 1.5 × 149,000 = 22,350,000; 10 × 2.5 × 149,000 = 3,725,000; together 26,075,000.
        // 20 % of it is 5,215,000, 10 % is 2,607,500.
        let report = try report(
            """
            output:
              - {genre: tin, works: 100}
              - {genre: phóng sự, works: 10, coefficient: 2.5}
            helpers: 20
            encouragement: 10
            """)
        #expect(
            report.groups.prefix(3).map(\.estimate)
                == [26_075_000, 5_215_000, 2_607_500].map { ExactDecimal($0) })
        #expect(report.estimate == ExactDecimal(33_897_500))
        #expect(report.uncomputed.isEmpty)
    }

    @Test func `Each work is rounded before it is multiplied`() throws {
        // 1.00001 × 149,000 = 149,001.49, one work 149,001; three of them 447,003 and not 447,004.
        let report = try report("output:\n  - {genre: tin, works: 3, coefficient: 1.00001}")
        #expect(report.estimate == ExactDecimal(447_003))
    }

    @Test func `A year in which the base salary changes is not guessed at`() throws {
        let report = try report("output:\n  - {genre: tin, works: 10}", year: 2023)
        #expect(report.estimate == .zero)
        #expect(report.uncomputed.count == 1)
        #expect(report.uncomputed[0].contains("dòng 4"))
        #expect(report.uncomputed[0].contains("01/07/2023"))
        #expect(report.warnings.count == 1)
    }

    @Test func `The halves of such a year are worked out each by its salary`() throws {
        // 10 × 1.5 × 149,000 + 10 × 1.5 × 180,000 = 2,235,000 + 2,700,000.
        let report = try report(
            """
            output:
              - {genre: tin, works: 10, period: "2023-H1"}
              - {genre: tin, works: 10, period: "2023-07-01..2023-12-31"}
            """, year: 2023)
        #expect(report.estimate == ExactDecimal(4_935_000))
    }

    @Test(arguments: [
        "{genre: thơ, works: 1}", "{genre: phóng sự, works: 1}", "{genre: tin, works: 1, coefficient: 3}",
    ])
    func `A row without a rate, a coefficient or with too high a one is not computable`(row: String) throws {
        let report = try report("output:\n  - \(row)")
        #expect(report.uncomputed.count == 1)
        #expect(report.estimate == .zero)
    }

    @Test func `Paid royalties count in the year of the voucher, works in the year of publication`() throws {
        var ward = RoyaltyWard()
        // Each is 1.5 × 149,000 = 223,500.
        try ward.publish("a", on: "2020-12-20")
        try ward.publish("b", on: "2021-03-01")
        try ward.publish("c", on: "2021-03-02")
        try ward.publish("d", on: "2021-12-20")
        let book = """
            payments:
              - {article: 20200101-aaaaaa, on: 2021-01-10}
              - {article: 20200101-aaaaab, on: 2021-03-20}
              - {article: 20200101-aaaaad, on: 2022-01-10}
            """
        let report = try report("output:\n  - {genre: tin, works: 4}", book: book, ward)
        let royalty = report.groups[0]
        #expect(royalty.estimate == ExactDecimal(894_000))
        #expect(royalty.accrued == ExactDecimal(670_500))
        #expect(royalty.spent == ExactDecimal(447_000))
        #expect(royalty.left == ExactDecimal(447_000))
    }

    @Test func `Costs are told line by line beside what was spent, the unplanned apart`() throws {
        let report = try report(
            """
            costs:
              - {id: may-anh, title: Máy ảnh, group: thiet-bi, quantity: 2, price: 5000000}
              - {title: Tập huấn, quantity: 1.5, price: 333333}
            spending:
              - {on: 2021-03-01, cost: may-anh, amount: 4800000}
              - {on: 2021-04-01, cost: may-anh, amount: 5300000}
              - {on: 2021-05-01, title: Thay ổ cứng, amount: 700000}
            """)
        // 1.5 × 333,333 = 499,999.5, half up 500,000.
        #expect(
            report.groups.map(\.key) == [
                "royalty", "helpers", "encouragement", "thiet-bi", "khac", "ngoai-du-toan",
            ])
        #expect(report.estimate == ExactDecimal(10_500_000))
        #expect(report.spent == ExactDecimal(10_800_000))
        #expect(report.groups[3].left == ExactDecimal(-100_000))
        #expect(report.left == ExactDecimal(-300_000))
    }

    @Test func `What was granted comes from site_yml`() throws {
        let table = RoyaltyWard.table + "\n  budgets:\n    - {year: 2021, amount: 12000000, document: 05/QĐ}"
        let report = try report(
            "spending:\n  - {on: 2021-05-01, title: Thay ổ cứng, amount: 700000}", RoyaltyWard(royalty: table)
        )
        #expect(report.grantLeft == ExactDecimal(11_300_000))
        #expect(try self.report("costs: []").granted == nil)
    }

    @Test func `More than the decree allows for helpers and encouragement is a warning`() throws {
        // NĐ 18/2014 Đ8.2: at most 50 % and 30 %.
        #expect(try report("helpers: 50\nencouragement: 30").warnings.isEmpty)
        #expect(try report("helpers: 50.5\nencouragement: 30.5").warnings.count == 2)
    }

    @Test func `The table has a sum for each group and the whole, which the lines add up to`() throws {
        let report = try report(
            "output:\n  - {genre: tin, works: 2}\ncosts:\n  - {title: Tập huấn, price: 1000}")
        let table = try #require(
            try report.paper(RoyaltyWard().settings()).blocks.compactMap {
                if case .table(let table) = $0 { table } else { nil }
            }.first)
        #expect(
            table.rows.filter(\.isStrong).map { $0.cells[3].text } == [
                "447.000", "0", "0", "0", "1.000", "448.000",
            ])
        let csv = String(decoding: report.csv, as: UTF8.self).split(separator: "\r\n")
        #expect(csv.contains("Tổng cộng,,,448000,0,0,448000,"))
        #expect(
            report.json.contains("\"totals\":{\"estimate\":448000,\"accrued\":0,\"spent\":0,\"left\":448000}")
        )
    }

    @Test func `Contradictions are told by line`() throws {
        let text = """
            budgets:
              - year: 2021
                helpers: 120
                output:
                  - {genre: tin, works: 1, period: "2022"}
                  - {genre: tin, works: 1, coefficient: 0}
                costs:
                  - {id: a, title: A, price: 1}
                  - {id: a, title: B, price: -1}
                spending:
                  - {on: 2022-01-01, cost: a, amount: 1}
                  - {on: 2021-01-01, cost: b, amount: 1}
                  - {on: 2021-01-01, amount: 1}
                  - {on: 2021-09-01, cost: a, amount: -1}
              - {year: 2021}
            """
        let (book, faults) = EstimateBook.read(Array(text.utf8))
        #expect(faults.isEmpty)
        let problems = book.problems(today: try #require(CivilDate("2021-06-01")))
        #expect(problems.map(\.position.line) == [3, 5, 6, 9, 9, 11, 12, 13, 14, 14, 15])
    }

    @Test(arguments: [
        "budgets: [{output: []}]", "budgets: [{year: 21}]", "budgets: [{year: 2021, costs: [{title: A}]}]",
        "budgets: [{year: 2021, costs: [{title: A, price: 1.234}]}]", "budget: []",
    ])
    func `A file that cannot be read has faults`(text: String) {
        #expect(!EstimateBook.read(Array(text.utf8)).faults.isEmpty)
    }
}
