import CivilTime
import Content
import Registers
import Testing

@testable import Reports

/// The report as people and programs read it.
@Suite struct ActivityReportTests {
    private func ward() throws -> ActivityWard {
        var ward = ActivityWard(
            more: "reports: {units: [Trạm y tế], addressees: [UBND phường Ví Dụ, Ban Chỉ đạo]}")
        try ward.publish("a", on: "2021-05-04", by: "Đỗ Giả Định", keys: "genre: tin")
        try ward.publish("b", on: "2021-05-05", by: "[Chuyên trách CNTT, Tổ <b>1</b>]", keys: "genre: Tin")
        try ward.publish("c", on: "2021-05-06", by: "trạm y tế", keys: "source: {name: Báo Ví Dụ}")
        try ward.add(
            "mat", date: "2021-05-07", stage: .draft,
            acts: [
                "2021-05-07 submit thuong-truc",
                "2021-05-07 refuse truong-ban | reason: bi-mat-nha-nuoc | note: Kín.",
            ])
        return ward
    }

    private func rows(_ report: ActivityReport, _ key: String) -> [String] {
        (report.breakdown(key)?.rows ?? []).map { row in
            "\(row.label) \(row.figures.map(\.value.text).joined(separator: " "))"
        }
    }

    @Test func `Texts are counted by section, genre, unit, contributor and member`() throws {
        let report = try ward().report("2021-05")
        #expect(rows(report, "section") == ["Tin tức 3", "Văn bản 0", "Hỏi đáp 0", "Góc tĩnh 0"])
        #expect(rows(report, "genre") == ["tin 2", "chưa ghi thể loại 1"])
        #expect(rows(report, "unit") == ["Chuyên trách CNTT 2", "chưa rõ đơn vị 1", "Trạm y tế 1"])
        #expect(rows(report, "contributor") == ["Tổ <b>1</b> 1", "Trạm y tế 1"])
        // Written, submitted, endorsed, approved, returned, missed, idle, unconfirmed. “Góc tĩnh” never had a text.
        #expect(
            rows(report, "member") == [
                "Nguyễn Giả Định 0 0 0 3 0 0 0 0", "Phó Trưởng ban 0 0 0 0 0 0 0 0",
                "Thường trực 0 4 0 0 0 0 0 0", "Đỗ Giả Định 2 0 3 0 0 0 1 0",
            ])
        #expect(report.text("posted.republished") == "1")
    }

    @Test func `Names that differ by a mark alone are told apart, under the same key in every period`() throws
    {
        var ward = ActivityWard()
        try ward.publish("mot", on: "2024-03-05", by: "An")
        try ward.publish("hai", on: "2024-04-05", by: "Ân")
        func keys(_ period: String) throws -> [String: String] {
            let rows = try ward.report(period).breakdown("contributor")?.rows ?? []
            return Dictionary(
                rows.map { ($0.label, $0.figures[0].key) }, uniquingKeysWith: { first, _ in first })
        }
        let (march, april) = (try keys("2024-03"), try keys("2024-04"))
        #expect(march["An"] != april["Ân"])
        #expect(try keys("2024-H1") == ["An": march["An"] ?? "", "Ân": april["Ân"] ?? ""])
    }

    @Test func `A member who had left before the period and did nothing in it is not listed`() throws {
        let gone =
            "    - {id: da-nghi, role: member, position: Đã nghỉ, since: 2019-01-01, until: 2021-04-30}"
        let ward = ActivityWard(members: gone)
        #expect(rows(try ward.report("2021-05"), "member").allSatisfy { !$0.hasPrefix("Đã nghỉ") })
        #expect(rows(try ward.report("2021-04"), "member").contains { $0.hasPrefix("Đã nghỉ") })
    }

    @Test func `Every figure has a key of its own and can be traced to what it counts`() throws {
        let report = try ward().report("2021-05", faults: [])
        #expect(Set(report.figureKeys).count == report.figureKeys.count)
        for figure in report.allFigures {
            let explanation = try #require(report.explanation(of: figure.key))
            #expect(explanation.rows.count == figure.items.count)
            if case .count(let count) = figure.value { #expect(count == figure.items.count, "\(figure.key)") }
        }
        #expect(report.explanation(of: "posted.sections") == nil)
    }

    @Test func `What was refused as a state secret is only named by its file`() throws {
        let report = try ward().report("2021-05")
        let row = try #require(report.explanation(of: "refused")?.rows.first)
        #expect(row.title == "content/draft/tin-tuc/mat.md")
        #expect(row.detail.isEmpty)
        let paper = report.paper(withKeys: true)
        for text in [paper.html, paper.markdown, paper.pandocNative, report.csv].map({
            String(decoding: $0, as: UTF8.self)
        })
            + [report.json]
        {
            #expect(!text.contains("Bài mat") && !text.contains("Kín."))
        }
    }

    @Test func `The board writes to those whom site.yml names, the standing office to the board`() throws {
        let ward = try ward()
        let quarter = try ward.report("2021-Q2", notes: ["Đề xuất đặt ra."]).paper(withKeys: false)
        #expect(quarter.addressees == ["UBND phường Ví Dụ", "Ban Chỉ đạo"])
        #expect(quarter.signatures.map(\.office) == ["Trưởng Ban biên tập"])
        #expect(quarter.signatures.map(\.name) == ["Nguyễn Giả Định"])
        let html = String(decoding: quarter.html, as: UTF8.self)
        for line in ["Kính gửi:", "- UBND phường Ví Dụ;", "- Ban Chỉ đạo.", "- Như trên;"] {
            #expect(html.contains(">\(line)</p>"))
        }
        #expect(html.contains("Đề xuất đặt ra."))
        #expect(html.contains("<svg ") && html.contains("Tổ &lt;b&gt;1&lt;/b&gt;") && !html.contains("<b>"))
        let month = try ward.report("2021-05").paper(withKeys: false)
        #expect(month.addressees == ["Ban biên tập Trang thông tin điện tử"])
        #expect(month.signatures.map(\.office) == ["Thường trực Ban biên tập"])
    }

    @Test func `A figure of JSON has its number, its clauses and its articles`() throws {
        let json = try ward().report("2021-05").json
        let figure =
            #"{"key":"posted.republished","title":"Trong đó: bài ghi nguồn","unit":"","value":1,"#
            + #""previous":null,"yearBefore":null,"basis":["QC Đ5.1"],"articles":["20200101-aaaaac"]}"#
        #expect(json.contains(figure))
    }

    @Test func `Markdown of the report holds no markup of people`() throws {
        let text = String(
            decoding: try ward().report("2021-05").paper(withKeys: false).markdown, as: UTF8.self)
        #expect(text.contains(#"| Tổ \<b\>1\</b\> | 1 | – | – |"#))
        #expect(text.contains("# BÁO CÁO\n"))
    }
}
