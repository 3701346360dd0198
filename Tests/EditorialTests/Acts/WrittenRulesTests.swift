import Content
import Editorial
import Testing

/// What the head may lay down in writing (`board.rules`), and that it gives nothing outside its place and time.
@Suite struct WrittenRulesTests {
    /// Where and when a rule holds, and whether it does in `tin-tuc` on 10 December 2020.
    private static let terms: [(scope: String, holds: Bool)] = [
        ("scope: all", true), ("scope: [tin-tuc]", true), ("scope: [van-hoa, tin-tuc]", true),
        ("scope: [van-hoa]", false), ("scope: all, until: 2020-12-09", false),
        ("scope: all, since: 2020-12-11", false), ("scope: all, since: 2020-12-10, until: 2020-12-10", true),
    ]

    private func outcome(
        _ request: ActRequest, on story: ActStory, _ rules: [String]
    ) throws -> (result: Result<ActPlan, Denial>, settings: Settings) {
        let settings = try ActBoard.settings(rules: rules)
        let article = try story.article()
        let ward = Ward(settings: settings, articles: [article])
        return (Result { () throws(Denial) in try ActPlanner(ward).plan(request, on: article) }, settings)
    }

    private func rule(_ key: String, _ term: String) -> [String] {
        ["\(key): {document: 07/QĐ-BBT, \(term)}"]
    }

    @Test(arguments: terms.indices)
    func `An owner submits where the rule for owners holds`(index: Int) throws {
        let (scope, holds) = Self.terms[index]
        let request = try ActAsk.request("submit", by: "phu-trach")
        let (result, settings) = try outcome(request, on: ActStory(), rule("owners_submit", scope))
        switch result {
        case .success(let plan):
            #expect(holds && plan.change.location.stage == .review)
            #expect(ActReview.faults(of: plan.article, settings: settings, now: plan.act.at).isEmpty)
        case .failure(let denial):
            #expect(!holds && denial.basis == ["QC Đ8.1"] && denial.help.contains("Thường trực Ban biên tập"))
        }
    }

    @Test(arguments: ["cung-cap", "van-phong", "quan-tri", "truong-ban"])
    func `The rule for owners gives nothing to others`(member: String) throws {
        let request = try ActAsk.request("submit", by: member)
        let (result, _) = try outcome(request, on: ActStory(), rule("owners_submit", "scope: all"))
        #expect(throws: Denial.self) { try result.get() }
    }

    @Test(arguments: terms.indices)
    func `An endorsement posts the text where the standing permission holds`(index: Int) throws {
        let (scope, holds) = Self.terms[index]
        let story = ActStory(acts: "submit thuong-truc 12-08", stage: .review)
        let request = try ActAsk.request("endorse", by: "phu-trach")
        let (result, settings) = try outcome(request, on: story, rule("standing_permission", scope))
        let plan = try result.get()
        #expect(plan.change.location.stage == (holds ? .approved : .review))
        #expect(plan.act.details.publishes == holds)
        #expect(plan.act.details.document == (holds ? "07/QĐ-BBT" : nil))
        #expect(ActReview.faults(of: plan.article, settings: settings, now: plan.act.at).isEmpty)
    }

    @Test func `The standing permission frees nobody from the three persons`() throws {
        let rules = rule("standing_permission", "scope: all") + rule("owners_submit", "scope: all")
        let story = ActStory(acts: "submit phu-trach 12-08", stage: .review)
        let request = try ActAsk.request("endorse", by: "phu-trach")
        #expect(throws: Denial.self) { try outcome(request, on: story, rules).result.get() }
        let other = try ActAsk.request("endorse", by: "cung-cap")
        #expect(throws: Denial.self) { try outcome(other, on: story, rules).result.get() }
    }

    @Test func `An endorsement posts nothing on its own word`() throws {
        let story = ActStory(acts: "submit thuong-truc 12-08", stage: .review)
        let request = try ActAsk.request("endorse", by: "phu-trach") { $0.publishes = true }
        let (result, _) = try outcome(request, on: story, [])
        guard case .failure(let denial) = result else {
            Issue.record("phải bị từ chối")
            return
        }
        #expect(denial.help.contains("board.rules.standing_permission") && denial.basis.contains("QC Đ8.1"))
    }

    @Test(arguments: terms.indices)
    func `A decision on paper is entered where the rule for it holds`(index: Int) throws {
        let (scope, holds) = Self.terms[index]
        let story = ActStory(acts: "submit thuong-truc 12-07, endorse phu-trach 12-08", stage: .review)
        let request = try ActAsk.request("approve", by: "truong-ban") {
            $0.recordedBy = "thuong-truc"
            $0.document = "Phiếu duyệt số 12"
        }
        let (result, settings) = try outcome(request, on: story, rule("recorded_approval", scope))
        switch result {
        case .success(let plan):
            #expect(holds && plan.change.location.stage == .approved)
            #expect(plan.article.frontMatter.acts.last?.details.recordedBy == "thuong-truc")
            #expect(plan.article.frontMatter.acts.last?.details.document == "Phiếu duyệt số 12")
            #expect(ActReview.faults(of: plan.article, settings: settings, now: plan.act.at).isEmpty)
        case .failure(let denial):
            #expect(!holds && denial.message.contains("ghi lại việc duyệt trên giấy"))
            #expect(denial.help.contains("board.rules.recorded_approval") && denial.basis == ["QC Đ6.6"])
        }
    }

    @Test(arguments: [
        ("truong-ban", "Phiếu số 12", "không phải một thành viên khác"),
        ("nguoi-cu", "Phiếu số 12", "không phải một thành viên khác"),
        ("ai-do", "Phiếu số 12", "không phải một thành viên khác"),
        ("thuong-truc", "", "Thiếu số, ngày của phiếu duyệt"),
    ])
    func `A decision on paper names its paper and another member`(
        recorder: String, document: String, phrase: String
    ) throws {
        let story = ActStory(acts: "submit thuong-truc 12-07, endorse phu-trach 12-08", stage: .review)
        let request = try ActAsk.request("approve", by: "truong-ban") {
            $0.recordedBy = recorder
            $0.document = document
        }
        let (result, _) = try outcome(request, on: story, rule("recorded_approval", "scope: all"))
        guard case .failure(let denial) = result else {
            Issue.record("phải bị từ chối")
            return
        }
        #expect(denial.message.contains(phrase), "\(denial)")
    }

    @Test func `What is entered for another is what the other may decide`() throws {
        let story = ActStory(acts: "submit thuong-truc 12-07, endorse phu-trach 12-08", stage: .review)
        let rules = rule("recorded_approval", "scope: all")
        for (act, member) in [("approve", "pho-ban"), ("approve", "cung-cap"), ("return", "truong-ban")] {
            let request = try ActAsk.request(act, by: member) {
                $0.recordedBy = "thuong-truc"
                $0.document = "Phiếu số 12"
            }
            #expect(throws: Denial.self, "\(act) \(member)") {
                try outcome(request, on: story, rules).result.get()
            }
        }
    }

    @Test func `An endorsement on paper keeps the name of its paper under a standing permission`() throws {
        let rules = rule("standing_permission", "scope: all") + rule("recorded_approval", "scope: all")
        let story = ActStory(acts: "submit thuong-truc 12-08", stage: .review)
        for (document, isAllowed) in [("Phiếu số 12", true), ("", false)] {
            let request = try ActAsk.request("endorse", by: "phu-trach") {
                $0.recordedBy = "van-phong"
                $0.document = document
            }
            let plan = try? outcome(request, on: story, rules).result.get()
            #expect((plan != nil) == isAllowed)
            #expect(plan.map { $0.act.details.document == document } ?? true)
        }
    }
}
