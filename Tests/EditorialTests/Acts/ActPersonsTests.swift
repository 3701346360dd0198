import Content
import Editorial
import Testing

/// Design §8 “Who endorses”: three steps by three persons, and two before the head where the owner is the author.
@Suite struct ActPersonsTests {
    private static let ownersSubmit = "owners_submit: {document: 01/QĐ-BBT, scope: all}"
    /// The only owner of `van-hoa` is `thuong-truc`, who alone is the standing office from 10 December on.
    private static let alone = [
        ("{id: thu-ky, role: member, standing: true,", "{id: thu-ky, role: member,"),
        ("owners: [van-phong]", "owners: [thuong-truc]"),
    ]

    private func settings(
        _ order: ActBoard.Order = .none, rules: [String] = [], changes: [(String, String)] = []
    ) throws -> Settings {
        try ActBoard.settings(order, rules: rules, changes: changes)
    }

    private func outcome(
        _ act: String, by member: String, on story: ActStory, _ settings: Settings,
        at moment: String = "2020-12-10T09:00:00+07:00"
    ) throws -> Result<ActPlan, Denial> {
        let article = try story.article()
        let request = try ActAsk.request(act, by: member, at: moment)
        let ward = Ward(settings: settings, articles: [article])
        return Result { () throws(Denial) in try ActPlanner(ward).plan(request, on: article) }
    }

    private func expectAllowed(_ result: Result<ActPlan, Denial>, _ settings: Settings) {
        switch result {
        case .success(let plan):
            let faults = ActReview.faults(of: plan.article, settings: settings, now: plan.act.at)
            #expect(faults.map(\.message) == [])
        case .failure(let denial): Issue.record("\(denial.message)")
        }
    }

    private func expectDenied(_ result: Result<ActPlan, Denial>, _ phrase: String, _ clause: String) {
        switch result {
        case .success: Issue.record("phải bị từ chối: \(phrase)")
        case .failure(let denial):
            #expect(denial.message.contains(phrase) && denial.basis.contains(clause), "\(denial)")
            #expect(!denial.help.isEmpty)
        }
    }

    private func submitted(by member: String, _ section: String = "tin-tuc", creator: String = "Dân")
        -> ActStory
    {
        ActStory(acts: "submit \(member) 12-08", stage: .review, section: section, creator: creator)
    }

    private func endorsed(by member: String, _ submitter: String = "thuong-truc") -> ActStory {
        ActStory(acts: "submit \(submitter) 12-07, endorse \(member) 12-08", stage: .review)
    }

    @Test func `Who submitted does not endorse`() throws {
        let settings = try settings(rules: [Self.ownersSubmit])
        let story = submitted(by: "phu-trach", "lich")
        expectDenied(
            try outcome("endorse", by: "phu-trach", on: story, settings),
            "Nguyễn Văn Ví đã trình duyệt bài này nên không duyệt nội dung được", "QC Đ8.1")
        expectAllowed(try outcome("endorse", by: "phu-trach-2", on: story, settings), settings)
    }

    @Test(arguments: ["approve", "approve!"])
    func `Who submitted does not approve`(act: String) throws {
        let settings = try settings(changes: [
            ("{id: truong-ban, role: head,", "{id: truong-ban, role: head, standing: true,")
        ])
        let story = act == "approve" ? endorsed(by: "phu-trach", "truong-ban") : submitted(by: "truong-ban")
        expectDenied(
            try outcome(act, by: "truong-ban", on: story, settings),
            "đã trình duyệt bài này nên không duyệt đăng được", "QC Đ6.6")
    }

    @Test(arguments: ["truong-ban", "pho-ban"])
    func `Who endorsed does not approve`(member: String) throws {
        let settings = try settings(
            .covering,
            changes: [("owners: [phu-trach, nguoi-cu]", "owners: [phu-trach, truong-ban, pho-ban]")])
        let story = endorsed(by: member)
        expectDenied(
            try outcome("approve", by: member, on: story, settings),
            "đã duyệt nội dung bài này nên không duyệt đăng được", "QC Đ6.6")
        let other = member == "pho-ban" ? "truong-ban" : "pho-ban"
        expectAllowed(try outcome("approve", by: other, on: story, settings), settings)
    }

    @Test func `Who approved in haste does not confirm, nor does who submitted`() throws {
        let settings = try settings(
            rules: [Self.ownersSubmit],
            changes: [("owners: [phu-trach, nguoi-cu]", "owners: [phu-trach, phu-trach-2, truong-ban]")])
        let story = ActStory(acts: "submit phu-trach 12-07, approve! truong-ban 12-08", stage: .approved)
        expectDenied(
            try outcome("confirm", by: "truong-ban", on: story, settings),
            "đã duyệt đăng bài này nên không xác nhận được", "QC Đ8.1")
        expectDenied(
            try outcome("confirm", by: "phu-trach", on: story, settings),
            "đã trình duyệt bài này nên không xác nhận được", "QC Đ8.1")
        expectAllowed(try outcome("confirm", by: "phu-trach-2", on: story, settings), settings)
    }

    @Test(arguments: ["phu-trach", "Nguyễn Văn Ví", "[Cộng tác viên, nguyễn văn ví]"])
    func `An owner who wrote the text endorses it when the standing office has sent it in`(
        creator: String
    ) throws {
        let settings = try settings(rules: [Self.ownersSubmit])
        expectAllowed(
            try outcome(
                "endorse", by: "phu-trach", on: submitted(by: "thu-ky", "lich", creator: creator), settings),
            settings)
        let byOwner = submitted(by: "phu-trach-2", "lich", creator: creator)
        expectDenied(
            try outcome("endorse", by: "phu-trach", on: byOwner, settings), "Nguyễn Văn Ví là tác giả",
            "QC Đ8.1")
    }

    @Test func `Another name is another person`() throws {
        let settings = try settings(rules: [Self.ownersSubmit])
        let story = submitted(by: "phu-trach-2", "lich", creator: "Nguyễn Văn Vĩ")
        expectAllowed(try outcome("endorse", by: "phu-trach", on: story, settings), settings)
    }

    @Test func `Where the only owner is the only standing member any other member submits`() throws {
        let settings = try settings(changes: Self.alone)
        let draft = ActStory(section: "van-hoa", creator: "thuong-truc")
        for member in ["van-phong", "cung-cap", "thu-ky", "truong-ban", "thuong-truc"] {
            expectAllowed(try outcome("submit", by: member, on: draft, settings), settings)
        }
        for member in ["nguoi-cu", "cong-tac-vien"] {
            expectDenied(try outcome("submit", by: member, on: draft, settings), "thành viên", "QC Đ3")
        }
        let story = ActStory(
            acts: "submit cung-cap 12-10", stage: .review, section: "van-hoa", creator: "thuong-truc")
        expectAllowed(try outcome("endorse", by: "thuong-truc", on: story, settings), settings)
        let own = submitted(by: "thuong-truc", "van-hoa")
        expectDenied(
            try outcome("endorse", by: "thuong-truc", on: own, settings), "đã trình duyệt bài này", "QC Đ8.1")
    }

    @Test func `The exception is for that section, that office and that day alone`() throws {
        let alone = try settings(changes: Self.alone)
        let draft = ActStory(section: "van-hoa")
        let denied = "không có thẩm quyền trình duyệt ở chuyên mục"
        expectDenied(try outcome("submit", by: "cung-cap", on: ActStory(), alone), denied, "QC Đ8.1")
        // On the ninth there was still another member of the standing office.
        expectDenied(
            try outcome("submit", by: "cung-cap", on: draft, alone, at: "2020-12-09T23:59:59+07:00"), denied,
            "QC Đ8.1")
        let two = try settings(changes: [Self.alone[1]])
        expectDenied(try outcome("submit", by: "cung-cap", on: draft, two), denied, "QC Đ8.1")
    }

    @Test func `The last day of a term is a day of it`() throws {
        let settings = try settings()
        let story = submitted(by: "thuong-truc")
        expectAllowed(
            try outcome("endorse", by: "nguoi-cu", on: story, settings, at: "2020-12-09T23:59:59+07:00"),
            settings)
        expectDenied(
            try outcome("endorse", by: "nguoi-cu", on: story, settings, at: "2020-12-10T00:00:00+07:00"),
            "không còn hoặc chưa là thành viên Ban biên tập vào ngày 10/12/2020", "QC Đ3")
    }

    @Test func `What the deputy refused in the head's place only the head's place reopens`() throws {
        let story = ActStory(acts: "submit thuong-truc 12-04, refuse pho-ban 12-05")
        let ended = try settings(.ended)
        for member in ["pho-ban", "phu-trach"] {
            expectDenied(
                try outcome("reopen", by: member, on: story, ended), "Bài do Trưởng ban từ chối", "QC Đ4.2b")
        }
        expectAllowed(try outcome("reopen", by: "truong-ban", on: story, ended), ended)
        let covering = try settings(.covering)
        expectAllowed(try outcome("reopen", by: "pho-ban", on: story, covering), covering)
    }
}
