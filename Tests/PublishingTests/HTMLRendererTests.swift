import Content
import Hashing
import Images
import Testing

@testable import Publishing

@Suite struct HTMLRendererTests {
    @Test(arguments: [
        ("Một\nhai", "<p>Một\nhai</p>\n"), ("Một  \nhai", "<p>Một<br>\nhai</p>\n"),
        ("## Tên & mục", "<h2 id=\"ten-muc\">Tên &amp; mục</h2>\n"),
        ("# Một", "<h2 id=\"mot\">Một</h2>\n"), ("###### Sáu", "<h6 id=\"sau\">Sáu</h6>\n"),
        ("*a* **b** ~~c~~ `d<`", "<p><em>a</em> <strong>b</strong> <del>c</del> <code>d&lt;</code></p>\n"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
        ("- a\n\n- b", "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n"),
        ("1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n"),
        ("7. a", "<ol start=\"7\">\n<li>a</li>\n</ol>\n"),
        ("0. a", "<ol start=\"0\">\n<li>a</li>\n</ol>\n"),
        (
            "- [x] a\n- [ ] b",
            "<ul>\n<li class=\"task\"><span role=\"img\" aria-label=\"đã xong\">☑</span> a</li>\n"
                + "<li class=\"task\"><span role=\"img\" aria-label=\"chưa xong\">☐</span> b</li>\n</ul>\n"
        ),
        ("> a\n>\n> b", "<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n"),
        ("a\n\n---\n\nb", "<p>a</p>\n<hr>\n<p>b</p>\n"),
        ("```js\"x\nif (a < b) \"c\"\n```", "<pre><code>if (a &lt; b) &quot;c&quot;\n</code></pre>\n"),
        ("    a\n    b", "<pre><code>a\nb\n</code></pre>\n"),
        (
            "| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 |",
            "<div class=\"table\" role=\"region\" aria-labelledby=\"bang_1\" tabindex=\"0\"><table>\n"
                + "<caption id=\"bang_1\" class=\"sr\">Bảng 1</caption>\n"
                + "<thead><tr><th scope=\"col\" class=\"align-left\">a</th><th scope=\"col\" class=\"align-center\">b</th>"
                + "<th scope=\"col\" class=\"align-right\">c</th><th scope=\"col\">d</th></tr></thead>\n<tbody>\n"
                + "<tr><td class=\"align-left\">1</td><td class=\"align-center\">2</td><td class=\"align-right\">3</td><td>4</td></tr>\n"
                + "</tbody></table></div>\n"
        ),
        ("<script>a</script>", "<p>&lt;script&gt;a&lt;/script&gt;\n</p>\n"),
        ("a <b onclick=x>c", "<p>a &lt;b onclick=x&gt;c</p>\n"),
        ("&lt;script&gt; &quot;\u{301}", "<p>&lt;script&gt; &quot;\u{301}</p>\n"),
        ("\\<a\\> {{title}} {{{body}}}", "<p>&lt;a&gt; {{title}} {{{body}}}</p>\n"),
    ])
    func `A text becomes its HTML`(text: String, html: String) async throws {
        #expect(try await TestSite.html(text) == html)
    }

    @Test func `A table is called by its number and the heading above it, as it is written`() async throws {
        let html = try await TestSite.html(
            "|a|\n|-|\n\n## Giờ *làm* & nghỉ\n\n|b|\n|-|\n\n### Ngày\n\n|c|\n|-|")
        #expect(
            html.matches(of: /<caption id="(bang_\d)" class="sr">([^\n]*)<\/caption>/).map {
                "\($0.1) \($0.2)"
            }
                == ["bang_1 Bảng 1", "bang_2 Bảng 2: Giờ làm &amp; nghỉ", "bang_3 Bảng 3: Ngày"])
    }

    @Test func `Footnotes stand at the end and lead back to their first mark`() async throws {
        let html = try await TestSite.html("a[^x] b[^x]\n\n[^x]: chú")
        #expect(html.contains("a<sup class=\"footnote-ref\"><a href=\"#fn_1\" id=\"fnref_1\">1</a></sup>"))
        #expect(html.contains("b<sup class=\"footnote-ref\"><a href=\"#fn_1\" id=\"fnref_1_2\">1</a></sup>"))
        #expect(html.contains("<li id=\"fn_1\"><p>chú</p>\n<a class=\"footnote-back\" href=\"#fnref_1\""))
        #expect(html.hasSuffix("</ol></section>\n"))
    }

    @Test func `A footnote inside a link is no link inside a link`() async throws {
        let html = try await TestSite.html("[a[^x]](https://a.example)\n\n[^x]: chú")
        #expect(
            html.hasPrefix(
                "<p><a href=\"https://a.example\">a<sup class=\"footnote-ref\" id=\"fnref_1\">1</sup></a></p>\n"
            ))
        #expect(html.contains("href=\"#fnref_1\""))
    }

    @Test func `A heading that is called like a footnote does not take its place`() async throws {
        let html = try await TestSite.html("## fn 1\n\n## fnref 1\n\na[^x]\n\n[^x]: chú")
        let ids = html.matches(of: /id="([^"]*)"/).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
    }

    @Test(arguments: [
        ("[a](https://a.example/?b=1&c=2)", "<p><a href=\"https://a.example/?b=1&amp;c=2\">a</a></p>\n"),
        (
            "[a](https://a.example \"b\\\"c\")",
            "<p><a href=\"https://a.example\" title=\"b&quot;c\">a</a></p>\n"
        ),
        ("[a](mailto:b@c.example)", "<p><a href=\"mailto:b@c.example\">a</a></p>\n"),
        ("[a](<https://a.example/b c?d|e>)", "<p><a href=\"https://a.example/b%20c?d%7Ce\">a</a></p>\n"),
        ("[a](#b)", "<p><a href=\"#b\">a</a></p>\n"),
        ("[a](/tin/#b)", "<p><a href=\"/vi-du/tin/#b\">a</a></p>\n"),
        ("[a](id:20210202-bbbbbb#c)", "<p><a href=\"/vi-du/bai/2021/b/#c\">a</a></p>\n"),
        ("[a](<b ả.csv>)", "<p><a href=\"/vi-du/tin/2021/a/b%20%E1%BA%A3.csv\">a</a></p>\n"),
        ("[a](b%20%E1%BA%A3.csv)", "<p><a href=\"/vi-du/tin/2021/a/b%20%E1%BA%A3.csv\">a</a></p>\n"),
        (
            "![chữ \"](c.png 'd')",
            "<p><img src=\"/vi-du/tin/2021/a/c.png\" alt=\"chữ &quot;\" title=\"d\" decoding=\"async\"></p>\n"
        ),
    ])
    func `A link leads to what it names`(text: String, html: String) async throws {
        let hash = SHA256.hash([])
        let files = ["b ả.csv", "c.png"].map { Content.Attachment(path: $0, size: 1, sha256: hash) }
        let other = try TestSite.article("approved/bai/b.md", keys: "id: 20210202-bbbbbb")
        #expect(try await TestSite.html(text, attachments: files, beside: [other]) == html)
    }

    @Test func `A picture has its size, and only the first one is fetched at once`() async throws {
        let size = try #require(PixelSize(width: 640, height: 480))
        let files = ["a.jpg", "b.svg", "c.png"].map { name in
            Content.Attachment(
                path: name, size: 1, sha256: SHA256.hash([]),
                image: name == "a.jpg"
                    ? .read(ImageHeader(format: .jpeg, size: size))
                    : name == "b.svg" ? .read(ImageHeader(format: .svg, size: nil)) : .none)
        }
        let html = try await TestSite.html("![x](a.jpg) ![y](b.svg) ![z](c.png)", attachments: files)
        let page = "/vi-du/tin/2021/a"
        #expect(
            html
                == "<p><img src=\"\(page)/a.jpg\" alt=\"x\" width=\"640\" height=\"480\" decoding=\"async\"> "
                + "<img src=\"\(page)/b.svg\" alt=\"y\" loading=\"lazy\" decoding=\"async\"> "
                + "<img src=\"\(page)/c.png\" alt=\"z\" loading=\"lazy\" decoding=\"async\"></p>\n")
    }

    @Test(arguments: [
        "[chữ](javascript:alert)", "[chữ](JAVASCRIPT:alert)", "[chữ](data:text/html,x)", "[chữ](//a.example)",
        "[chữ](id:20990101-aaaaaa)",
        "[chữ](khong-co.csv)", "[chữ](&#106;avascript:alert)", "[chữ](<java\tscript:alert>)", "[chữ]()",
        "![chữ](https://a.example/b.png)",
        "![chữ](javascript:alert)", "![chữ](khong-co.png)", "[chữ](/\\a.example)",
    ])
    func `The words of a link that leads nowhere stand alone`(text: String) async throws {
        #expect(try await TestSite.html(text) == "<p>chữ</p>\n")
    }

    @Test func `An article that is not public yet is not linked to`() async throws {
        let later = try TestSite.article("approved/bai/b.md", date: "2021-07-01", keys: "id: 20210202-bbbbbb")
        let draft = try TestSite.article("draft/bai/c.md", keys: "id: 20210203-cccccc")
        let html = try await TestSite.html(
            "[a](id:20210202-bbbbbb) [b](id:20210203-cccccc)", beside: [later, draft])
        #expect(html == "<p>a b</p>\n")
    }

    @Test func `Anchors of points stand also where a list is tight`() async throws {
        let html = try await TestSite.html("## Điều 1\n\n1. Một\n2. đ) hai")
        #expect(html.contains("<li id=\"dieu-1-khoan-1\">Một</li>"))
        #expect(
            html.contains("<li id=\"dieu-1-khoan-2\"><span id=\"dieu-1-khoan-2-diem-dd\">đ) hai</span></li>"))
    }

    @Test func `Deep nesting is closed in the right order`() async throws {
        let html = try await TestSite.html(String(repeating: "> ", count: 40) + "- *a **b***")
        #expect(html.matches(of: /<blockquote>/).count == html.matches(of: /<\/blockquote>/).count)
        #expect(html.contains("<em>a <strong>b</strong></em>"))
    }
}
