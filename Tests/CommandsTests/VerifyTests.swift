import Foundation
import TestSupport
import Testing

/// `bientap verify`, against pages as the program builds them and as somebody may have changed them.
@Suite struct VerifyTests {
    private static let page = "van-ban/2021/thong-bao-thu-hai"
    private static let id = "20210114-ssssss"
    private let ward: TemporaryFolder

    init() throws {
        ward = try Repository.exampleWard()
        let build = try Program(in: ward.path).run(["build", "--now", "2021-06-01"])
        try #require(build.status == 0, "\(build.remarks)")
    }

    private func verify(_ arguments: String...) throws -> Program.Outcome {
        try Program(in: ward.path, environment: ["BIENTAP_NOW": "2021-06-01"]).run(["verify"] + arguments)
    }

    private func text(_ page: String = page) throws -> String {
        try ward.text("public/\(page)/index.html")
    }

    /// What becomes of the page with one text in place of another.
    private func forged(_ old: String, _ new: String, page: String = page) throws -> Program.Outcome {
        let text = try text(page)
        try #require(text.contains(old))
        try ward.write(text.replacing(old, with: new), to: "da-luu.html")
        return try verify("da-luu.html")
    }

    @Test func `Every article page of a build is what was approved`() throws {
        let pages = try ward.tree("public").filter {
            $0.key.hasSuffix("/index.html")
                && String(decoding: $0.value, as: UTF8.self).contains("bientap.digest")
        }.keys.sorted()
        // Two wait for their day, and one is suspended.
        let shown = try ward.tree("content/approved").keys.count { $0.hasSuffix(".md") } - 3
        #expect(pages.count == shown)
        let outcome = try Program(in: ward.path, environment: ["BIENTAP_NOW": "2021-06-01"]).run(
            ["xac-minh"] + pages.map { "public/\($0)" })
        #expect(outcome.status == 0, "\(outcome.output)")
        #expect(outcome.output.matches(of: /: ĐÚNG bản đã duyệt\n/).count == shown)
    }

    @Test func `It is told who approved it and when`() throws {
        let output = try verify("public/van-ban/2021/phieu-giay/index.html").output
        #expect(output.contains("Bài “Thông báo được duyệt trên giấy” (20210125-rrrrrr)"))
        #expect(
            output.contains("08:00 ngày 25/01/2021  Trình duyệt: Công chức Văn hóa – Xã hội – Lê Văn Mẫu\n"))
        #expect(
            output.contains(
                "09:00 ngày 25/01/2021  Duyệt đăng: Phó Chủ tịch UBND phường Ví Dụ, Trưởng Ban biên tập – "
                    + "Nguyễn Văn Ví Dụ (ghi lại theo Phiếu duyệt số 03 ngày 25/01/2021)\n"))
    }

    @Test func `A page is verified as browsers save it`() throws {
        var text = try text()
        // Absolute links, other quotes and spaces, an open list of steps, comments: all of it shows the same.
        text = text.replacing("href=\"/phuong-vi-du/", with: "href='https://tinh.example/phuong-vi-du/")
            .replacing(/(href='[^"']*)"/) { "\($0.1)'" }
            .replacing("<details class=\"trail\">", with: "<details class=\"trail\" open=\"\">")
            .replacing("<p>", with: "<!-- <p>chú thích</p> -->\n<p >\n  ").replacing("&#39;", with: "'")
        try ward.write(text, to: "da-luu.htm")
        let outcome = try verify("da-luu.htm")
        #expect(outcome.status == 0, "\(outcome.output)")
    }

    @Test(arguments: [
        ("lúc 9 giờ ngày", "lúc 7 giờ ngày"), ("<p>Bài có ", "<p>Thêm một câu.</p><p>Bài có "),
        ("<h1>Thông báo họp", "<h1>Thông báo hoãn họp"), ("<span>Cập nhật", "<span>Chưa cập nhật"),
        ("</h1>", "</h1><p>Đã bị hủy.</p>"), ("Cuộc họp ở &lt;sân đình&gt;", "Cuộc họp ở chợ"),
        ("href=\"/phuong-vi-du/tin-tuc/2021/cay-da-biet-di/\"", "href=\"https://a.example/\""),
        ("<h2 id=\"noi-dung\">Nội dung</h2>", ""),
        ("<div class=\"body\">", "<div class=\"body\"><img src=x alt=Sai>"),
    ])
    func `An altered text is told`(old: String, new: String) throws {
        let outcome = try forged(old, new)
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("khác bản đã duyệt"), "\(outcome.output)")
    }

    @Test(arguments: [
        ("<main ", "<p>Tin giả</p><main "), ("</body>", "Tin giả</body>"), ("<head>", "<head>Tin giả"),
        ("</ol>\n<p>Mã", "<li>Duyệt đăng: Tin giả</li></ol>\n<p>Mã"),
        ("<footer class=\"bottom\">", "<noscript>Tin giả</noscript>"),
        ("<nav class=\"around\"", "<nav>Tin giả</nav><nav class=\"around\""),
        ("</main>", "<textarea>Tin giả</textarea></main>"), ("<main ", "<![CDATA[ >Tin giả]]><main "),
    ])
    func `Words around the article are told`(old: String, new: String) throws {
        let outcome = try forged(old, new)
        #expect(outcome.status == 1)
        #expect(
            outcome.output.contains("Tin giả") || outcome.output.contains("textarea"), "\(outcome.output)")
    }

    @Test(arguments: [
        ("</head>", "<script>x</script></head>"), ("</head>", "<style>p{display:none}</style></head>"),
        ("<p>Bài có", "<p style=\"color:red\">Bài có"), ("<main ", "<main onclick=\"x\" "),
        ("</body>", "<iframe src=x></iframe></body>"),
    ])
    func `What could show something else is told`(old: String, new: String) throws {
        let outcome = try forged(old, new)
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("trang của chương trình không có"), "\(outcome.output)")
    }

    @Test func `A page without its proof, or with another one, is told`() throws {
        let digest = try #require(try text().firstMatch(of: /content="(sha256:[0-9a-f]{64})"/)?.1)
        let meta = "<meta name=\"bientap.digest\" content=\"\(digest)\">"
        let other = "sha256:" + String(repeating: "0", count: 64)
        #expect(try forged(meta, "").output.contains("không mang đúng một mã bài"))
        #expect(try forged(meta, meta + meta).status == 1)
        #expect(
            try forged(String(digest), other).output.contains("không phải của một bản nào đã được duyệt"))
        #expect(
            try forged("\"\(Self.id)\"", "\"20210114-zzzzzz\"").output.contains("không có bài nào mang mã"))
        #expect(try verify("public/index.html").status == 1)
    }

    @Test func `A former version is told with the day that ended it`() throws {
        let file = try ward.text("content/approved/van-ban/thong-bao-thu-hai.md")
        let former = try #require(file.firstMatch(of: /digest: (sha256:[0-9a-f]{64})/)?.1)
        let digest = try #require(try text().firstMatch(of: /content="(sha256:[0-9a-f]{64})"/)?.1)
        let outcome = try forged(String(digest), String(former))
        #expect(outcome.status == 1)
        #expect(
            outcome.output.contains(
                "bản đăng ngày 15/01/2021, nay đã được thay bằng bản đăng ngày 22/02/2021"),
            "\(outcome.output)")
    }

    @Test(arguments: [
        "https://tinh.example/phuong-vi-du/van-ban/2021/thong-bao-thu-hai/",
        "http://tinh.example/phuong-vi-du/van-ban/2021/thong-bao-thu-hai/index.html?x=1#noi-dung",
        "https://tinh.example/phuong-vi-du/van-ban/2020/thong-bao-cu/",
        "/phuong-vi-du/van-ban/2021/thong-bao-thu-hai/", "/van-ban/2021/thong-bao-thu-hai/",
        "content/approved/van-ban/thong-bao-thu-hai.md", "20210114-ssssss",
        "https://tinh.example/phuong-vi-du/tin-tuc/2021/le-hoi-vi-du/bi%E1%BB%83u%20m%E1%BA%ABu.csv",
        "content/approved/tin-tuc/le-hoi-vi-du", "content/approved/tin-tuc/le-hoi-vi-du/index.md",
    ])
    func `An article is found by address, file and id`(target: String) throws {
        let outcome = try verify(target)
        #expect(outcome.status == 0, "\(outcome)")
    }

    @Test(arguments: [
        ("https://khac.example/phuong-vi-du/van-ban/2021/thong-bao-thu-hai/", "không thuộc trang"),
        ("https://tinh.example.evil.vn/phuong-vi-du/", "không thuộc trang"),
        ("https://tinh.example/phuong-vi-du/van-ban/2021/khong-co/", "không có bài nào"),
        ("20210114-zzzzzz", "không có bài nào"),
        ("content/draft/tin-tuc/ban-thao.md", "chưa được duyệt đăng"),
        ("content/review/thu-tuc/cho-duyet.md", "chưa được duyệt đăng"),
        ("https://tinh.example/phuong-vi-du/tin-tuc/2021/hoi-cho-khong-mo/", "đã được gỡ ngày 20/01/2021"),
        ("20210112-pppppp", "tạm ẩn từ ngày 01/02/2021"),
        ("public/tin-tuc/2021/cay-da-biet-di/index.html", "không mang đúng"),
    ])
    func `What is not there, not approved or taken down is told`(target: String, words: String) throws {
        let outcome = try verify(target)
        #expect(outcome.status == 1)
        #expect(
            outcome.output.contains("KHÔNG XÁC NHẬN ĐƯỢC") && outcome.output.contains(words),
            "\(outcome.output)")
        #expect(!outcome.output.contains("Hội chợ"))
    }

    @Test(arguments: [
        ("content/approved/van-ban/thong-bao-thu-hai.md", "đông đủ", "đông lắm"),
        ("content/approved/van-ban/thong-bao-thu-hai.md", "by: truong-ban", "by: cntt"),
        ("content/approved/tin-tuc/le-hoi-vi-du/phu-luc/so-lieu.csv", "\n", "\n\n"),
    ])
    func `A changed repository does not vouch for its pages`(path: String, old: String, new: String) throws {
        let page = path.contains("le-hoi") ? "tin-tuc/2021/le-hoi-vi-du" : Self.page
        let text = try ward.text(path)
        try #require(text.contains(old))
        try ward.write(text.replacing(old, with: new), to: path)
        #expect(try verify("public/\(page)/index.html").status == 1)
    }

    @Test func `The JSON document names the verdicts`() throws {
        let outcome = try verify("--format", "json", Self.id, "20210114-zzzzzz")
        #expect(outcome.status == 1)
        let document = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        #expect(document?["version"] as? Int == 1)
        let results = try #require(document?["results"] as? [[String: Any]])
        #expect(results.map { $0["verdict"] as? String } == ["approved", "unknown"])
        #expect(results.map { $0["approved"] as? Bool } == [true, false])
        #expect((results[0]["acts"] as? [Any])?.count == 11)
        #expect(results[0]["file"] as? String == "content/approved/van-ban/thong-bao-thu-hai.md")
    }

    @Test func `A file that cannot be read keeps nothing else back`() throws {
        let outcome = try verify("khong-co.html", Self.id)
        #expect(outcome.status == 74)
        #expect(outcome.output.contains("ĐÚNG bản đã duyệt"))
        #expect(outcome.remarks.contains("khong-co.html"))
        #expect(try verify().status == 64)
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `Whatever a saved page holds, an answer comes`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let bytes = Array(try text().utf8)
        let tokens: [[UInt8]] =
            [
                "<", ">", "\"", "'", "<!--", "-->", "</", "<a href=", "&", "&#x110000;", "<script>", "=",
                "\u{0}",
            ]
            .map { Array($0.utf8) } + [[0xFF], []]
        var names: [String] = []
        for number in 0..<40 {
            var page = bytes
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let place = Int.random(in: 0..<page.count, using: &generator)
                let end = min(page.count, place + Int.random(in: 0...300, using: &generator))
                page.replaceSubrange(place..<end, with: tokens.randomElement(using: &generator) ?? [])
            }
            try ward.write(page, to: "hong/\(number).html")
            names.append("hong/\(number).html")
        }
        let outcome = try Program(in: ward.path, environment: ["BIENTAP_NOW": "2021-06-01"]).run(
            ["verify"] + names)
        #expect(outcome.status == 0 || outcome.status == 1, "\(outcome.remarks)")
        #expect(names.allSatisfy { outcome.output.contains("\($0): ") })
    }
}
