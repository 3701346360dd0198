import CivilTime
import Content
import Testing

@testable import Publishing

/// What readers see of decisions: the steps of approval, notices, redirects, the board.
@Suite struct ReviewPageTests {
    private static let zeros = String(repeating: "0", count: 64)

    private static let settings = TestSite.settings.replacing(
        "    - {id: a, role: head, position: Phó Chủ tịch}\n",
        with: """
                - {id: a, role: head, position: Phó Chủ tịch, name: Nguyễn A, since: 2021-01-04, emails: [a@vidu.example]}
                - {id: b, role: deputy, position: Phó Trưởng Ban biên tập, since: 2021-01-04}
                - {id: c, role: member, standing: true, position: Công chức C, since: 2021-01-04}
                - {id: d, role: member, position: Công chức D, since: 2021-01-04, until: 2021-02-28}
              delegations:
                - {id: u1, from: a, to: b, scope: [tin], since: 2021-02-01, until: 2021-03-01, document: 01/UQ}
                - {id: u2, from: a, to: b, scope: [bai, con], since: 2021-05-01, document: 02/UQ}
              rules:
                standing_permission: {document: 03/QĐ, scope: all, since: 2021-01-04}
                owners_submit: {document: 04/QĐ, scope: [tin], until: 2021-05-31}
              decisions:
                - {number: 05/QĐ, date: 2021-01-04, by: chair, about: Lập ban}

            """)

    private func act(_ action: String, _ by: String, _ day: String, _ more: String...) -> String {
        let lines =
            ["action: \(action)", "by: \(by)", "at: \(day)T09:00:00+07:00", "digest: sha256:\(Self.zeros)"]
            + more
        return "  - " + lines.joined(separator: "\n    ") + "\n"
    }

    private func article(
        at path: String = "approved/tin/a.md", id: String = "20210201-aaaaaa", keys: String = "",
        acts: [String], body: String = "Chữ."
    ) throws -> Article {
        let workflow = acts.isEmpty ? "" : "\nworkflow:\n" + acts.joined().dropLast()
        return try TestSite.article(path, keys: "id: \(id)\(keys)\(workflow)", body: body)
    }

    private func site(_ articles: [Article], now: String = "2021-06-01T00:00:00+07:00") async throws -> Site {
        try await TestSite.site(articles, settings: Self.settings, now: now)
    }

    private func remarks(_ act: String) async throws -> [String] {
        let site = try await site([try article(acts: [act])])
        return ReviewStep.all(site.entries[0].article, settings: site.settings)[0].remarks
    }

    @Test func `A step says on what paper it rests`() async throws {
        #expect(try await remarks(act("approve", "a", "2021-02-01")) == [])
        #expect(try await remarks(act("approve", "a", "2021-02-01", "urgent: true")) == ["duyệt khẩn"])
        #expect(try await remarks(act("approve", "b", "2021-02-01")) == ["theo ủy quyền 01/UQ"])
        #expect(try await remarks(act("approve", "b", "2021-03-02")) == [])
        #expect(
            try await remarks(act("approve", "a", "2021-02-01", "recorded_by: c", "document: Phiếu 3"))
                == ["ghi lại theo Phiếu 3"])
        #expect(
            try await remarks(act("endorse", "a", "2021-02-01", "publishes: true", "document: 03/QĐ"))
                == ["đăng theo quy định của Trưởng ban", "theo 03/QĐ"])
        #expect(
            try await remarks(act("move", "c", "2021-02-01", "from: bai", "to: tin"))
                == ["từ “Bài” sang “Tin”"])
        #expect(
            try await remarks(act("confirm", "a", "2021-02-01", "confirms: approve"))
                == ["sau khi duyệt khẩn"])
    }

    @Test func `A step names the office, and never an address or what members told each other`() async throws
    {
        let theme = TestTheme.theme([
            "templates/article.mustache":
                "{{#trail}}{{#steps}}{{action}}|{{office}}|{{name}}|{{dateText}}|{{remark}};{{/steps}}{{digest}}{{/trail}}"
        ])
        let acts = [
            act("submit", "c", "2021-02-01", "note: \"chuyện trong nhà\""),
            act("approve", "a", "2021-02-02", "note: \"không ai được biết\""),
            act("confirm", "x", "2021-02-03"),
        ]
        let outputs = try await TestSite.outputs(try await site([try article(acts: acts)]), theme)
        #expect(
            outputs["tin/2021/a/index.html"]
                == "Trình duyệt|Công chức C||01/02/2021|;Duyệt đăng|Phó Chủ tịch, Trưởng Ban biên tập|Nguyễn A|"
                + "02/02/2021|;Xác nhận|x||03/02/2021|sau khi duyệt khẩn;sha256:\(Self.zeros)")
        for (path, text) in outputs {
            #expect(!text.contains("vidu.example") && !text.contains("trong nhà"), "\(path)")
        }
    }

    @Test func `The record of the acts has the digest of the last version and no notes`() async throws {
        let acts = [
            act("submit", "c", "2021-02-01", "note: kín"),
            act("approve", "a", "2021-02-02", "urgent: true", "correction: sửa"),
        ]
        let outputs = try await TestSite.outputs(try await site([try article(acts: acts)]), TestTheme.theme())
        let digest = "\"digest\":\"sha256:\(Self.zeros)\""
        #expect(
            outputs["metadata/quy-trinh.json"] == """
                {"version":1,"articles":[
                {"id":"20210201-aaaaaa","path":"tin/2021/a/","url":"https://tinh.example/vi-du/tin/2021/a/",\(digest),\
                "acts":[{"action":"submit","by":"c","at":"2021-02-01T09:00:00+07:00",\(digest)},\
                {"action":"approve","by":"a","at":"2021-02-02T09:00:00+07:00",\(digest),"urgent":true,"correction":"sửa"}]}
                ]}

                """)
    }

    private func withdrawn(_ ground: String = "trung-lap", at day: String = "2021-02-05") -> [String] {
        [
            act("approve", "a", "2021-02-01"),
            act("withdraw", "a", day, "reason: \(ground)", "page: tin/2021/a/", "note: kín"),
        ]
    }

    @Test func `A text that was taken down leaves a notice and stands in no list`() async throws {
        let site = try await site([
            try article(at: "draft/tin/ten-moi.md", acts: withdrawn()),
            try article(
                at: "approved/tin/b.md", id: "20210201-bbbbbb", acts: [], body: "[a](id:20210201-aaaaaa#x)"),
        ])
        #expect(site.entries.map(\.path) == ["tin/2021/b/"])
        #expect(site.notices.map(\.path) == ["tin/2021/a/"])
        let plan = SitePlan(site, assets: [])
        #expect(plan.outputs.contains { $0.path == "tin/2021/a/index.html" })
        #expect(!plan.pages.contains(.notice(0)))
        let resolver = LinkResolver(site: site, entry: site.entries[0])
        for link in ["id:20210201-aaaaaa#x", "/tin/2021/a/#x", "/tin/2021/a/b.pdf", "/tin/2021/a/index.html"]
        {
            #expect(resolver.href(LinkDestination(link)) == "/vi-du/tin/2021/a/", "\(link)")
        }
        #expect(resolver.href(LinkDestination("/tin/trang/2/")) == nil)
    }

    @Test(arguments: RefusalGround.allCases)
    func `A notice tells the ground unless that would tell the text`(ground: RefusalGround) async throws {
        let site = try await site([try article(at: "draft/tin/a.md", acts: withdrawn(ground.rawValue))])
        let words = ground.isConfidential ? nil : ground.title.dropFirst()
        #expect(site.notices[0].explanation?.dropFirst() == words)
        #expect(site.record(of: .notice(0))[.title] == ["Bài đã gỡ"])
    }

    @Test func `A hidden text leaves a notice once its day had come`() async throws {
        let acts = [act("approve", "a", "2021-02-01"), act("suspend", "c", "2021-02-05", "note: kín")]
        let article = try article(keys: "\naliases: [/cu/]", acts: acts)
        let site = try await site([article])
        #expect(site.entries.isEmpty)
        #expect(site.notices.map(\.title) == ["Bài đang tạm ẩn để kiểm tra"])
        #expect(site.redirects.map(\.path) == ["cu/"])
        #expect(try await self.site([article], now: "2021-01-31T00:00:00+07:00").notices.isEmpty)
        #expect(GoneAddresses(site: site).bytes.filter { $0 == UInt8(ascii: "\n") }.count == 1)
    }

    @Test func `What stands at an address now goes before a notice, and the last notice before others`()
        async throws
    {
        let drafts = [
            try article(at: "draft/tin/x.md", id: "20210201-bbbbbb", acts: withdrawn(at: "2021-02-05")),
            try article(at: "draft/tin/y.md", id: "20210201-cccccc", acts: withdrawn(at: "2021-02-07")),
        ]
        let site = try await site(drafts)
        #expect(site.notices.map(\.removal.act.at.date.iso) == ["2021-02-07"])
        #expect(try await self.site(drafts + [try article(acts: [])]).notices.isEmpty)
        let heir = try article(at: "approved/bai/b.md", keys: "\naliases: [/tin/2021/a/]", acts: [])
        let inherited = try await self.site(drafts + [heir])
        #expect(inherited.notices.isEmpty && inherited.redirects.map(\.path) == ["tin/2021/a/"])
    }

    @Test func `Addresses that are gone are listed for the server`() async throws {
        let site = try await site([try article(at: "draft/tin/a.md", acts: withdrawn())])
        let text = String(decoding: GoneAddresses(site: site).bytes, as: UTF8.self)
        #expect(text.split(separator: "\n").dropFirst() == ["\"/vi-du/tin/2021/a/\" 1;"])
    }

    @Test func `A former address leads on, and links go there at once`() async throws {
        let theme = TestTheme.theme([
            "templates/redirect.mustache":
                "{{canonical}}|{{refresh}}|{{#target}}{{url}} {{title}}{{/target}}"
        ])
        let site = try await site([
            try article(keys: "\naliases: [/cu/2019/, /cu/2019/, /../x/, /tin/2021/a/]", acts: [])
        ])
        let outputs = try await TestSite.outputs(site, theme)
        #expect(
            outputs["cu/2019/index.html"]
                == "https://tinh.example/vi-du/tin/2021/a/|0; url=/vi-du/tin/2021/a/|/vi-du/tin/2021/a/ Bài a"
        )
        #expect(site.redirects.count == 1)
        #expect(SitePlan(site, assets: []).conflicts.isEmpty)
        #expect(outputs["sitemap.xml"]?.contains("cu/2019") == false)
        let resolver = LinkResolver(site: site, entry: site.entries[0])
        #expect(resolver.href(LinkDestination("/cu/2019/#x")) == "/vi-du/tin/2021/a/#x")
    }

    @Test func `Two claims on one former address are a conflict of both`() async throws {
        let site = try await site([
            try article(keys: "\naliases: [/cu/]", acts: []),
            try article(
                at: "approved/tin/b.md", id: "20210201-bbbbbb",
                keys: "\naliases: [/cu/, /tin/2021/a/]", acts: []),
        ])
        let conflicts = SitePlan(site, assets: []).conflicts
        #expect(conflicts.map(\.path) == ["cu/index.html", "tin/2021/a/index.html"])
        #expect(
            Set(conflicts[0].owners) == [
                "địa chỉ cũ của bài content/approved/tin/a.md",
                "địa chỉ cũ của bài content/approved/tin/b.md",
            ])
    }

    @Test func `The board is that of the day of the build`() async throws {
        let theme = TestTheme.theme([
            "templates/board.mustache":
                "{{#members}}{{position}}/{{role}}/{{duties}}/{{term}}/{{#owned}}{{title}},{{/owned}};{{/members}}|"
                + "{{#delegations}}{{document}} {{from}}>{{to}} {{#scope}}{{title}},{{/scope}} {{term}}{{/delegations}}|"
                + "{{#rules}}{{document}} {{#coversAll}}tất cả{{/coversAll}}{{/rules}}|"
                + "{{#decisions}}{{number}} {{dateText}} {{by}} {{about}}{{/decisions}}"
        ])
        let outputs = try await TestSite.outputs(try await site([]), theme)
        #expect(
            outputs["ban-bien-tap/index.html"]
                == "Phó Chủ tịch/Trưởng Ban biên tập//từ ngày 04/01/2021/Tin,Bài,Con,;"
                + "Phó Trưởng Ban biên tập/Phó Trưởng Ban biên tập//từ ngày 04/01/2021/;"
                + "Công chức C/Thành viên Ban biên tập/Thường trực Ban biên tập/từ ngày 04/01/2021/;|"
                + "02/UQ Phó Chủ tịch (Nguyễn A)>Phó Trưởng Ban biên tập Bài,Con, từ ngày 01/05/2021|"
                + "03/QĐ tất cả|05/QĐ 04/01/2021 Chủ tịch Ủy ban nhân dân Lập ban")
    }

    @Test func `A later version shows in feeds and in the map for search engines`() async throws {
        let acts = [act("approve", "a", "2021-02-01"), act("approve", "a", "2021-04-05", "correction: sửa")]
        let outputs = try await TestSite.outputs(try await site([try article(acts: acts)]), TestTheme.theme())
        let feed = try #require(outputs["feed.xml"])
        #expect(feed.contains("<published>2021-02-01T00:00:00+07:00</published>"))
        #expect(feed.matches(of: /<updated>2021-04-05T09:00:00\+07:00<\/updated>/).count == 2)
        #expect(outputs["feed.json"]?.contains(#""date_modified":"2021-04-05T09:00:00+07:00""#) == true)
        #expect(outputs["sitemap.xml"]?.contains("tin/2021/a/</loc>\n<lastmod>2021-04-05</lastmod>") == true)
        #expect(
            outputs["metadata/dublin-core.json"]?.contains(
                #""dcterms:created":"2021-02-01","dcterms:issued":"2021-02-01","dcterms:modified":"2021-04-05""#
            )
                == true)
    }
}
