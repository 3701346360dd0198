import Content
import Diagnostics
import Markdown
import Testing

@Suite struct OutlineTests {
    private func outline(_ text: String) -> Outline {
        Outline(MarkdownParser.parse(Array(text.utf8)[...], firstLine: 1))
    }

    private func anchors(_ text: String) -> [String] { outline(text).anchors.map(\.id) }

    @Test(arguments: [
        ("## Lễ hội & đình làng", ["le-hoi-dinh-lang"]),
        ("## Một\n\n## Một\n\n## Một", ["mot", "mot-2", "mot-3"]),
        ("## Một\n\n## Một 2\n\n## Một", ["mot", "mot-2", "mot-3"]), ("## !?\n\n## …", ["muc", "muc-2"]),
        ("## *Đậm* và [nối](x)", ["dam-va-noi"]), ("Chữ\n====\n\nNhỏ\n----", ["chu", "nho"]),
    ])
    func `A heading has the slug of its words, and a number when another has it`(
        text: String, expected: [String]
    ) {
        #expect(anchors(text) == expected)
    }

    @Test func `A legal text has anchors by article, clause and point`() {
        let text = """
            ## Chương I

            ### Điều 1. Phạm vi

            1. Một

               a) điểm a

               d) điểm d

               đ) điểm đ

               e) điểm e

            2. Hai

            ### Điều 2a. Khác

            b) điểm b không có khoản

            ## Phụ lục

            1. Không thuộc điều nào
            """
        #expect(
            anchors(text) == [
                "chuong-i", "dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-1-diem-a", "dieu-1-khoan-1-diem-d",
                "dieu-1-khoan-1-diem-dd", "dieu-1-khoan-1-diem-e", "dieu-1-khoan-2", "dieu-2a",
                "dieu-2a-diem-b", "phu-luc",
            ])
    }

    @Test func `Clauses may be headings, and lists in them are no clauses`() {
        let text = """
            ## Điều 3. Tên

            ### 1. Khoản một

            a) điểm a

            1. mục của một danh sách

            ### 2. Khoản hai

            đ) điểm đ
            """
        #expect(
            anchors(text) == [
                "dieu-3", "dieu-3-khoan-1", "dieu-3-khoan-1-diem-a", "dieu-3-khoan-2",
                "dieu-3-khoan-2-diem-dd",
            ])
    }

    @Test func `A list that begins with another number counts from there`() {
        #expect(anchors("## Điều 1\n\n4. Bốn\n5. Năm") == ["dieu-1", "dieu-1-khoan-4", "dieu-1-khoan-5"])
    }

    @Test func `An article that stands twice has two anchors`() {
        #expect(
            anchors("## Điều 1. A\n\n1. x\n\n## Điều 1. B\n\n1. y") == [
                "dieu-1", "dieu-1-khoan-1", "dieu-1-2", "dieu-1-khoan-1-2",
            ])
    }

    @Test(arguments: ["## Điều kiện", "## Điều 12345", "## Điều", "## Điều 1b2 x", "## Điều một"])
    func `What only begins like an article is a heading like others`(text: String) {
        #expect(!outline(text + "\n\n1. Một\n").hasAnchor("dieu-1-khoan-1"))
        #expect(anchors(text + "\n\n1. Một\n").count == 1)
    }

    @Test func `Nested and bulleted lists have no clauses`() {
        #expect(anchors("## Điều 1\n\n- a\n  1. b\n\n> 1. c") == ["dieu-1"])
    }

    @Test func `No two anchors of a long text are the same`() {
        let text = (1...300).map { "## Một \($0 % 7)\n\n## Một\n\n### Điều \($0 % 5). A\n\n1. a\n2. b\n" }
            .joined(separator: "\n")
        let all = anchors(text)
        #expect(all.count == 300 * 5)
        #expect(Set(all).count == all.count)
    }

    @Test func `Links and images have their words and places`() {
        let links = outline("Lễ [một *hai*](a) ![ảnh](b.png) [![c](d)](e)\n").links
        #expect(links.map(\.text) == ["một hai", "ảnh", "c", "c"])
        #expect(links.map(\.isImage) == [false, true, false, true])
        #expect(links.map(\.wrapsImage) == [false, false, true, false])
        // “Lễ ” is 5 bytes; “[một *hai*](a) ” is 1 + 5 + 1 + 5 + 1 + 3 + 1.
        #expect(links.map(\.position.column).prefix(2) == [6, 23])
    }
}
