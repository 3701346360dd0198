import CivilTime
import Testing

@testable import Reports

@Suite struct OfficialPaperTests {
    private func paper(_ date: String) throws -> OfficialPaper {
        OfficialPaper(
            superior: "Ủy ban nhân dân phường Ví Dụ", issuer: "Ban biên tập", place: "Ví Dụ",
            date: try #require(CivilDate(date)), kind: "Báo cáo", abstract: "Thử <b>&</b>")
    }

    @Test(arguments: [
        ("2020-02-05", "Ví Dụ, ngày 05 tháng 02 năm 2020"),
        ("2020-11-12", "Ví Dụ, ngày 12 tháng 11 năm 2020"),
        ("2020-03-09", "Ví Dụ, ngày 09 tháng 3 năm 2020"),
    ])
    func `Days below ten and the first two months have a nought`(date: String, text: String) throws {
        #expect(try paper(date).placeAndDate == text)
    }

    @Test func `The page has the head of Nghị định 30 and escapes every text`() throws {
        var paper = try paper("2020-02-05")
        paper.blocks = [.table(PaperTable([.init("<i>", width: 1)], [.init(["\"x\" <script>"])]))]
        let html = String(decoding: paper.html, as: UTF8.self)
        for text in [
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
            "ỦY BAN NHÂN DÂN PHƯỜNG VÍ DỤ",
        ] {
            #expect(html.contains(text))
        }
        #expect(!html.contains("<script>") && !html.contains("<b>") && !html.contains("<i>"))
    }

    @Test func `What pandoc reads is one quoted block`() throws {
        let native = String(decoding: try paper("2020-02-05").pandocNative, as: UTF8.self)
        #expect(native.hasPrefix("[ RawBlock (Format \"openxml\") \"<w:tbl>"))
        #expect(!native.dropLast().contains("\n"))
        #expect(native.contains("Thử &lt;b&gt;&amp;&lt;/b&gt;"))
    }

    @Test func `Widths are whole percentages of a hundred`() {
        #expect(PaperStyle.percentages([1, 1, 1]) == [33, 33, 34])
        #expect(PaperStyle.percentages([4, 22, 9]).reduce(0, +) == 100)
    }
}
