import CivilTime
import Content
import Diagnostics
import Reading
import Registers
import Testing

@testable import Rules

@Suite struct ConformanceTests {
    private static let now = "2020-12-01T08:00:00+07:00"

    private func report(
        _ findings: [Finding] = [], settings: String = ExampleWard.settings, _ articles: [Article] = []
    ) throws -> ConformanceReport {
        let ward = Ward(settings: try TestWard.settings(settings), articles: articles)
        return ConformanceReport(ward, findings, now: try #require(Timestamp(Self.now)))
    }

    private func entry(_ report: ConformanceReport, _ citation: String) throws -> ConformanceEntry {
        try #require(report.groups.flatMap(\.entries).first { $0.citation == citation })
    }

    private func finding(
        _ basis: String, _ severity: Severity = .warning, file: String = "content/approved/tin-tuc/a.md",
        code: String = "QT003", isConfidential: Bool = false
    ) -> Finding {
        Finding(
            code: code, severity: severity, file: file, position: .start, message: "Sai.", basis: [basis],
            help: "Sửa.", isConfidential: isConfidential)
    }

    private func settings(_ duty: String) -> String {
        ExampleWard.settings.replacing(
            "regulation:", with: "duties: [{id: hop, title: Họp, \(duty)}]\nregulation:")
    }

    private func regulation(_ body: String, title: String = "Quy chế thử") throws -> Article {
        guard case .article(let location) = ContentPath("content/approved/tin-tuc/quy-che.md") else {
            throw NotAnArticle()
        }
        return ArticleReader.read(Array("---\ntitle: \(title)\n---\n\(body)\n".utf8), at: location)
    }

    private struct NotAnArticle: Error {}

    @Test(arguments: [
        ("QC Đ4.2b", "QC Đ4.2b", true), ("QC Đ4.2b", "QC Đ4.2", true), ("QC Đ4.2", "QC Đ4", true),
        ("QC Đ12", "QC Đ1", false), ("QC Đ4.21", "QC Đ4.2", false), ("QC Đ4.2", "QC Đ4.2b", false),
        ("QC Đ10", "QC Đ10", true),
    ])
    func `A part of a clause lies in it, and a longer number does not`(
        part: String, whole: String, lies: Bool
    ) {
        #expect(Citation.lies(part, in: whole) == lies)
    }

    @Test func `Laws are known under every way to write their name`() {
        let names = ["Luật10/2022 Đ12.3", "Luật 10/2022 Đ12", "Luật 10/2022/QH15 Đ1", "Luật 10/2022"]
        #expect(Set(names.map(Citation.text)) == ["Luật10/2022"])
    }

    @Test func `Clauses of a law stand in the order of their numbers`() {
        let sorted = ["TT1/2011 Đ10.1", "TT1/2011 Đ5.2", "TT1/2011 Đ5.10", "TT1/2011 Đ5"].sorted(
            by: Citation.precedes)
        #expect(sorted == ["TT1/2011 Đ5", "TT1/2011 Đ5.2", "TT1/2011 Đ5.10", "TT1/2011 Đ10.1"])
    }

    @Test func `A clause is met when its rules find nothing, and not met with the list of what they find`()
        throws
    {
        #expect(try entry(report(), "QC Đ6.6").state == .met)
        let unmet = try entry(report([finding("QC Đ6.6")]), "QC Đ6.6")
        #expect(unmet.state == .unmet)
        #expect(unmet.items.map(\.place) == ["content/approved/tin-tuc/a.md:1"])
        #expect(unmet.items.map(\.message) == ["Sai. (QT003)"])
    }

    @Test func `Notes, and texts in work that are not late, break nothing`() throws {
        let draft = "content/draft/tin-tuc/a.md"
        let harmless = [finding("QC Đ6.6", .note), finding("QC Đ6.6", .error, file: draft)]
        #expect(try entry(report(harmless), "QC Đ6.6").state == .met)
        let late = finding("NĐ43/2011 Đ17.1", file: draft, code: "TH002")
        #expect(
            try report([late]).groups.flatMap(\.entries).contains {
                $0.items.contains { $0.place.hasPrefix(draft) }
            })
    }

    @Test func `A warning before the end of a limit is no breach`() throws {
        let early = finding("QC Đ11.1", code: "TH001")
        #expect(try entry(report([early]), "QC Đ11.1").state == .met)
    }

    @Test func `A clause without a rule tells why no program can judge it`() throws {
        let clause = try entry(report(), "QC Đ7.1")
        #expect(clause.state == .undecidable)
        #expect(clause.remark == "Việc giúp điều hành không có dữ liệu để kiểm tra.")
    }

    @Test func `A rule that is switched off judges nothing`() throws {
        // TH002 is the only rule about Đ11.1.
        let text = ExampleWard.settings.replacing(
            "regulation:", with: "rules: {severity: {TH002: off}}\nregulation:")
        #expect(try entry(report(settings: text), "QC Đ11.1").state == .undecidable)
    }

    @Test func `A meeting that was held in time meets its clause`() throws {
        let held = settings("basis: [QC Đ12.1], every_months: 3, since: 2020-08-10, done: [{on: 2020-11-10}]")
        #expect(try entry(report(settings: held), "QC Đ12.1").state == .met)
    }

    @Test func `A meeting that was not held does not meet its clause`() throws {
        let missed = settings("basis: [QC Đ12.1], every_months: 3, since: 2020-08-10")
        let clause = try entry(report(settings: missed), "QC Đ12.1")
        #expect(clause.state == .unmet)
        #expect(clause.items.map(\.message) == ["quá hạn: hạn ngày 10/11/2020"])
    }

    @Test func `A meeting that nobody writes down cannot be judged`() throws {
        let unwritten = settings("basis: [QC Đ12.1], every_months: 3, since: 2020-08-10, tracked: false")
        let clause = try entry(report(settings: unwritten), "QC Đ12.1")
        #expect(clause.state == .undecidable)
        #expect(clause.remark.contains("Chưa ai ghi những lần đã làm “Họp”"))
    }

    @Test func `Clauses are read from the regulation that the ward has posted`() throws {
        let article = try regulation(
            """
            ### Điều 1. Phạm vi, đối tượng áp dụng

            Quy chế này quy định.

            ### Điều 4. Nhiệm vụ, quyền hạn của Ban biên tập

            1. Nhiệm vụ

               a) Thu **thập**.

               đ) Biên tập.

            2. Quyền hạn. 3. Không phải khoản

            ## Chương II

            1. Ngoài điều.
            """)
        let clauses = RegulationOutline.read(article, id: "QC")
        #expect(clauses.map(\.citation) == ["QC Đ1", "QC Đ4.1a", "QC Đ4.1đ", "QC Đ4.2"])
        #expect(
            clauses.map(\.content) == [
                "Phạm vi, đối tượng áp dụng", "Thu thập.", "Biên tập.", "Quyền hạn. 3. Không phải khoản",
            ])
    }

    @Test(arguments: [
        "### Điều 1", "### Điều 99999999999999999999. Dài", "1. Trước mọi điều", "a) b",
        "### Điều 3.\n\nb) Không có khoản",
    ])
    func `A text of another form gives few clauses and no harm`(body: String) throws {
        #expect(RegulationOutline.read(try regulation(body), id: "QC").count <= 1)
    }

    @Test func `An article that the rules do not mean is left to people`() throws {
        let text = ExampleWard.settings.replacing("  id: QC", with: "  id: QC\n  title: Quy chế thử")
        let article = try regulation("### Điều 6. Nghỉ phép\n\n6. Đăng tải.")
        #expect(try entry(report(settings: text, [article]), "QC Đ6.6").state == .undecidable)
        let meant = try regulation("### Điều 6. Trách nhiệm của Trưởng ban\n\n6. Đăng tải.")
        #expect(try entry(report(settings: text, [meant]), "QC Đ6.6").state == .met)
    }

    @Test func `The public page tells of drafts and secrets only how many there are`() throws {
        let report = try report([
            finding("QC Đ11.1", file: "content/review/tin-tuc/kin.md", code: "TH002"),
            finding("QC Đ4.2b", .error, code: "AT001", isConfidential: true),
        ])
        let shown = "\(report.publicBlocks)"
        #expect(!shown.contains("kin.md") && !shown.contains("Sai."))
        #expect(shown.contains("1 việc khác"))
        #expect(!String(decoding: report.csv, as: UTF8.self).contains("Sai. (AT001)"))
        #expect(try entry(report, "QC Đ4.2b").state == .unmet)
    }
}
