import TestSupport
import Testing

@testable import Editorial

/// What changes in `site.yml`, and who changes it.
@Suite struct AuditBoardTests {
    private static let chair = "    - {number: 210/QĐ-UBND, date: 2020-11-11, by: chair}\n"
    private static let head = "    - {number: 02/QyĐ-BBT, date: 2020-11-11, by: head}\n"

    private func codes(
        _ old: String, _ new: String, paper: String = "", by member: String = "cntt"
    ) throws -> [String] {
        var history = MemoryHistory()
        history.change(by: member, at: "2020-11-12T08:00:00+07:00") { files in
            let changed = MemoryHistory.settings.replacing(old, with: new)
            #expect(old.isEmpty || changed != MemoryHistory.settings)
            files["site.yml"] = changed.replacing("\nsections:\n", with: "\n\(paper)sections:\n")
        }
        return try history.codes()
    }

    /// The last line of the members, after which another may stand.
    private static let last = "  delegations:"
    private static let newcomer =
        "    - {id: moi, role: member, position: Mới, since: 2020-11-12}\n  delegations:"

    @Test(arguments: [
        (last, newcomer), ("since: 2020-11-10, until: 2020-11-20", "since: 2020-11-10, until: 2021-11-20"),
        ("position: Văn phòng,", "position: Văn phòng, standing: true,"),
        ("id: van-phong, role: member", "id: van-phong, role: deputy"),
        ("position: Văn phòng,", "position: Văn phòng, name: Phạm Thị Tưởng Tượng,"),
        ("position: Văn phòng,", "position: Thủ quỹ,"),
    ])
    func `Members change by a decision of the chair`(_ old: String, _ new: String) throws {
        #expect(try codes(old, new) == ["QT113"])
        #expect(try codes(old, new, paper: Self.head) == ["QT113"])
        #expect(try codes(old, new, paper: Self.chair).isEmpty)
        #expect(try codes(old, new, paper: Self.chair, by: "truong-ban").isEmpty)
        #expect(try codes(old, new, paper: Self.chair, by: "thuong-truc") == ["QT118"])
    }

    @Test func `A decision of a later day, or an old one, is none`() throws {
        let later = Self.chair.replacing("2020-11-11", with: "2020-11-13")
        #expect(try codes(Self.last, Self.newcomer, paper: later) == ["QT113"])
        var history = MemoryHistory()
        let text = MemoryHistory.settings.replacing("sections:\n", with: "\(Self.chair)sections:\n")
        history.change(by: "cntt", at: "2020-11-12T08:00:00+07:00") { $0["site.yml"] = text }
        history.change(by: "cntt", at: "2020-11-12T09:00:00+07:00") {
            $0["site.yml"] = text.replacing(Self.last, with: Self.newcomer)
        }
        #expect(try history.codes() == ["QT113"])
    }

    @Test func `A member ends and is not taken out`() throws {
        let line =
            "    - {id: van-phong, role: member, position: Văn phòng, emails: [van-phong@vidu.example], since: 2020-11-10}\n"
        #expect(try codes(line, "", paper: Self.chair) == ["QT114"])
    }

    @Test(arguments: [
        ("  members:", "  rules:\n    owners_submit: {document: 1/QyĐ, scope: all}\n  members:"),
        ("title: Giới thiệu,", "title: Giới thiệu phường,"),
        ("sections:\n", "rules:\n  severity: {ND005: off}\nsections:\n"),
    ])
    func `Titles, checks and rules with their paper are changed by the head or the administrator`(
        _ old: String, _ new: String
    ) throws {
        #expect(try codes(old, new).isEmpty)
        #expect(try codes(old, new, by: "truong-ban").isEmpty)
        #expect(try codes(old, new, by: "van-phong") == ["QT118"])
        #expect(try codes(old, new, by: "") == ["QT118"])
    }

    @Test func `An administrator whose term has ended changes nothing`() throws {
        let settings = MemoryHistory.settings.replacing(
            "until: 2020-11-20}", with: "until: 2020-11-20, admin: true}")
        for (day, expected) in [("20", []), ("21", ["QT118"])] {
            var history = MemoryHistory(settings)
            history.change(by: "nguoi-cu", at: "2020-11-\(day)T08:00:00+07:00") {
                $0["site.yml"] = settings.replacing("title: Giới thiệu,", with: "title: Giới thiệu phường,")
            }
            #expect(try history.codes() == expected)
        }
    }

    @Test(arguments: [
        ("[van-phong@vidu.example]", "[vp@vidu.example]", "van-phong"),
        ("[van-phong@vidu.example]", "[van-phong@vidu.example], keys: [ssh-ed25519 AAAA]", "van-phong"),
        ("[truong-ban@vidu.example]", "[truong-ban@vidu.example, cntt@vidu.example]", "truong-ban"),
    ])
    func `Addresses and keys are changed by their owner, or by a paper`(
        _ old: String, _ new: String, _ owner: String
    ) throws {
        #expect(try codes(old, new, by: owner).isEmpty)
        #expect(try codes(old, new, by: "cntt") == ["QT123"])
        #expect(try codes(old, new, by: "thuong-truc") == ["QT123", "QT118"])
        #expect(try codes(old, new, paper: Self.head).isEmpty)
        #expect(try codes(old, new, paper: Self.chair).isEmpty)
        #expect(try codes(old, new, paper: Self.head, by: "thuong-truc") == ["QT118"])
    }

    @Test(arguments: [
        ("signing: optional", "signing: required", ["QT124"]),
        ("urgent_confirm_days: 3", "urgent_confirm_days: 30", ["QT124"]),
        ("suspend_confirm_days: 3", "suspend_confirm_days: 30", ["QT124"]),
        ("record_days: 5", "record_days: 30", ["QT124"]),
        ("scope: [tin-tuc], until: 2020-12-31", "scope: all, until: 2020-12-31", ["QT124"]),
        ("until: 2020-12-31", "until: 2021-12-31", ["QT124"]),
        ("until: 2020-12-31", "until: 2020-11-30", []),
        ("    owners_submit: {document: 1/QyĐ, scope: [tin-tuc], until: 2020-12-31}\n", "", ["QT124"]),
        ("document: 1/QyĐ, scope: [tin-tuc]", "document: 2/QyĐ, scope: all", []),
        ("  members:", "    standing_permission: {document: 3/QyĐ, scope: all}\n  members:", []),
    ])
    func `What the head laid down changes by another paper`(
        _ old: String, _ new: String, _ expected: [String]
    ) throws {
        let rules =
            "  rules:\n    owners_submit: {document: 1/QyĐ, scope: [tin-tuc], until: 2020-12-31}\n"
            + "    record_days: 5\n    urgent_confirm_days: 3\n    suspend_confirm_days: 3\n  members:"
        let settings = MemoryHistory.settings.replacing("  members:", with: rules)
        for (paper, expected) in [("", expected), (Self.chair, expected), (Self.head, [])] {
            var history = MemoryHistory(settings)
            let changed = settings.replacing(old, with: new)
            #expect(changed != settings)
            history.change(by: "truong-ban", at: "2020-11-12T08:00:00+07:00") {
                $0["site.yml"] = changed.replacing("\nsections:\n", with: "\n\(paper)sections:\n")
            }
            #expect(try history.codes() == expected)
        }
    }

    @Test(arguments: [
        ("owners: [van-phong]", "owners: [van-phong, cntt]"),
        ("owners: [van-phong]", "owners: [van-phong], suppliers: [thuong-truc]"),
        ("  - {id: gioi-thieu, title: Giới thiệu, type: page, owners: [van-phong]}\n", ""),
        ("  - {id: gioi-thieu,", "  - {id: moi, title: Mới, owners: [cntt]}\n  - {id: gioi-thieu,"),
    ])
    func `Sections are given out by a paper of the head`(_ old: String, _ new: String) throws {
        #expect(try codes(old, new) == ["QT115"])
        #expect(try codes(old, new, paper: Self.chair) == ["QT115"])
        #expect(try codes(old, new, paper: Self.head).isEmpty)
    }

    @Test(arguments: [
        // Another paper, or ended earlier.
        ("until: 2020-12-15, document: 01/UQ-BBT", "until: 2020-12-31, document: 03/UQ-BBT", []),
        ("until: 2020-12-15", "until: 2020-12-10", []),
        ("until: 2020-12-15", "until: 2020-12-31", ["QT116"]),
        ("scope: [tin-tuc]", "scope: all", ["QT116"]),
        (", document: 01/UQ-BBT", "", ["QT116"]),
        (
            "    - {id: uq-1, from: truong-ban, to: pho-ban, scope: [tin-tuc], since: 2020-12-01, until: 2020-12-15, document: 01/UQ-BBT}\n",
            "", ["QT116"]
        ),
        (
            "  decisions:",
            "    - {id: uq-2, from: truong-ban, to: pho-ban, scope: all, since: 2020-12-20}\n  decisions:",
            ["QT116"]
        ),
        (
            "  decisions:",
            "    - {id: uq-2, from: truong-ban, to: pho-ban, scope: all, since: 2020-12-20, document: 4/UQ}\n  decisions:",
            []
        ),
    ])
    func `Delegations rest on a paper`(_ old: String, _ new: String, _ expected: [String]) throws {
        #expect(try codes(old, new) == expected)
        #expect(try codes(old, new, paper: Self.head).isEmpty)
    }

    @Test(arguments: [
        ("200/QĐ-UBND", "201/QĐ-UBND", ["QT117"]), (", about: Thành lập", "", ["QT117"]),
        ("    - {number: 200/QĐ-UBND, date: 2020-11-10, by: chair, about: Thành lập}\n", "", ["QT117"]),
        ("  decisions:\n", "  decisions:\n    - {number: 1/BBT, date: 2020-11-09, by: head}\n", ["QT117"]),
        ("sections:\n", "    - {number: 2/BBT, date: 2020-11-11, by: head}\nsections:\n", []),
    ])
    func `The list of papers grows at its end`(_ old: String, _ new: String, _ expected: [String]) throws {
        #expect(try codes(old, new) == expected)
    }

    @Test func `A board that cannot be read leaves the last one in force`() throws {
        var history = MemoryHistory()
        history.change(by: "cntt", at: "08:00") { $0["site.yml"] = "board: [" }
        history.put(AuditArticle().acting("submit", "thuong-truc", "08:30"), by: "thuong-truc", at: "08:30")
        history.put(
            AuditArticle(id: "20201111-bbb222", slug: "hai").acting("submit", "van-phong", "08:40"),
            by: "van-phong", at: "08:40")
        history.change(by: "van-phong", at: "09:00") {
            $0["site.yml"] = MemoryHistory.settings.replacing("signing: optional", with: "signing: required")
        }
        #expect(try history.codes() == ["QT119", "QT103", "QT124", "QT118"])
        var gone = MemoryHistory()
        gone.change(by: "cntt", at: "08:00") { $0["site.yml"] = nil }
        #expect(try gone.codes() == ["QT119"])
    }

    @Test func `Only the first commit with a board founds it`() throws {
        var history = MemoryHistory()
        let first = history.tip
        let other = history.add(
            ["site.yml": MemoryHistory.settings.replacing("id: van-phong", with: "id: ke-gian")],
            by: "ke-gian", at: "2020-11-11T08:00:00+07:00", parents: [])
        history.add(history.files(first), by: "cntt", at: "09:00", parents: [first, other])
        #expect(try history.codes() == ["QT120"])
    }

    @Test(arguments: [true, false])
    func `What comes from a branch without a board was judged by nobody and is the merge's own`(
        isFirst: Bool
    ) throws {
        var history = MemoryHistory()
        let main = history.tip
        let forged = AuditArticle().approved()
        let other = history.add(forged.files, by: "ke-gian", at: "11:00", parents: [])
        var files = history.files(main)
        files.merge(forged.files) { $1 }
        history.add(files, by: "cntt", at: "12:00", parents: isFirst ? [other, main] : [main, other])
        #expect(try history.codes() == ["QT101", "QT101"])
        // The board is in force afterwards.
        history.put(
            AuditArticle(id: "20201111-bbb222", slug: "hai").acting("submit", "van-phong", "13:00"),
            by: "van-phong", at: "13:00")
        #expect(try history.codes() == ["QT101", "QT101", "QT103"])
    }

    @Test(arguments: [true, false], [true, false])
    func `Acts from a beginning with an unreadable board, or from before the board, are the merge's own`(
        isFirst: Bool, isRoot: Bool
    ) throws {
        var history = MemoryHistory("# chưa có\n")
        let root = history.tip
        let main = history.change(by: "chu-tich", at: "07:00") { $0["site.yml"] = MemoryHistory.settings }
        let forged = AuditArticle().approved()
        var other = ["site.yml": isRoot ? "board: [" : "# chưa có\n"]
        other.merge(forged.files) { $1 }
        let branch = history.add(other, by: "ke-gian", at: "11:00", parents: isRoot ? [] : [root])
        var files = history.files(main)
        files.merge(forged.files) { $1 }
        history.add(files, by: "cntt", at: "12:00", parents: isFirst ? [branch, main] : [main, branch])
        #expect(try history.codes() == ["QT101", "QT101"])
    }

    @Test func `A board that was drafted on a branch is founded there`() throws {
        var history = MemoryHistory("# chưa có\n")
        let root = history.tip
        let branch = history.change(by: "ai-do", at: "07:00") { $0["site.yml"] = MemoryHistory.settings }
        let drafted = history.put(AuditArticle(), by: "ai-do", at: "07:30", on: branch)
        let main = history.change(by: "ai-do", at: "07:30", on: root) { $0["content/draft/x.txt"] = "x" }
        history.add(history.files(drafted), by: "ai-do", at: "07:40", parents: [main, drafted])
        let next = AuditArticle().acting("submit", "thuong-truc", "08:00")
        history.put(next, replacing: [AuditArticle()], by: "van-phong", at: "08:00")
        #expect(try history.codes() == ["QT101"])
    }

    @Test func `A history that leads to no board is judged by none`() throws {
        #expect(try MemoryHistory("# chưa có\n").codes() == ["QT119"])
    }

    @Test func `What stands before the board is taken over with it`() throws {
        var history = MemoryHistory("# chưa có\n")
        let draft = AuditArticle()
        history.put(draft, by: "ai-do", at: "07:00")
        history.change(by: "chu-tich", at: "07:30") { $0["site.yml"] = MemoryHistory.settings }
        history.put(
            draft.acting("submit", "thuong-truc", "08:00"), replacing: [draft], by: "thuong-truc", at: "08:00"
        )
        #expect(try history.codes().isEmpty)
    }
}
