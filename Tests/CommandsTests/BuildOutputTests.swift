import TestSupport
import Testing

@Suite struct BuildOutputTests {
    private let ward: TemporaryFolder

    init() throws { ward = try Repository.exampleWard() }

    private func build(_ arguments: [String] = ["--now", "2021-06-01"], _ variables: [String: String] = [:])
        throws
        -> Program.Outcome
    {
        try Program(in: ward.path, environment: variables).run(["build"] + arguments)
    }

    @Test func `The example ward has no error, and only its overdue question is a warning`() throws {
        let outcome = try Program(in: ward.path).run(["check", "--now", "2021-06-01"])
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("\n\(try articles(in: "content")) bài: 0 lỗi, 1 cảnh báo, "))
        #expect(
            outcome.output.contains("content/approved/hoi-dap/cay-do-ngang-duong.md:10:3: cảnh báo DL406: "))
    }

    /// The articles below a folder: every text of the example ward is one.
    private func articles(in folder: String) throws -> Int {
        try ward.tree(folder).keys.count { $0.hasSuffix(".md") }
    }

    @Test func `A build tells how many articles wait and when the next falls due`() throws {
        let output = try build().output
        // Two wait, and one is suspended.
        #expect(output.contains("Đã dựng \(try articles(in: "content/approved") - 3) bài"))
        // The embargo ends before the other one's day comes.
        #expect(output.contains("2 bài chờ đến ngày đăng; gần nhất lúc 09:00 ngày 15/06/2021"))
        #expect(!ward.exists("public/tin-tuc/2021/tin-hen-ngay"))
        #expect(!ward.exists("public/tin-tuc/2021/tin-cho-gio-cong-bo"))
    }

    @Test func `An article appears in the second in which it falls due`() throws {
        let page = "public/tin-tuc/2021/tin-cho-gio-cong-bo/index.html"
        #expect(try build(["--now", "2021-06-15T08:59:59+07:00"]).status == 0)
        #expect(!ward.exists(page))
        #expect(try build(["--now", "2021-06-15T02:00:00Z"]).status == 0)
        #expect(ward.exists(page))
    }

    @Test(arguments: [
        ("00/UQ-BBT", "2021-03-31", "2021-04-01"), ("01/UQ-BBT", "2021-06-30", "2021-07-01"),
        ("03/QĐ-BBT", "2021-12-31", "2022-01-01"), ("Vũ Hết Nhiệm Kỳ", "2021-02-28", "2021-03-01"),
    ])
    func `The page of the board changes on the day after a term has ended`(
        text: String, last: String, next: String
    ) throws {
        // Without the articles, whose acts may lie after these days.
        try ward.remove("content")
        let page = "public/ban-bien-tap/index.html"
        #expect(try build(["--now", "\(last)T23:59:59+07:00"]).status == 0)
        #expect(try ward.text(page).contains(text))
        #expect(try build(["--now", "\(next)T00:00:00+07:00"]).status == 0)
        #expect(try !ward.text(page).contains(text))
    }

    @Test func `The option for the moment goes before the variable`() throws {
        let shown = try articles(in: "content/approved") - 1
        let early = try build(["--now", "2021-06-01"], ["BIENTAP_NOW": "2021-07-02"])
        #expect(early.output.contains("\(shown - 2) bài"))
        #expect(try build([], ["BIENTAP_NOW": "2021-07-02"]).output.contains("\(shown) bài"))
    }

    @Test func `An error in an approved article leaves the old site as it was`() throws {
        #expect(try build().status == 0)
        let (tree, stamps) = (try ward.tree("public"), try ward.stamps("public"))
        let path = "content/approved/tin-tuc/co-bom.md"
        try ward.write(try ward.bytes(path) + [0xFF], to: path)
        let outcome = try build()
        #expect(outcome.status == 1)
        #expect(outcome.output.isEmpty)
        #expect(outcome.remarks.contains("\(path):"))
        #expect(outcome.remarks.contains("Trang cũ được giữ nguyên"))
        #expect(try ward.tree("public") == tree)
        #expect(try ward.stamps("public") == stamps)
        #expect(try ward.names() == ["content", "public", "site.yml", "themes"])
    }

    @Test func `An error in an approved article makes no folder`() throws {
        try ward.write("", to: "content/approved/tin-tuc/trong.md")
        #expect(try build().status == 1)
        #expect(try ward.names() == ["content", "site.yml", "themes"])
    }

    @Test(arguments: ["content", "content/approved", "content/approved/tin-tuc"])
    func `A link in the place of a folder of approved articles is no empty site`(path: String) throws {
        #expect(try build().status == 0)
        let tree = try ward.tree("public")
        try ward.remove(path)
        try FileLink.make(ward.path(path), to: "/var/empty")
        let outcome = try build()
        #expect(outcome.status == 1)
        #expect(outcome.remarks.contains("\(path):1:1"), "\(outcome.remarks)")
        #expect(try ward.tree("public") == tree)
    }

    @Test func `A preview holds what is not approved and the text that is being worked on`() throws {
        let outcome = try build(["--drafts", "--now", "2021-06-01"])
        #expect(outcome.status == 0, "\(outcome.remarks)")
        #expect(
            try ward.text("public/tin-tuc/2021/bai-dang-sua/index.html").contains("Ao làng được nạo vét xong")
        )
        #expect(
            try ward.text("public/thu-tuc/2021/cho-duyet/index.html").contains("Chưa được duyệt – chờ duyệt"))
        #expect(ward.exists("public/tin-tuc/2021/ban-thao/index.html"))
        #expect(!ward.exists("public/tin-tuc/2021/tin-hen-ngay"))
    }

    @Test func `The published text stays while a revision is worked on`() throws {
        #expect(try build().status == 0)
        let page = try ward.text("public/tin-tuc/2021/bai-dang-sua/index.html")
        #expect(page.contains("<h1>Ao làng được nạo vét</h1>"))
    }

    @Test func `A section of the name of a page of the site is refused with both owners`() throws {
        let settings = try ward.text("site.yml")
        try ward.write(
            settings.replacing(
                "\nsections:\n",
                with: "\nsections:\n  - {id: tim-kiem, title: Tìm, type: article, owners: [cntt]}\n"),
            to: "site.yml")
        let outcome = try build()
        #expect(outcome.status == 1)
        #expect(outcome.remarks.contains("chuyên mục `tim-kiem`"), "\(outcome.remarks)")
        #expect(outcome.remarks.contains("trang tìm kiếm"))
        #expect(outcome.remarks.contains("/tim-kiem/index.html"))
        #expect(!ward.exists("public"))
    }

    @Test func `A template that names what its page lacks is refused with file and line`() throws {
        try ward.write(
            "<h1>{{pageTitle}}</h1>\n<p>{{pageTitel}}</p>\n", to: "themes/vi-du/templates/not-found.mustache")
        let outcome = try build()
        #expect(outcome.status == 1)
        #expect(
            outcome.remarks.hasPrefix("themes/vi-du/templates/not-found.mustache:2:4: lỗi: "),
            "\(outcome.remarks)")
        #expect(outcome.remarks.contains("Có phải ý là `pageTitle`?"))
        #expect(!ward.exists("public"))
    }

    @Test func `A theme takes over what it does not have itself`() throws {
        #expect(try build().status == 0)
        let before = try ward.tree("public")
        try ward.write(
            "<!DOCTYPE html><title>{{headTitle}}</title>", to: "themes/vi-du/templates/not-found.mustache")
        #expect(try build().status == 0)
        let changed = try ward.tree("public").filter { before[$0.key] != $0.value }.map(\.key)
        #expect(Set(changed) == ["404.html", ".bientap"])
        #expect(
            try ward.text("public/404.html").hasPrefix(
                "<!DOCTYPE html><title>Không tìm thấy trang – Trang thông"))
    }

    @Test(arguments: [
        ("extends: khong-co\n", 1), ("extends: vi-du\n", 74), ("extends: [a]\n", 1), ("extend: phuong\n", 1),
    ])
    func `A theme that cannot be put together is refused`(file: String, status: Int32) throws {
        try ward.write(file, to: "themes/vi-du/theme.yml")
        let outcome = try build()
        #expect(outcome.status == status)
        #expect(outcome.remarks.contains("theme"), "\(outcome.remarks)")
        #expect(!ward.exists("public"))
    }
}
