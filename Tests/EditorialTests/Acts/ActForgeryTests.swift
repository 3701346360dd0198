import CivilTime
import Content
import Editorial
import Testing

/// What a file shows by itself when its acts were not made by the program; what only the history shows is found by
/// the audit.
@Suite struct ActForgeryTests {
    private static let posted = "submit thuong-truc 11-19, endorse phu-trach 11-20, approve truong-ban 11-21"

    private func kinds(
        _ acts: String, _ stage: Stage = .approved, section: String = "tin-tuc", rules: [String] = [],
        now: String = "2020-11-30T00:00:00+07:00", replacing old: String = "", with new: String = ""
    ) throws -> [ActFault.Kind] {
        var article = try ActStory(acts: acts, stage: stage, section: section).article()
        if !old.isEmpty {
            let text = String(decoding: article.source.bytes, as: UTF8.self)
            #expect(text.contains(old))
            article = ArticleReader.read(Array(text.replacing(old, with: new).utf8), at: article.location)
        }
        let settings = try ActBoard.settings(rules: rules)
        return ActReview.faults(of: article, settings: settings, now: try #require(Timestamp(now))).map(
            \.kind)
    }

    @Test func `A refused text is not posted without being taken up again`() throws {
        let refused = "submit thuong-truc 11-17, refuse truong-ban 11-18"
        #expect(try kinds("\(refused), reopen truong-ban 11-18, \(Self.posted)") == [])
        #expect(Set(try kinds("\(refused), \(Self.posted)")) == [.outOfOrder])
        #expect(Set(try kinds("\(refused), approve! truong-ban 11-19")).contains(.outOfOrder))
        // An owner does not overrule the head.
        #expect(try kinds("\(refused), reopen phu-trach 11-18, \(Self.posted)") == [.notEntitled])
    }

    @Test func `What the owner of another section endorsed is not endorsed`() throws {
        let moved = "submit thuong-truc 11-18, endorse van-phong 11-19, move thu-ky 11-19"
        let details = "action: move"
        let from = "action: move\n    from: van-hoa\n    to: tin-tuc"
        #expect(
            try kinds(
                "\(moved), endorse phu-trach 11-20, approve truong-ban 11-21", replacing: details, with: from)
                == [])
        #expect(
            try kinds("\(moved), approve truong-ban 11-21", replacing: details, with: from) == [.outOfOrder])
        // Urgently, the head decides without the owner.
        #expect(try kinds("\(moved), approve! truong-ban 11-28", replacing: details, with: from) == [])
    }

    @Test func `An urgent approval rests on no endorsement that went before`() throws {
        #expect(
            try kinds("~submit thuong-truc 11-18, ~endorse phu-trach 11-19, approve! truong-ban 11-27") == [])
        #expect(
            try kinds("~submit thuong-truc 11-18, ~endorse phu-trach 11-19, ~approve! truong-ban 11-27") == [
                .digestMismatch
            ])
    }

    @Test func `What was confirmed is what is there and another person confirmed it`() throws {
        let urgent = "submit thuong-truc 11-18, approve! truong-ban 11-20"
        #expect(try kinds("\(urgent), confirm:approve phu-trach 11-21") == [])
        #expect(try kinds("\(urgent), ~confirm:approve phu-trach 11-21") == [.digestMismatch])
        #expect(try kinds("\(urgent), confirm:approve cung-cap 11-21") == [.notEntitled])
        let owners = ["owners_submit: {document: 01/QĐ-BBT, scope: all}"]
        #expect(
            try kinds(
                "submit phu-trach 11-18, approve! truong-ban 11-20, confirm:approve phu-trach 11-21",
                rules: owners) == [.notEntitled])
        #expect(try kinds("\(Self.posted), confirm:approve phu-trach 11-22") == [.outOfOrder])
    }

    @Test func `An urgent approval and a suspension wait two working days`() throws {
        // 20 November 2020 is a Friday: the two working days after it are Monday 23 and Tuesday 24.
        let urgent = "approve! truong-ban 11-20"
        #expect(try kinds(urgent, now: "2020-11-24T23:59:59+07:00") == [])
        #expect(try kinds(urgent, now: "2020-11-25T00:00:00+07:00") == [.unconfirmed])
        let hidden = "\(Self.posted), suspend quan-tri 11-22"
        #expect(try kinds(hidden, now: "2020-11-24T23:59:59+07:00") == [])
        #expect(try kinds(hidden, now: "2020-11-25T00:00:00+07:00") == [.unconfirmed])
        #expect(try kinds("\(hidden), confirm:suspend truong-ban 11-23") == [])
        #expect(try kinds("\(hidden), lift truong-ban 11-23") == [])
        let own = ["urgent_confirm_days: 1"]
        #expect(try kinds(urgent, rules: own, now: "2020-11-24T00:00:00+07:00") == [.unconfirmed])
    }

    @Test(arguments: [
        "suspend cung-cap 11-22", "suspend truong-ban 11-22", "withdraw phu-trach 11-22",
        "withdraw pho-ban 11-22",
        "revise cong-tac-vien 11-22", "suspend quan-tri 11-22, lift quan-tri 11-23",
        "suspend quan-tri 11-22, confirm:suspend phu-trach 11-23",
    ])
    func `Nobody hides, shows or takes down without the power to`(acts: String) throws {
        let stage: Stage = acts.hasPrefix("withdraw") || acts.hasPrefix("revise") ? .draft : .approved
        let found = try kinds("\(Self.posted), \(acts)", stage, now: "2020-11-23T08:00:00+07:00")
        #expect(found == (acts.contains("cong-tac-vien") ? [.unknownMember] : [.notEntitled]))
    }

    @Test(arguments: ["lift truong-ban 11-22", "reopen truong-ban 11-22", "confirm:suspend truong-ban 11-22"])
    func `An act that could not follow is told`(acts: String) throws {
        #expect(try kinds("\(Self.posted), \(acts)").contains(.outOfOrder))
    }

    @Test func `Refusals and withdrawals say why`() throws {
        let refused = "submit thuong-truc 11-19, refuse truong-ban 11-20"
        #expect(try kinds(refused, .draft, replacing: "    reason: trung-lap\n", with: "") == [.incomplete])
        #expect(
            try kinds(refused, .draft, replacing: "    note: \"Đã có bài tương tự.\"\n", with: "") == [
                .incomplete
            ])
    }

    @Test func `A folder that the acts do not lead to is told`() throws {
        #expect(try kinds(Self.posted, .review) == [.wrongStage])
        #expect(try kinds(Self.posted + ", withdraw truong-ban 11-22", .review) == [.wrongStage])
        #expect(try kinds("submit thuong-truc 11-19", .draft) == [.wrongStage])
        #expect(
            Set(try kinds("submit thuong-truc 11-19, endorse phu-trach 11-20")) == [.missingApproval])
    }

    @Test func `An endorsement posts nothing on its own word`() throws {
        let acts = "submit thuong-truc 11-19, endorse phu-trach 11-20"
        let old = "action: endorse"
        let new = "action: endorse\n    publishes: true"
        #expect(try kinds(acts, replacing: old, with: new) == [.notEntitled])
        let rules = ["standing_permission: {document: 02/QĐ, scope: [tin-tuc], since: 2020-11-20}"]
        #expect(try kinds(acts, rules: rules, replacing: old, with: new) == [])
    }

    @Test func `A decision on paper without the rule for it is told`() throws {
        let old = "action: approve"
        let new = "action: approve\n    recorded_by: thuong-truc\n    document: Phiếu số 1"
        #expect(try kinds(Self.posted, replacing: old, with: new) == [.notEntitled])
        let rules = ["recorded_approval: {document: 03/QĐ, scope: all}"]
        #expect(try kinds(Self.posted, rules: rules, replacing: old, with: new) == [])
    }
}
