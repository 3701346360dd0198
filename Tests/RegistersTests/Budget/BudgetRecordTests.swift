import CivilTime
import Diagnostics
import Reading
import Testing
import WorkingDays
import YAML

@testable import Registers

@Suite struct BudgetRecordTests {
    private static let tables = "tables: [{file: a.csv, title: Thu, unit: %}]"

    private func entry(
        _ fields: String, unit: String = "dong", csv: String? = nil, slug: String = "a"
    ) throws -> RecordEntry {
        let yaml = fields + "\n" + Self.tables.replacing("%", with: unit)
        let root = try #require(YAMLParser.parse(Array(yaml.utf8)[...]).root)
        var faults: [ReadingFault] = []
        let record = try #require(
            RecordReader.read(root, Field.budget, path: "budget", at: .start, into: &faults))
        #expect(faults.isEmpty)
        let file = RecordFile(path: "a.csv", size: 2_000_000, bytes: csv.map { Array($0.utf8) })
        return RecordEntry(
            id: slug, title: slug, description: "", path: "ns/\(slug)/", file: slug,
            date: CivilDate("2021-02-01"), section: "ns", type: .budget, isApproved: true, record: record,
            files: [file])
    }

    private func limit(_ fields: String, years: Set<Int> = [2021, 2023]) throws -> String? {
        let calendar = WorkingCalendar(years: years, daysOff: [], makeupDays: [])
        return BudgetLimit(try entry(fields), calendar)?.day.iso
    }

    @Test func `Before July 2023 a decision is public within thirty days`() throws {
        #expect(try limit("year: 2021\nperiod: du-toan\ndecided: 2021-01-15") == "2021-02-14")
    }

    @Test func `Since July 2023 a decision is public within five working days`() throws {
        // Monday 3 July and the five days from Tuesday to Monday, without the weekend.
        #expect(try limit("year: 2023\nperiod: quyet-toan\ndecided: 2023-07-03") == "2023-07-10")
        #expect(try limit("year: 2023\nperiod: quyet-toan\ndecided: 2023-07-03", years: []) == nil)
    }

    @Test func `A quarter and half a year are public fifteen days after their end`() throws {
        #expect(try limit("year: 2021\nperiod: quy-1") == "2021-04-15")
        #expect(try limit("year: 2021\nperiod: 6-thang") == "2021-07-15")
    }

    @Test func `A draft is public five working days after it went to the deputies`() throws {
        // Friday 4 June: Monday 7 to Friday 11.
        #expect(try limit("year: 2021\nperiod: du-thao\nsent: 2021-06-04") == "2021-06-11")
    }

    @Test func `No limit is guessed for a whole year or a decision without a day`() throws {
        #expect(try limit("year: 2021\nperiod: nam") == nil)
        #expect(try limit("year: 2021\nperiod: du-toan") == nil)
    }

    @Test func `A file whose bytes were too many is told with the limit`() throws {
        let sheet = try #require(try entry("year: 2021\nperiod: nam").budgetSheets.first)
        #expect(sheet.table == nil)
        #expect(
            sheet.faults.map(\.message) == ["Tệp lớn hơn 1 MiB (1.048.576 byte) nên không đọc thành bảng."])
    }

    @Test func `Execution is compared with the estimate of its year in its own unit`() throws {
        let plan = try entry(
            "year: 2021\nperiod: du-toan", unit: "nghin-dong",
            csv: "Nội dung,Dự toán\nThu phí,2000\nLệ phí,500\n",
            slug: "b")
        let done = try entry(
            "year: 2021\nperiod: quyet-toan", unit: "trieu-dong",
            csv: "Nội dung,Quyết toán\nThu  Phí,1.5\nLệ phí,1\n")
        let other = try entry(
            "year: 2020\nperiod: du-toan", csv: "Nội dung,Dự toán\nThu phí,7\nLệ phí,8\n", slug: "c")
        let comparison = try #require(BudgetComparison.all(of: done, among: [other, plan, done]).first)
        #expect(comparison.estimate.id == "b")
        #expect(comparison.rows.map(\.estimate.plain) == ["2", "0.5"])
        #expect(comparison.rows.map(\.execution.plain) == ["1.5", "1"])
    }

    @Test func `A table that shows the estimate itself is not compared again`() throws {
        let plan = try entry(
            "year: 2021\nperiod: du-toan", csv: "Nội dung,Dự toán\nThu,2\nChi,5\n", slug: "b")
        let done = try entry(
            "year: 2021\nperiod: nam", csv: "Nội dung,Dự toán,Thực hiện\nThu,2,3\nChi,5,6\n")
        #expect(BudgetComparison.all(of: done, among: [plan, done]).isEmpty)
    }
}
