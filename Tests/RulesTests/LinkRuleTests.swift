import CivilTime
import Content
import Diagnostics
import Testing

@testable import Rules

@Suite struct LinkRuleTests {
    private static let other = ["id": "id: 20201113-abc234", "title": "title: Bài khác"]

    /// What some rules find in a text beside the approved example article, which has the aliases and subjects given.
    private func findings(
        _ rules: [Rule], body: String, stage: Stage = .approved, target: [String: String] = [:],
        targetStage: Stage = .approved, attachments: [String] = []
    ) async throws -> [Finding] {
        try await TestWard.findings(
            rules,
            .files([
                .init(
                    "content/\(targetStage.rawValue)/tin-tuc/dich/index.md", target,
                    body: "\n## Điều 4. Nhiệm vụ\n", attachments: attachments),
                .init("content/\(stage.rawValue)/tin-tuc/bai.md", Self.other, body: "\n\(body)\n"),
            ]))
    }

    @Test(arguments: [
        "/", "/tin-tuc/", "/gioi-thieu/", "/so-do-trang/", "/tim-kiem/", "/chu-de/doi-song/", "/feed.xml",
        "/feed.json",
        "/tin-tuc/feed.xml", "/sitemap.xml", "/robots.txt", "/metadata/dublin-core.csv",
        "/tin-tuc/2020/dich/",
        "/tin-tuc/2020/dich/#dieu-4", "/ban-bien-tap/", "/metadata/quy-trinh.json",
        "/tin-tuc/2020/dich/index.html", "/tin-tuc/2020/dich/a%20b.pdf",
        "id:20201112-abc234", "ID:20201112-abc234", "id:20201112-abc234#dieu-4", "/tim-kiem/?q=a",
        "https://a.vn", "HTTPS://a.vn/#x",
        "mailto:a@vidu.example", "tel:0239", "#",
    ])
    func `What the site has is no dead link`(address: String) async throws {
        let found = try await findings(
            [.deadLink, .missingAttachment, .forbiddenScheme], body: "[chữ](<\(address)>)",
            attachments: ["a b.pdf"])
        #expect(found.isEmpty, "\(found.map(\.message))")
    }

    @Test(arguments: [
        "/tin-tuc", "/khong-co/", "/tin-tuc/2020/dich", "/tin-tuc/2021/dich/", "/chu-de/khac/",
        "/tin-tuc/trang/2/", "/chu-de/",
        "/tin-tuc/2020/dich/c.pdf", "id:20201112-abc235", "id:", "id:x", "", "https://", "http:a",
        "https:///x", "/../tin-tuc/",
        "/tin-tuc/trang/1/", "/tin-tuc/trang/-1/", "/tin-tuc/trang/99999999999999999999/",
    ])
    func `What the site has not is dead`(address: String) async throws {
        #expect(try await findings([.deadLink], body: "[chữ](<\(address)>)").map(\.severity) == [.error])
    }

    @Test(arguments: ["/tin-tuc/2019/cu/", "/tin-tuc/2019/cu/#dieu-4", "/tin-tuc/2019/cu/index.html"])
    func `A former address leads to the article`(address: String) async throws {
        let alias = ["aliases": "aliases: [/tin-tuc/2019/cu/]"]
        #expect(
            try await findings([.deadLink, .deadAnchor], body: "[chữ](\(address))", target: alias).isEmpty)
    }

    @Test func `An anchor behind a former address must be there`() async throws {
        let found = try await findings(
            [.deadAnchor], body: "[chữ](/tin-tuc/2019/cu/#dieu-5)",
            target: ["aliases": "aliases: [/tin-tuc/2019/cu/]"])
        #expect(found.count == 1)
    }

    @Test(arguments: [
        "id:20201112-abc234", "id:20201112-abc234#dieu-4", "/tin-tuc/2020/dich/",
        "/tin-tuc/2020/dich/#dieu-4",
        "/tin-tuc/2020/dich/a.pdf", "/tin-tuc/2019/cu/", "/chu-de/da-go/",
    ])
    func `Links to what was taken down do not die with it`(address: String) async throws {
        let down = [
            "subject": "subject: đã gỡ", "aliases": "aliases: [/tin-tuc/2019/cu/]",
            "workflow": RemovalExample.workflow(page: "tin-tuc/2020/dich/"),
        ]
        let body = "[chữ](<\(address)>)"
        let rules: [Rule] = [.deadLink, .deadAnchor]
        #expect(try await findings(rules, body: body, target: down, targetStage: .draft).isEmpty)
        let never = down.merging(["workflow": ""]) { $1 }
        #expect(try await findings([.deadLink], body: body, target: never, targetStage: .draft).count == 1)
    }

    @Test func `Links to a hidden text stay alive`() async throws {
        let hidden = ["workflow": RemovalExample.suspension(page: "tin-tuc/2020/dich/")]
        for address in ["id:20201112-abc234#dieu-4", "/tin-tuc/2020/dich/"] {
            #expect(
                try await findings([.deadLink, .deadAnchor], body: "[chữ](\(address))", target: hidden)
                    .isEmpty)
        }
    }

    @Test(arguments: ["", "../", "tim-kiem/", "tin-tuc/2020/", "/tin-tuc/2020/dich/", "tin-tuc/2020/../x/"])
    func `A withdrawal that names no address of an article takes nothing down`(page: String) async throws {
        let forged = ["workflow": RemovalExample.workflow(page: page)]
        let found = try await findings(
            [.deadLink], body: "[chữ](id:20201112-abc234)", target: forged, targetStage: .draft)
        #expect(found.count == 1)
    }

    @Test func `An approved text does not link to one that is not`() async throws {
        let body = "[chữ](id:20201112-abc234)"
        #expect(try await findings([.deadLink], body: body, targetStage: .review).count == 1)
        #expect(try await findings([.deadLink], body: body, stage: .draft, targetStage: .review).isEmpty)
        let path = "[chữ](/tin-tuc/2020/dich/)"
        #expect(
            try await findings([.deadLink], body: path, stage: .draft, targetStage: .review).map(\.severity)
                == [.warning])
    }

    @Test func `A link to a waiting text warns unless the linking one waits as long`() async throws {
        let body = "[chữ](id:20201112-abc234) và [chữ](/tin-tuc/2021/dich/)"
        let late = ["date": "date: 2021-01-01"]
        #expect(
            try await findings([.linkToWaitingArticle], body: body, target: late).map(\.severity) == [
                .warning, .warning,
            ])
        #expect(try await findings([.deadLink], body: body, target: late).isEmpty)
        let both = RuleExample.Sample.files([
            .init("content/approved/tin-tuc/a.md", late),
            .init(
                "content/approved/tin-tuc/b.md", Self.other.merging(late) { $1 },
                body: "\n[a](id:20201112-abc234)\n"),
        ])
        #expect(try await TestWard.findings([.linkToWaitingArticle], both).isEmpty)
        #expect(try await TestWard.findings([.linkToWaitingArticle], both, on: "2021-01-02").isEmpty)
    }

    @Test func `Pages of a section's list count as far as they are filled`() async throws {
        let articles = (10...31).map { day in
            RuleExample.File(
                "content/approved/tin-tuc/bai-\(day).md", ["id": "id: 202010\(day)-abc234"],
                body: "\n[sau](/tin-tuc/trang/2/) [không](/tin-tuc/trang/3/)\n")
        }
        // Twenty items fill a page, so that 22 of them fill two.
        #expect(try await TestWard.findings([.deadLink], .files(articles)).count == articles.count)
    }

    @Test func `Subjects with one slug have numbered pages`() async throws {
        let body = "[a](/chu-de/ban/) [b](/chu-de/ban-2/) [c](/chu-de/ban-3/)"
        let found = try await findings([.deadLink], body: body, target: ["subject": "subject: [bản, bàn]"])
        #expect(found.count == 1)
    }

    @Test(arguments: [
        "#dieu-4", "id:20201112-abc234#dieu-4", "/tin-tuc/2020/dich/#dieu-4", "#top", "#di%65u-4",
        "https://a.vn/#x",
    ])
    func `An anchor that is there is none of a fault`(address: String) async throws {
        #expect(try await findings([.deadAnchor], body: "[chữ](\(address))\n\n## Điều 4. A\n").isEmpty)
    }

    @Test(arguments: ["#dieu-5", "id:20201112-abc234#dieu-5", "/tin-tuc/2020/dich/#dieu-5", "#", "#Dieu-4"])
    func `An anchor that is not there is dead`(address: String) async throws {
        #expect(
            try await findings([.deadAnchor], body: "[chữ](\(address))\n\n## Điều 4. A\n").map(\.severity)
                == [.error])
    }

    @Test func `A link to nothing is told as a dead link alone`() async throws {
        #expect(
            try await findings([.deadAnchor, .deadLink], body: "[chữ](id:20201112-abc235#x)").map(\.code) == [
                "LK001"
            ])
    }

    @Test(arguments: [
        "a.pdf", "./a.pdf", "x/../a.pdf", "%61.pdf", "a.pdf#page=2", "a.pdf?v=1", "Kế%20ho%E1%BA%A1ch.pdf",
        "<Kế hoạch.pdf>", "thu-muc/b.png",
        "thu-muc//b.png",
    ])
    func `A file of the bundle is found`(address: String) async throws {
        let files = ["Kế hoạch.pdf", "a.pdf", "thu-muc/b.png"]
        let sample = RuleExample.Sample.files([
            .init("content/draft/tin-tuc/a/index.md", body: "\n[chữ](\(address))\n", attachments: files)
        ])
        #expect(try await TestWard.findings([.missingAttachment], sample).isEmpty)
    }

    @Test(arguments: [
        "b.pdf", "A.pdf", "../a.pdf", "x/../../a.pdf", "%2e%2e/a.pdf", ".", "<Kê\u{301} hoạch.pdf>", "a.pdf/",
        "index.md", "tin-tuc/2020/dich/",
    ])
    func `Another file is missing`(address: String) async throws {
        let sample = RuleExample.Sample.files([
            .init(
                "content/draft/tin-tuc/a/index.md", body: "\n[chữ](\(address))\n",
                attachments: ["Kế hoạch.pdf", "a.pdf"])
        ])
        // A slash at the end does not make another file of it for us.
        let expected = address == "a.pdf/" ? 0 : 1
        #expect(try await TestWard.findings([.missingAttachment], sample).count == expected)
    }

    @Test(arguments: ["![a]()", "![a](id:20201112-abc234)", "![a](mailto:a@b.vn)", "![a](#x)"])
    func `An image that is no file is told once`(body: String) async throws {
        let found = try await findings(
            [.deadLink, .deadAnchor, .missingAttachment, .remoteImage, .forbiddenScheme], body: body)
        #expect(found.map(\.code) == ["LK003"])
    }

    @Test(arguments: [
        "javascript:alert(1)", "JAVASCRIPT:alert(1)", "java&#9;script:alert(1)", "&#1;javascript:alert(1)",
        "javascript&colon;alert(1)",
        "java&#10;script&#58;x", "vbscript:x", "data:text/html,x", "ftp://a.vn/", "file:///etc/passwd",
        "//a.vn/", "/\\a.vn/", "\\\\\\\\a.vn/",
        "&#9;//a.vn/", "/&#9;/a.vn/", "javascript\u{200B}:x", "blob:x", "about:blank", "view-source:x",
        "id2:x", "công văn: 1.pdf",
        "sms:0912", "&#32;javascript:x",
    ])
    func `A forbidden scheme is an error however it is written`(address: String) async throws {
        for stage in Stage.allCases {
            let found = try await findings(
                [.forbiddenScheme], body: "[chữ](<\(address)>) ![ảnh](<\(address)>)", stage: stage)
            #expect(found.map(\.severity) == [.error, .error], "\(address)")
        }
    }

    @Test(arguments: ["<javascript:alert(1)>", "[a]\n\n[a]: javascript:x"])
    func `Other ways to write a link do not hide it`(body: String) async throws {
        #expect(try await findings([.forbiddenScheme], body: body).count == 1)
    }

    @Test func `An image of the site's own host is not remote`() async throws {
        #expect(try await findings([.remoteImage], body: "![a](https://vidu.example/a.png)").isEmpty)
        #expect(
            try await findings([.remoteImage], body: "![a](https://vidu.example.evil.vn/a.png)").count == 1)
    }

    @Test(arguments: [".gitkeep", ".a.pdf", "x/.git/config.txt", "a.md", "a", "a.html", "a.svg", "a.pdf.exe"])
    func `A file of another type is told by its name`(name: String) async throws {
        let sample = RuleExample.Sample.files([
            .init("content/approved/tin-tuc/a/index.md", attachments: [name, "b.pdf"])
        ])
        let found = try await TestWard.findings([.unlistedAttachmentType], sample)
        #expect(found.map(\.severity) == [.error])
        #expect(found.allSatisfy { $0.message.contains(name) && $0.position == .start })
    }

    @Test func `A file that a field names is used`() async throws {
        let sample = RuleExample.Sample.files([
            .init(
                "content/draft/tin-tuc/a/index.md", ["relation": "relation: [a.pdf]"],
                attachments: ["a.pdf", "b.pdf"])
        ])
        #expect(try await TestWard.findings([.unusedAttachment], sample).count == 1)
    }

    @Test(arguments: [
        "/", "//a.vn/", "/a b/", "/a/../b/", "/a//b/", "/a/?b/", "https://a.vn/", "/tin-tuc/2020/san-choi/",
        "/tim-kiem/", "/Tin/", "/tin/đ/", "/ten%20cu/", "/.git/", "/a/.b/", "/metadata/a/", "/assets/a/",
        "/chu-de/a/",
        "/may-chu/a/", "/ban-bien-tap/", "/tin-tuc/trang/9/", "/cu", "cu/",
    ])
    func `A former address that cannot be one is told`(alias: String) async throws {
        let found = try await TestWard.findings([.unusableAlias], ["aliases": "aliases: [\"\(alias)\"]"])
        #expect(found.map(\.severity) == [.warning])
        let approved = try await TestWard.findings(
            [.unusableAlias], ["aliases": "aliases: [\"\(alias)\"]"], stage: .approved)
        #expect(approved.map(\.severity) == [.error])
    }

    @Test(arguments: ["/cu/", "/bai-viet/15.html/", "/a_b/c-d/2019/", "/tin-tuc/2019/cu/"])
    func `A clean path can be a former address`(alias: String) async throws {
        #expect(try await TestWard.findings([.unusableAlias], ["aliases": "aliases: [\(alias)]"]).isEmpty)
    }

    @Test func `Two articles cannot have one former address`() async throws {
        let alias = ["aliases": "aliases: [/cu/]"]
        let found = try await TestWard.findings(
            [.unusableAlias],
            .files([
                .init("content/approved/tin-tuc/a.md", alias),
                .init("content/approved/tin-tuc/b.md", Self.other.merging(alias) { $1 }),
                .init("content/draft/tin-tuc/c.md", alias),
            ]))
        #expect(found.map(\.file) == ["content/approved/tin-tuc/b.md"])
    }
}
