import Content
import TestSupport
import Testing

@testable import Editorial

/// New acts: by whom, about what, when.
@Suite struct AuditActTests {
    private let draft = AuditArticle()

    @Test func `Three steps by three members, each in a commit of theirs, are right`() throws {
        var history = MemoryHistory()
        history.publish(draft)
        #expect(try history.codes().isEmpty)
    }

    @Test func `An act is committed by the member that it names`() throws {
        var history = MemoryHistory()
        let submitted = draft.acting("submit", "thuong-truc", "08:00")
        history.put(submitted, by: "cntt", at: "08:01")
        let violations = try history.violations()
        #expect(violations.map(\.rule.code) == ["QT101"])
        #expect(violations.first?.file == "content/review/tin-tuc/bai.md")
        #expect(violations.first?.commit == history.tip)
        #expect(violations.first?.message.contains("cntt@vidu.example") == true)
    }

    @Test func `Any address of the member will do, in any case`() throws {
        let settings = MemoryHistory.settings.replacing(
            "[thuong-truc@", with: "[Khac@vidu.example, Thuong-Truc@")
        var history = MemoryHistory(settings)
        history.put(draft.acting("submit", "thuong-truc", "08:00"), by: "thuong-truc", at: "08:01")
        #expect(try history.codes().isEmpty)
    }

    @Test func `An unknown member acts for nobody`() throws {
        var history = MemoryHistory()
        history.put(draft.acting("submit", "nguoi-la", "08:00"), by: "thuong-truc", at: "08:01")
        #expect(try history.codes() == ["QT103"])
    }

    @Test func `A decision on paper is committed by the one who entered it, where the head allows it`() throws
    {
        let rule =
            "  rules:\n    recorded_approval: {document: 05/QyĐ-BBT, scope: all, since: 2020-11-10}\n  members:"
        var history = MemoryHistory(MemoryHistory.settings.replacing("  members:", with: rule))
        var last = draft.acting("submit", "thuong-truc", "08:00")
        history.put(last, by: "thuong-truc", at: "08:00")
        let endorsed = last.acting("endorse", "cntt", "09:00")
        history.put(endorsed, replacing: [last], by: "cntt", at: "09:00")
        last = endorsed.acting(
            "approve", "truong-ban", "10:00", "recorded_by: thuong-truc", "document: Phiếu duyệt số 1")
        var forged = history
        history.put(last, replacing: [endorsed], by: "thuong-truc", at: "10:05")
        #expect(try history.codes().isEmpty)
        forged.put(last, replacing: [endorsed], by: "van-phong", at: "10:05")
        #expect(try forged.codes() == ["QT101"])
    }

    @Test func `Without the rule of the head nobody enters what is said to stand on paper`() throws {
        var history = MemoryHistory()
        let last = draft.acting("submit", "thuong-truc", "08:00").acting("endorse", "cntt", "09:00")
        history.put(draft.acting("submit", "thuong-truc", "08:00"), by: "thuong-truc", at: "08:00")
        history.put(last, by: "cntt", at: "09:00")
        let approved = last.acting(
            "approve", "truong-ban", "10:00", "recorded_by: thuong-truc", "document: Phiếu duyệt số 1")
        history.put(approved, replacing: [last], by: "thuong-truc", at: "10:05")
        #expect(try history.codes() == ["QT103"])
    }

    @Test(arguments: [
        // Who owns another section, a contributor's own approval, the deputy outside the delegation.
        ("endorse", "van-phong", "2020-11-11T09:00:00+07:00", ["QT103"]),
        ("endorse", "truong-ban", "2020-11-11T09:00:00+07:00", ["QT103"]),
        ("endorse", "cntt", "2020-11-11T09:00:00+07:00", []),
    ])
    func `Who endorses owns the section`(
        _ action: String, _ member: String, _ at: String, _ expected: [String]
    ) throws {
        var history = MemoryHistory()
        let submitted = draft.acting("submit", "thuong-truc", "08:00")
        history.put(submitted, by: "thuong-truc", at: "08:00")
        history.put(submitted.acting(action, member, at), by: member, at: at)
        #expect(try history.codes() == expected)
    }

    @Test(arguments: [
        ("2020-11-30T10:00:00+07:00", ["QT103"]), ("2020-12-01T10:00:00+07:00", []),
        ("2020-12-15T23:00:00+07:00", []), ("2020-12-16T00:10:00+07:00", ["QT103"]),
    ])
    func `The deputy approves only while the delegation is in force`(
        _ at: String, _ expected: [String]
    ) throws {
        var history = MemoryHistory()
        let submitted = draft.acting("submit", "thuong-truc", "08:00")
        let endorsed = submitted.acting("endorse", "cntt", "09:00")
        history.put(submitted, by: "thuong-truc", at: "08:00")
        history.put(endorsed, by: "cntt", at: "09:00")
        history.put(endorsed.acting("approve", "pho-ban", at), replacing: [endorsed], by: "pho-ban", at: at)
        #expect(try history.codes() == expected)
    }

    @Test func `Who has left the board does nothing any more`() throws {
        for (day, expected) in [("20", []), ("21", ["QT103"])] {
            var history = MemoryHistory()
            let at = "2020-11-\(day)T08:00:00+07:00"
            history.put(draft.acting("submit", "nguoi-cu", at), by: "nguoi-cu", at: at)
            #expect(try history.codes() == expected)
        }
    }

    @Test func `The board before the commit counts, not the one that comes with it`() throws {
        var history = MemoryHistory()
        let added = "      - {number: 9/QĐ-UBND, date: 2020-11-11, by: chair}\nsections:"
        let line =
            "    - {id: moi, role: member, standing: true, position: Mới, emails: [moi@vidu.example], since: 2020-11-10}\n  delegations:"
        history.change(by: "cntt", at: "08:00") { files in
            files["site.yml"] = MemoryHistory.settings.replacing("  delegations:", with: line)
                .replacing("sections:\n", with: added.dropFirst(2) + "\n")
            files.merge(draft.acting("submit", "moi", "08:00").files) { $1 }
        }
        #expect(try history.codes() == ["QT103"])
    }

    @Test func `The digest is that of the text in the commit`() throws {
        var history = MemoryHistory()
        let submitted = draft.acting("submit", "thuong-truc", "08:00").with { $0.body = "\nTin khác.\n" }
        history.put(submitted, by: "thuong-truc", at: "08:00")
        #expect(try history.codes() == ["QT104"])
    }

    @Test func `Between submission and endorsement the text may be edited`() throws {
        var history = MemoryHistory()
        let submitted = draft.acting("submit", "thuong-truc", "08:00")
        let edited = submitted.with { $0.body = "\nTin đã biên tập.\n" }
        let endorsed = edited.acting("endorse", "cntt", "09:00")
        history.put(submitted, by: "thuong-truc", at: "08:00")
        history.put(edited, by: "van-phong", at: "08:30")
        history.put(endorsed, by: "cntt", at: "09:00")
        history.put(
            endorsed.acting("approve", "truong-ban", "10:00"), replacing: [endorsed], by: "truong-ban",
            at: "10:00")
        #expect(try history.codes().isEmpty)
    }

    @Test func `An edit after the endorsement cannot be approved with it`() throws {
        var history = MemoryHistory()
        let submitted = draft.acting("submit", "thuong-truc", "08:00")
        let endorsed = submitted.acting("endorse", "cntt", "09:00")
        let edited = endorsed.with { $0.body = "\nTin bị sửa.\n" }
        history.put(submitted, by: "thuong-truc", at: "08:00")
        history.put(endorsed, by: "cntt", at: "09:00")
        history.put(edited, by: "van-phong", at: "09:30")
        let approved = edited.acting("approve", "truong-ban", "10:00")
        history.put(approved, replacing: [edited], by: "truong-ban", at: "10:00")
        #expect(try history.codes() == ["QT105"])
    }

    @Test(arguments: [
        ("2020-11-11T08:00:00+07:00", "2020-11-11T08:00:00+07:00", []),
        // Ten minutes for a clock that is fast.
        ("2020-11-11T08:10:00+07:00", "2020-11-11T08:00:00+07:00", []),
        ("2020-11-11T08:10:01+07:00", "2020-11-11T08:00:00+07:00", ["QT111"]),
        ("2020-11-11T08:00:00+07:00", "2020-11-18T23:59:59+07:00", []),
        ("2020-11-11T08:00:00+07:00", "2020-11-19T00:00:00+07:00", ["QT111"]),
    ])
    func `An act lies before its commit, and not long before`(
        _ at: String, _ committed: String, _ expected: [String]
    ) throws {
        var history = MemoryHistory()
        history.put(draft.acting("submit", "thuong-truc", at), by: "thuong-truc", at: committed)
        #expect(try history.codes() == expected)
    }

    @Test func `How many days may pass is said in site yml`() throws {
        let rule = "  rules:\n    record_days: 1\n  members:"
        var history = MemoryHistory(MemoryHistory.settings.replacing("  members:", with: rule))
        history.put(
            draft.acting("submit", "thuong-truc", "08:00"), by: "thuong-truc", at: "2020-11-13T08:00:00+07:00"
        )
        #expect(try history.codes() == ["QT111"])
    }

    @Test func `No act lies in the future`() throws {
        var history = MemoryHistory()
        history.put(draft.acting("submit", "thuong-truc", "08:00"), by: "thuong-truc", at: "08:00")
        #expect(try history.codes(now: "2020-11-11T07:59:00+07:00") == ["QT111"])
    }

    @Test func `A commit does not lie a day before its parent`() throws {
        var history = MemoryHistory()
        history.change(by: "cntt", at: "2020-11-12T08:00:00+07:00") { _ in }
        history.change(by: "cntt", at: "2020-11-11T08:00:00+07:00") { _ in }
        #expect(try history.codes().isEmpty)
        history.change(by: "cntt", at: "2020-11-10T07:59:59+07:00") { _ in }
        #expect(try history.codes() == ["QT112"])
    }

    @Test func `Steps follow in their order`() throws {
        var history = MemoryHistory()
        history.put(draft.acting("approve", "truong-ban", "10:00"), by: "truong-ban", at: "10:00")
        #expect(Set(try history.codes()) == ["QT110"])
    }

    @Test func `A file lies where its acts lead`() throws {
        var history = MemoryHistory()
        let submitted = draft.acting("submit", "thuong-truc", "08:00").with { $0.stage = "draft" }
        history.put(submitted, by: "thuong-truc", at: "08:00")
        #expect(try history.codes() == ["QT110"])
    }

    @Test func `A refusal names its ground`() throws {
        var history = MemoryHistory()
        let submitted = draft.acting("submit", "thuong-truc", "08:00")
        history.put(submitted, by: "thuong-truc", at: "08:00")
        history.put(
            submitted.acting("refuse", "cntt", "09:00", "note: không"), replacing: [submitted], by: "cntt",
            at: "09:00")
        #expect(try history.codes() == ["QT110"])
    }

    @Test func `A text with acts goes to another section by an act`() throws {
        var history = MemoryHistory()
        let submitted = draft.acting("submit", "thuong-truc", "08:00")
        history.put(submitted, by: "thuong-truc", at: "08:00")
        var forged = history
        let moved = submitted.acting("move", "thuong-truc", "08:30", "from: tin-tuc", "to: gioi-thieu")
            .with { $0.section = "gioi-thieu" }
        history.put(moved, replacing: [submitted], by: "thuong-truc", at: "08:30")
        #expect(try history.codes().isEmpty)
        forged.put(
            submitted.with { $0.section = "gioi-thieu" }, replacing: [submitted], by: "thuong-truc",
            at: "08:30")
        #expect(Set(try forged.codes()) == ["QT110"])
    }

    @Test func `Acts that cannot be read are no acts`() throws {
        var history = MemoryHistory()
        history.change(by: "thuong-truc", at: "08:00") { files in
            let text = draft.acting("submit", "thuong-truc", "08:00").text
            files["content/review/tin-tuc/bai.md"] = text.replacing("action: submit", with: "action: trinh")
        }
        #expect(try history.codes() == ["QT109"])
    }

    @Test func `No text hides from the digest behind a second workflow line`() throws {
        var history = MemoryHistory()
        history.change(by: "thuong-truc", at: "08:00") { files in
            files["content/draft/tin-tuc/bai.md"] =
                "---\nid: 20201111-abc234\ntitle: |\n  a\nworkflow:\n  - x\nnote: b\n---\nTin\n"
        }
        #expect(try history.codes() == ["QT109"])
    }
}
