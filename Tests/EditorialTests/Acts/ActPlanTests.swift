import Content
import Editorial
import Testing

/// What an allowed act does to the files, and what stands in the way of it besides persons and order.
@Suite struct ActPlanTests {
    private static let posted = "submit thuong-truc 11-19, endorse phu-trach 11-20, approve truong-ban 11-21"
    private static let old = "~submit thuong-truc 11-19, ~endorse phu-trach 11-20, ~approve truong-ban 11-21"
    private static let round = ", ~revise cung-cap 11-22, submit thuong-truc 11-23, endorse phu-trach 11-26"

    private func live(_ more: String = "") -> ActStory {
        ActStory(acts: Self.posted + more, stage: .approved, body: "Tin cũ.")
    }

    private func revision(_ more: String = "") -> ActStory {
        ActStory(acts: Self.old + Self.round + more, stage: .review)
    }

    private func outcome(
        _ request: ActRequest, on story: ActStory, beside others: [ActStory] = [],
        _ settings: Settings? = nil
    ) throws -> Result<ActPlan, Denial> {
        let article = try story.article()
        let articles = try [article] + others.map { try $0.article() }
        let ward = Ward(settings: try settings ?? ActBoard.settings(), articles: articles)
        return Result { () throws(Denial) in try ActPlanner(ward).plan(request, on: article) }
    }

    private func expectDenied(_ result: Result<ActPlan, Denial>, _ phrase: String, _ help: String) {
        switch result {
        case .success: Issue.record("phải bị từ chối: \(phrase)")
        case .failure(let denial):
            #expect(denial.message.contains(phrase) && denial.help.contains(help), "\(denial)")
        }
    }

    private func actions(_ plan: ActPlan) -> [String] { plan.article.frontMatter.acts.map(\.action.rawValue) }

    private func faults(_ plan: ActPlan, _ settings: Settings? = nil) throws -> [String] {
        ActReview.faults(of: plan.article, settings: try settings ?? ActBoard.settings(), now: plan.act.at)
            .map(\.message)
    }

    @Test func `A revision is a copy beside the posted version`() throws {
        let plan = try outcome(try ActAsk.request("revise", by: "cung-cap"), on: live()).get()
        #expect(plan.change.location.path == "content/draft/tin-tuc/a.md")
        #expect(plan.change.keepsOriginal && plan.change.replaced == nil && plan.discarded == nil)
        #expect(actions(plan) == ["submit", "endorse", "approve", "revise"])
    }

    @Test func `Whoever would begin a second revision is told what to do with the first`() throws {
        let request = try ActAsk.request("revise", by: "cung-cap")
        let begun = ActStory(acts: Self.old + ", ~revise cung-cap 11-22")
        expectDenied(
            try outcome(request, on: live(), beside: [begun]),
            "đã có bản sửa đổi ở content/draft/tin-tuc/a.md.",
            "Sửa tiếp bản ấy")
        let refused = ActStory(acts: begun.acts + ", refuse truong-ban 11-23")
        expectDenied(
            try outcome(request, on: live(), beside: [refused]), "bị từ chối đăng ngày 23/11/2020",
            "chạy `bientap reopen content/draft/tin-tuc/a.md`")
        let reopen = try ActAsk.request("reopen", by: "truong-ban")
        #expect(try outcome(reopen, on: refused, beside: [live()]).get().article.stage == .draft)
    }

    @Test func `Out of a folder that is no section a text in work can be moved, and nothing else`() throws {
        var stray = ActStory(acts: "submit thuong-truc 11-23", stage: .review)
        stray.section = "the-thao"
        let move = try ActAsk.request("move", by: "thu-ky")
        let plan = try outcome(move, on: stray).get()
        #expect(plan.change.location.path == "content/review/van-hoa/a.md")
        #expect(plan.act.details.formerSection == "the-thao")
        #expect(try faults(plan) == [])
        expectDenied(
            try outcome(try ActAsk.request("move", by: "phu-trach"), on: stray), "không có thẩm quyền",
            "Thường trực")
        for act in ["endorse", "advise", "approve!", "return", "refuse"] {
            expectDenied(
                try outcome(try ActAsk.request(act, by: "truong-ban"), on: stray), "thư mục `the-thao`",
                "bientap move content/review/the-thao/a.md")
        }
        var posted = live()
        posted.section = "the-thao"
        expectDenied(try outcome(move, on: posted), "thư mục `the-thao`", "Khai báo lại `the-thao`")
    }

    @Test func `Moving out of a section that is gone takes the same power as moving out of any`() throws {
        let text = String(
            decoding: try outcome(
                try ActAsk.request("move", by: "thu-ky"),
                on: ActStory(acts: "submit thuong-truc 11-23", stage: .review)
            ).get().article.source.bytes, as: UTF8.self
        ).replacing("from: tin-tuc", with: "from: the-thao").replacing("by: thu-ky", with: "by: van-phong")
        let place = ArticleLocation(stage: .review, section: "van-hoa", slug: "a", isBundle: false)
        let forged = ArticleReader.read(Array(text.utf8), at: place)
        #expect(forged.frontMatter.acts.last?.details.formerSection == "the-thao")
        let found = ActReview.faults(
            of: forged, settings: try ActBoard.settings(), now: try #require(forged.frontMatter.acts.last).at)
        #expect(found.map(\.kind) == [.notEntitled])
    }

    @Test func `An approved revision takes the place of the posted version with the acts of both`() throws {
        let posted = live(", suspend quan-tri 11-24, confirm:suspend truong-ban 11-25")
        let request = try ActAsk.request("approve", by: "truong-ban")
        let plan = try outcome(request, on: revision(), beside: [posted]).get()
        #expect(plan.change.replaced?.location.path == "content/approved/tin-tuc/a.md")
        #expect(plan.change.location.path == "content/approved/tin-tuc/a.md" && !plan.change.keepsOriginal)
        #expect(
            actions(plan) == [
                "submit", "endorse", "approve", "revise", "submit", "suspend", "confirm", "endorse",
                "approve",
            ])
        #expect(try faults(plan) == [])
    }

    @Test func `A confirmation of the version before does not bind the new one`() throws {
        let posted = ActStory(
            acts: "approve! truong-ban 11-21, confirm:approve phu-trach 11-25", stage: .approved,
            body: "Tin cũ.")
        let work = ActStory(
            acts:
                "~approve! truong-ban 11-21, ~revise cung-cap 11-22, submit thuong-truc 11-23, endorse phu-trach 11-26",
            stage: .review)
        let request = try ActAsk.request("approve", by: "truong-ban")
        let plan = try outcome(request, on: work, beside: [posted]).get()
        #expect(actions(plan) == ["approve", "revise", "submit", "confirm", "endorse", "approve"])
        #expect(try faults(plan) == [])
    }

    /// The revision went to another section while the deputy, who acts for the head in `tin-tuc` alone, decided
    /// about the posted version there.
    @Test func `An act about the posted version is judged in the section where that one stands`() throws {
        let settings = try ActBoard.settings(.covering)
        let posted = live(", suspend quan-tri 12-02, lift pho-ban 12-03")
        let acts = Self.old + ", ~revise cung-cap 11-22"
        let plan = try outcome(
            try ActAsk.request("move", by: "thu-ky", at: "2020-11-23T08:00:00+07:00"),
            on: ActStory(acts: acts), beside: [live()], settings
        ).get()
        let moved = plan.article
        let submitted = try ActPlanner(Ward(settings: settings, articles: [moved, try posted.article()]))
            .plan(try ActAsk.request("submit", by: "thu-ky", at: "2020-12-04T08:00:00+07:00"), on: moved)
            .article
        let withdrawn = try ActPlanner(Ward(settings: settings, articles: [submitted, try posted.article()]))
            .plan(try ActAsk.request("withdraw", by: "pho-ban"), on: submitted)
        #expect(withdrawn.article.path == "content/draft/van-hoa/a.md")
        #expect(try faults(withdrawn, settings) == [])
    }

    @Test func `Taking down while a revision is in work leaves that revision as a draft`() throws {
        let posted = live(", suspend quan-tri 11-24")
        let request = try ActAsk.request("withdraw", by: "truong-ban")
        let byPosted = try outcome(request, on: posted, beside: [revision()]).get()
        // Whoever names the revision means the posted version.
        let byRevision = try outcome(request, on: revision(), beside: [posted]).get()
        #expect(byPosted.change.bytes == byRevision.change.bytes)
        for plan in [byPosted, byRevision] {
            #expect(plan.change.original?.location.path == "content/review/tin-tuc/a.md")
            #expect(plan.change.location.path == "content/draft/tin-tuc/a.md")
            #expect(plan.change.replaced?.location.path == "content/approved/tin-tuc/a.md")
            #expect(plan.discarded?.path == "content/approved/tin-tuc/a.md")
            #expect(plan.act.digest == ArticleDigest.compute(try posted.article()))
            #expect(plan.act.details.page == "tin-tuc/2020/a/")
            #expect(
                actions(plan) == [
                    "submit", "endorse", "approve", "revise", "submit", "suspend", "endorse", "withdraw",
                ])
            #expect(try faults(plan) == [])
        }
    }

    @Test func `Taking down is not dated before the acts of the revision that carries it on`() throws {
        let request = try ActAsk.request("withdraw", by: "truong-ban", at: "2020-11-25T09:00:00+07:00")
        expectDenied(
            try outcome(request, on: live(), beside: [revision()]),
            "“duyệt nội dung” đã ghi lúc 08:00 ngày 26/11/2020", "đồng hồ")
    }

    @Test func `A revision with another address names the old one`() throws {
        let request = try ActAsk.request("approve", by: "truong-ban")
        var renamed = revision()
        renamed.slug = "b"
        expectDenied(
            try outcome(request, on: renamed, beside: [live()]),
            "từ /tin-tuc/2020/a/ thành /tin-tuc/2020/b/", "aliases: [/tin-tuc/2020/a/]")
        renamed.aliases = "/tin-tuc/2020/a/"
        let plan = try outcome(request, on: renamed, beside: [live()]).get()
        #expect(plan.change.location.path == "content/approved/tin-tuc/b.md")
        #expect(plan.change.replaced?.location.path == "content/approved/tin-tuc/a.md")
    }

    @Test func `No act puts a text where another one lies`() throws {
        let other = try ActStory(acts: Self.posted, stage: .approved).article()
        let text = String(decoding: other.source.bytes, as: UTF8.self)
            .replacing("20201111-abc234", with: "20201111-xyz777")
        let occupant = ArticleReader.read(Array(text.utf8), at: other.location)
        let story = ActStory(acts: "submit thuong-truc 11-23, endorse phu-trach 11-26", stage: .review)
        let article = try story.article()
        let planner = ActPlanner(Ward(settings: try ActBoard.settings(), articles: [occupant, article]))
        let request = try ActAsk.request("approve", by: "truong-ban")
        let result = Result { () throws(Denial) in try planner.plan(request, on: article) }
        expectDenied(result, "Nơi đến đã có bài khác: content/approved/tin-tuc/a.md", "Đổi tên tệp")
    }

    @Test func `An id that stands in two texts in work, or is posted twice, goes nowhere`() throws {
        var other = ActStory()
        other.slug = "b"
        let request = try ActAsk.request("submit", by: "thuong-truc")
        expectDenied(
            try outcome(request, on: ActStory(), beside: [other]),
            "`20201111-abc234` còn đứng ở một tệp khác: content/draft/tin-tuc/b.md", "Bỏ bản thừa")
        var twin = live()
        twin.slug = "b"
        let hide = try ActAsk.request("suspend", by: "quan-tri")
        expectDenied(
            try outcome(hide, on: live(), beside: [twin]), "content/approved/tin-tuc/b.md", "Bỏ bản thừa")
        let approve = try ActAsk.request("approve", by: "truong-ban")
        expectDenied(
            try outcome(approve, on: revision(), beside: [live(), twin]), "còn đứng ở một tệp khác",
            "Bỏ bản thừa")
    }

    /// An act that cannot be read must not be lost when two lists of acts become one.
    @Test func `Acts of two versions come together only where every one can be read`() throws {
        func spoiled(_ story: ActStory) throws -> Article {
            let article = try story.article()
            let text = String(decoding: article.source.bytes, as: UTF8.self)
                .replacing("action: approve", with: "action: aprove")
            return ArticleReader.read(Array(text.utf8), at: article.location)
        }
        let settings = try ActBoard.settings()
        let work = try revision().article()
        let broken = try spoiled(live())
        let approve = try ActAsk.request("approve", by: "truong-ban")
        let replacing = Result { () throws(Denial) in
            try ActPlanner(Ward(settings: settings, articles: [broken, work])).plan(approve, on: work)
        }
        expectDenied(replacing, "Tệp content/approved/tin-tuc/a.md còn lỗi", "bientap check content/approved")
        let posted = try live().article()
        let draft = try spoiled(revision())
        let planner = ActPlanner(Ward(settings: settings, articles: [posted, draft]))
        let withdraw = try ActAsk.request("withdraw", by: "truong-ban")
        let removing = Result { () throws(Denial) in try planner.plan(withdraw, on: posted) }
        expectDenied(removing, "Tệp content/review/tin-tuc/a.md còn lỗi", "bientap check content/review")
        // Hiding touches the posted file alone, and cannot wait.
        let hide = try ActAsk.request("suspend", by: "quan-tri")
        #expect(try planner.plan(hide, on: posted).change.location.stage == .approved)
    }

    @Test func `A text whose folder and acts disagree goes nowhere`() throws {
        let story = ActStory(acts: "submit thuong-truc 11-23", stage: .draft)
        expectDenied(
            try outcome(try ActAsk.request("submit", by: "thuong-truc"), on: story),
            "đưa bài tới giai đoạn “chờ duyệt”, nhưng tệp nằm ở giai đoạn “bản thảo”",
            "content/review/tin-tuc/")
        expectDenied(
            try outcome(try ActAsk.request("withdraw", by: "truong-ban"), on: ActStory(stage: .approved)),
            "không ghi bước nào", "content/draft/")
    }

    /// Nothing says how a text came to lie in review but the folder itself.
    @Test(arguments: [
        ("submit", "thuong-truc"), ("move", "thu-ky"), ("advise", "quan-tri"), ("return", "thu-ky"),
    ])
    func `A text put into review by hand can be dealt with`(act: String, member: String) throws {
        let plan = try outcome(try ActAsk.request(act, by: member), on: ActStory(stage: .review)).get()
        #expect(try faults(plan) == [])
    }

    @Test func `An act is not dated before the last one`() throws {
        let request = try ActAsk.request("endorse", by: "phu-trach", at: "2020-11-23T07:59:59+07:00")
        let story = ActStory(acts: "submit thuong-truc 11-23", stage: .review)
        expectDenied(try outcome(request, on: story), "đã ghi lúc 08:00 ngày 23/11/2020", "--now")
    }

    @Test func `A confirmation is about what waits for one`() throws {
        let story = ActStory(acts: "approve! truong-ban 11-21", stage: .approved)
        let request = try ActAsk.request("confirm", by: "phu-trach") { $0.confirms = .suspend }
        #expect(throws: Denial.self) { try outcome(request, on: story).get() }
    }

    /// Where both wait, each confirms what he may.
    @Test func `The owner confirms the approval and the head the suspension`() throws {
        let story = ActStory(acts: "approve! truong-ban 11-21, suspend quan-tri 11-22", stage: .approved)
        for (member, subject) in [("phu-trach", Act.Action.approve), ("truong-ban", .suspend)] {
            let plan = try outcome(try ActAsk.request("confirm", by: member), on: story).get()
            #expect(plan.act.details.confirms == subject)
        }
    }

    @Test(arguments: ["refuse", "withdraw"])
    func `A refusal names its ground`(act: String) throws {
        let request = try ActAsk.request(act, by: "truong-ban") { $0.ground = nil }
        expectDenied(
            try outcome(request, on: act == "refuse" ? ActStory() : live()),
            "lý do theo Điều 4 khoản 2 điểm b",
            "bi-mat-nha-nuoc")
    }

    @Test(arguments: ["refuse", "withdraw", "suspend", "return", "advise"], [nil, "", " \n\t\u{A0}"])
    func `Who must say something says it`(act: String, note: String?) throws {
        let members = ["suspend": "quan-tri", "return": "thu-ky", "advise": "quan-tri"]
        let story =
            ["return", "advise"].contains(act)
            ? ActStory(acts: "submit thuong-truc 11-23", stage: .review)
            : act == "refuse" ? ActStory() : live()
        let request = try ActAsk.request(act, by: members[act] ?? "truong-ban") { $0.note = note }
        expectDenied(try outcome(request, on: story), "phải nói rõ nội dung", "--note")
    }

    @Test(arguments: [0x00, 0x07, 0x1B, 0x7F, 0x85, 0x9F, 0xFDD0, 0xFFFE, 0x1FFFF] as [UInt32])
    func `What no text may hold is refused in what an act says`(code: UInt32) throws {
        let text = "a" + String(try #require(Unicode.Scalar(code))) + "b"
        let story = ActStory(acts: "submit thuong-truc 11-23", stage: .review)
        let changes: [(String, (inout Act.Details) -> Void)] = [
            ("--note", { $0.note = text }), ("--document", { $0.document = text }),
            ("--correction", { $0.correction = text }),
        ]
        for (option, change) in changes {
            let request = try ActAsk.request("endorse", by: "phu-trach", change)
            expectDenied(try outcome(request, on: story), "`\(option)` có ký tự điều khiển", "bỏ ký tự ấy")
        }
    }

    @Test func `A note that makes the front matter too long is refused as that`() throws {
        let request = try ActAsk.request("endorse", by: "phu-trach") {
            $0.note = String(repeating: "á", count: 40_000)
        }
        let story = ActStory(acts: "submit thuong-truc 11-23", stage: .review)
        expectDenied(try outcome(request, on: story), "dài quá 64 KiB", "--note")
    }
}
