import CivilTime
import Registers
import Testing

@testable import Publishing

@Suite struct BlockRendererTests {
    private func html(_ block: Block) async throws -> String {
        let site = try await TestSite.site([try TestSite.article(keys: "id: 20210201-abc234")])
        return String(decoding: BlockRenderer.render([block], site: site), as: UTF8.self)
    }

    @Test func `What people wrote is escaped wherever it stands`() async throws {
        let evil = "<script>\"&'"
        let table = Table(
            caption: evil, columns: [.init(evil)],
            rows: [.init([[.text(evil), .strong(evil), .link(evil, .web("https://a.example/?\"<"))]])])
        for block: Block in [
            .heading(evil), .paragraph([.text(evil)]), .facts([Fact(evil, [.text(evil)])]), .table(table),
        ] {
            let html = try await html(block)
            #expect(!html.contains("<script>"))
            #expect(!html.contains("\"<"))
        }
    }

    @Test func `A link to an article shows its title, and its words alone where it is not public`()
        async throws
    {
        #expect(
            try await html(.paragraph([.link("20210201-abc234", .article("20210201-abc234"))]))
                == "<p><a href=\"/vi-du/tin/2021/a/\">Bài a</a></p>\n")
        #expect(
            try await html(.paragraph([.link("bài kia", .article("20210201-zzzzzz"))])) == "<p>bài kia</p>\n")
    }

    @Test func `A telephone number is dialled without its spaces and a letter opens with its words`()
        async throws
    {
        #expect(
            try await html(.paragraph([.link("0239 385 1111", .telephone("0239 385 1111"))]))
                == "<p><a href=\"tel:02393851111\">0239 385 1111</a></p>\n")
        #expect(
            try await html(
                .paragraph([.link("Gửi", .mail("a@vidu.example", subject: "Hỏi", body: "a\nb&c"))]))
                == "<p><a href=\"mailto:a@vidu.example?subject=H%E1%BB%8Fi&amp;body=a%0D%0Ab%26c\">Gửi</a></p>\n"
        )
    }

    @Test func `Numbers stand at the right and rows have headings`() async throws {
        let table = Table(
            caption: "Thu", columns: [.init("Mục"), .init("Tiền", isNumber: true)],
            rows: [
                .init([[.text("Phí")], [.text("1.000")]]),
                .init([[.text("Tổng")], [.text("1.000")]], isTotal: true),
            ])
        let html = try await html(.table(table))
        #expect(html.contains("<caption>Thu</caption>"))
        #expect(html.contains("<tr><th scope=\"row\">Phí</th><td class=\"align-right\">1.000</td></tr>"))
        #expect(html.contains("<tr class=\"total\"><th scope=\"row\">Tổng</th>"))
    }

    @Test func `The longest bar has the whole width and others their share`() async throws {
        let chart = BarChart(
            title: "Thu", series: ["Dự toán"],
            groups: [.init("a", [ExactDecimal(200)]), .init("b", [ExactDecimal(50)]), .init("c", [nil])],
            unit: "đồng")
        let html = try await html(.chart(chart))
        // Of 400 units, 8 stay free, and 24 are for the three digits of the longest number.
        #expect(html.contains("width=\"368\""))
        #expect(html.contains("width=\"92\""))
        #expect(html.contains("aria-label=\"Thu, đồng. a: 200. b: 50. c: .\""))
    }

    @Test func `What is below nought lies at the left of it`() async throws {
        let chart = BarChart(
            title: "Chênh lệch", series: ["Số"],
            groups: [.init("a", [ExactDecimal(300)]), .init("b", [ExactDecimal(-100)])], unit: "đồng")
        let html = try await html(.chart(chart))
        // 400 - 8 - 4 × 8 = 360 units from -100 to 300: nought lies at 90.
        #expect(html.contains("x=\"90\" y=\"19\" width=\"270\""))
        #expect(html.contains("x=\"0\" y=\"68\" width=\"90\""))
        #expect(html.contains("<path class=\"nought\" d=\"M90 0V86\"/>"))
    }

    @Test func `A long label stands in two lines`() async throws {
        let label =
            "Chi đầu tư xây dựng cơ bản và sửa chữa lớn các công trình công cộng của phường trong cả năm kể cả phần chuyển nguồn"
        let chart = BarChart(
            title: "Chi", series: ["Số"], groups: [.init(label, [ExactDecimal(1)])], unit: "đồng")
        let html = try await html(.chart(chart))
        #expect(html.contains(">Chi đầu tư xây dựng cơ bản và sửa chữa lớn các công<"))
        #expect(html.contains(">trình công cộng của phường trong cả năm kể cả phần…<"))
    }
}
