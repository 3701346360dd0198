import CivilTime
import Content
import Registers
import Testing

@testable import Reports

/// Which period a text counts in.
@Suite struct ActivityPeriodTests {
    @Test(arguments: [
        ("", "2021-H1", ["b", "c", "d"]), ("", "2021-H2", ["e"]), ("", "2020-H2", ["a"]),
        ("reports: {closing_day: 14}", "2021-H1", ["a", "b"]),
        ("reports: {closing_day: 14}", "2021-H2", ["c", "d", "e"]),
        ("reports: {closing_day: 14}", "2021-01", ["a"]),
        ("reports: {closing_day: 14}", "2021-06", ["b"]),
        ("reports: {closing_day: 14}", "2021-07", ["c", "d", "e"]),
    ])
    func `The border of a half-year is its last day, or the closing day`(
        settings: String, period: String, slugs: [String]
    ) throws {
        var ward = ActivityWard(more: settings)
        try ward.publish("a", on: "2020-12-15")
        try ward.publish("b", on: "2021-06-14")
        try ward.publish("c", on: "2021-06-15")
        try ward.publish("d", on: "2021-06-30")
        try ward.publish("e", on: "2021-07-01")
        #expect(try ward.report(period).slugs("posted") == slugs)
    }

    @Test func `29 February counts in its month and has no day a year earlier`() throws {
        var ward = ActivityWard()
        try ward.publish("truoc", on: "2023-02-28")
        try ward.publish("nhuan", on: "2024-02-29")
        try ward.publish("sau", on: "2024-03-01")
        let month = try ward.report("2024-02")
        #expect(month.slugs("posted") == ["nhuan"])
        #expect(month.yearBefore?.values["posted"] == .count(1))
        let day = try ward.report("2024-02-29..2024-02-29")
        #expect(day.slugs("posted") == ["nhuan"])
        #expect(day.yearBefore == nil)
        #expect(day.previous?.period.first.iso == "2024-02-28")
    }

    @Test func `A period is compared with the one before and with that of the year before`() throws {
        var ward = ActivityWard()
        for (slug, day) in [
            ("a", "2020-05-02"), ("b", "2021-04-01"), ("c", "2021-04-02"), ("d", "2021-05-04"),
        ] { try ward.publish(slug, on: day) }
        let report = try ward.report("2021-05")
        #expect(report.text("posted") == "1")
        #expect(report.previous?.values["posted"] == .count(2))
        #expect(report.yearBefore?.values["posted"] == .count(1))
        // A row that was not there then counts nought.
        let csv = String(decoding: report.csv, as: UTF8.self)
        #expect(csv.contains("posted,\"Tin, bài đã đăng\",,1,2,1,QC Đ8.3; QC Đ12.2\r\n"))
    }

    @Test func `Contributors who wrote only in the periods compared with have a row of nought`() throws {
        var ward = ActivityWard()
        try ward.publish("a", on: "2021-04-01", by: "Tổ 7")
        try ward.publish("b", on: "2021-04-02", by: "Tổ 7")
        try ward.publish("c", on: "2021-05-04", by: "Tổ 9")
        try ward.publish("d", on: "2020-05-04", by: "Tổ 8")
        let report = try ward.report("2021-05")
        let rows = report.breakdowns.first { $0.key == "contributor" }?.rows ?? []
        #expect(rows.map(\.label) == ["Tổ 9", "Tổ 7", "Tổ 8"])
        #expect(rows.map { $0.figures[0].value } == [.count(1), .count(0), .count(0)])
        let csv = String(decoding: report.csv, as: UTF8.self).split(separator: "\r\n")
        #expect(csv.contains { $0.contains("Tổ 7\",,0,2,0,") })
        #expect(csv.contains { $0.contains("Tổ 8\",,0,0,1,") })
    }

    @Test func `There is nothing to compare with before the ward had anything`() throws {
        var ward = ActivityWard()
        try ward.publish("a", on: "2021-05-04")
        let report = try ward.report("2021-05")
        #expect(report.previous == nil && report.yearBefore == nil)
        #expect(try ward.report("2021-06").previous?.values["posted"] == .count(1))
    }

    @Test func `An open period counts what has been shown by now`() throws {
        var ward = ActivityWard()
        try ward.publish("a", on: "2021-05-04")
        try ward.publish("b", on: "2021-05-20")
        let report = try ward.report("2021-05", now: "2021-05-10")
        #expect(report.isOpen)
        #expect(report.slugs("posted") == ["a"])
        #expect(report.warnings.contains { $0.contains("10/05/2021") })
        #expect(try ward.report("2021-05", now: "2021-05-31").isOpen)
        #expect(try !ward.report("2021-05", now: "2021-06-01").isOpen)
    }

    @Test(arguments: [
        (ActivityKind.monthly, "2021-05", true), (.monthly, "2021-Q2", false), (.quarterly, "2021-Q2", true),
        (.halfYear, "2021", false), (.halfYear, "2021-H1", true), (.annual, "2021", true),
        (.annual, "2021-01-01..2021-12-31", false), (.adHoc, "2021-01-01..2021-12-31", true),
        (.adHoc, "2021-05", true),
    ])
    func `A kind of report has its own periods, an extraordinary one any`(
        kind: ActivityKind, period: String, isCovered: Bool
    ) throws {
        #expect(kind.covers(try #require(ReportPeriod(period))) == isCovered)
    }
}
