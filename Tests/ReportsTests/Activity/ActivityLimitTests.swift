import CivilTime
import Content
import Diagnostics
import Reading
import Registers
import Testing

@testable import Reports

/// Time limits of sections, questions, articles and duties, counted by hand.
@Suite struct ActivityLimitTests {
    @Test func `A section is idle as it stood when the period closed, and is reminded while it still is`()
        throws
    {
        var ward = ActivityWard()
        try ward.publish("a", on: "2021-05-01", in: "goc")
        // 30 days after 1 May: 31 May.
        #expect(try ward.report("2021-05", now: "2021-06-10").text("sections.idle") == "0")
        let idle = try ward.report("2021-06", now: "2021-07-02")
        #expect(idle.text("sections.idle") == "1")
        #expect(idle.text("member.cntt.idle") == "1")
        #expect(idle.reminders.map(\.member) == ["cntt"])
        let text = try #require(idle.reminders.first?.text)
        #expect(text.contains("“Góc tĩnh” (mới nhất 01/05/2021, hạn 31/05/2021)"))
        // Brought up to date after the closing: the figure stays, nobody is reminded.
        try ward.publish("b", on: "2021-07-01", in: "goc")
        let mended = try ward.report("2021-06", now: "2021-07-02")
        #expect(mended.text("sections.idle") == "1")
        #expect(mended.reminders.isEmpty)
    }

    @Test func `A version of later days does not make a section fresh before`() throws {
        var ward = ActivityWard()
        try ward.add(
            "a", date: "2021-04-01", in: "goc",
            acts: [
                "2021-04-01 submit thuong-truc", "2021-04-01 endorse cntt", "2021-04-01 approve truong-ban",
                "2021-07-01 revise cntt", "2021-07-01 submit thuong-truc", "2021-07-01 endorse cntt",
                "2021-07-01 approve truong-ban",
            ])
        #expect(try ward.report("2021-06").text("sections.idle") == "1")
        #expect(try ward.report("2021-07").text("sections.idle") == "0")
    }

    @Test func `Questions are received, answered and late each in their own period`() throws {
        var ward = ActivityWard()
        // Under NĐ 43/2011: 15 working days after Tuesday 4 May, with Saturday the 15th, are over on 24 May.
        try ward.publish(
            "dung", on: "2021-05-24", in: "hoi-dap", keys: Self.question("2021-05-04", "2021-05-24"))
        try ward.publish(
            "tre", on: "2021-06-01", in: "hoi-dap", keys: Self.question("2021-05-04", "2021-06-01"))
        try ward.publish("quen", on: "2021-05-05", in: "hoi-dap", keys: Self.question("2021-05-04", nil))
        let may = try ward.report("2021-05")
        #expect(Self.counts(may) == ["3", "1", "2", "2"])
        #expect(may.slugs("questions.late") == ["quen", "tre"])
        let june = try ward.report("2021-06")
        #expect(Self.counts(june) == ["0", "1", "0", "1"])
        #expect(june.slugs("questions.overdue") == ["quen"])
        // On the last day itself nobody is late.
        #expect(Self.counts(try ward.report("2021-05", now: "2021-05-24")) == ["3", "1", "0", "0"])
    }

    private static func question(_ received: String, _ answered: String?) -> String {
        let answer = answered.map { "\n  answered_on: \($0)\n  answered_by: Văn phòng" } ?? ""
        return "question:\n  received: \(received)\n  code: k7m2xq9tfa\n  from: N.V.A.\n  kind: cau-hoi\n"
            + "  field: Đất đai\(answer)"
    }

    private static func counts(_ report: ActivityReport) -> [String?] {
        ["questions.received", "questions.answered", "questions.late", "questions.overdue"].map(report.text)
    }

    private static let limits = """
        obligations:
          - {id: vb, title: Đăng văn bản, basis: [NĐ43/2011 Đ17.1], types: [document], start: issued, working_days: 2}
        duties:
          - id: quy
            title: Báo cáo quý
            every: quarter
            working_days: 5
            member: thuong-truc
            since: 2021-01-01
            done: [{period: "2021-Q1", on: 2021-04-08}]
        """

    @Test func `Time limits count where they end, kept or missed`() throws {
        var ward = ActivityWard(more: Self.limits)
        // Two working days after Wednesday 28 April: 29 April and 4 May.
        try ward.publish("giu", on: "2021-05-04", in: "van-ban", keys: "document:\n  issued: 2021-04-28")
        try ward.publish("lo", on: "2021-05-05", in: "van-ban", keys: "document:\n  issued: 2021-04-28")
        let may = try ward.report("2021-05")
        #expect(
            ["deadlines.kept", "deadlines.missed", "deadlines.share"].map(may.text) == ["1", "1", "50%"])
        #expect(may.slugs("deadlines.missed") == ["lo"])
        #expect(may.text("member.cntt.missed") == "1")
        // The report of quarter I was due on 7 April and came on the 8th.
        let april = try ward.report("2021-04")
        #expect(["deadlines.kept", "deadlines.missed"].map(april.text) == ["0", "1"])
        #expect(
            april.explanation(of: "deadlines.missed")?.rows.map(\.title) == ["Báo cáo quý, quý I năm 2021"])
        #expect(april.text("member.thuong-truc.missed") == "1")
    }

    @Test func `What is missed on the last day of a period is missed in that period`() throws {
        var ward = ActivityWard(more: Self.limits)
        // Two working days after Thursday 27 May 2021: Monday 31 May.
        try ward.publish("lo", on: "2021-06-01", in: "van-ban", keys: "document:\n  issued: 2021-05-27")
        // 15 working days after Tuesday 11 May, with Saturday the 15th, are over on Monday 31 May.
        try ward.publish("quen", on: "2021-05-12", in: "hoi-dap", keys: Self.question("2021-05-11", nil))
        let (may, june) = (try ward.report("2021-05"), try ward.report("2021-06"))
        #expect(may.slugs("deadlines.missed") == ["lo"] && june.slugs("deadlines.missed").isEmpty)
        #expect(Self.counts(may) == ["1", "0", "1", "1"])
        #expect(Self.counts(june) == ["0", "0", "0", "1"])
        // On the day itself there is still time.
        #expect(Self.counts(try ward.report("2021-05", now: "2021-05-31")) == ["1", "0", "0", "0"])
    }

    /// Nothing in law has set a last day for questions since 15 August 2022.
    @Test func `Late questions follow the ward's own limit, and are unknown where it has none`() throws {
        let own = """
            obligations:
              - {id: ch, title: Trả lời, types: [question], start: received, finish: answered_on, working_days: 15}
            """
        for (more, counts) in [(own, ["3", "2", "2", "1"]), ("", ["3", "2", "–", "–"])] {
            var ward = ActivityWard(more: more)
            // 15 working days after Thursday 9 May 2024 are over on Thursday 30 May: one in time, one a day late.
            try ward.publish(
                "dung", on: "2024-05-10", in: "hoi-dap", keys: Self.question("2024-05-09", "2024-05-30"))
            try ward.publish(
                "tre", on: "2024-05-10", in: "hoi-dap", keys: Self.question("2024-05-09", "2024-05-31"))
            try ward.publish("quen", on: "2024-05-10", in: "hoi-dap", keys: Self.question("2024-05-09", nil))
            #expect(Self.counts(try ward.report("2024-05")) == counts)
        }
    }

    @Test func `What the ward keeps no account of is unknown, not nought`() throws {
        var ward = ActivityWard()
        try ward.publish("a", on: "2021-05-04")
        let report = try ward.report("2021-05")
        for key in ["deadlines.kept", "deadlines.missed", "faults.found", "faults.open"] {
            #expect(report.text(key) == "–")
        }
        #expect(report.text("questions.received") == "0")
        let logged = try ward.report("2021-05", faults: [])
        #expect(logged.text("faults.found") == "0")
    }

    @Test func `Faults are logged, mended and left open`() throws {
        let log = """
            faults:
              - {title: Không mở được trang chủ, found: 2021-04-28, mended: 2021-05-02, remedy: Khởi động lại}
              - {title: Tìm kiếm không ra, found: 2021-05-10}
            """
        let (read, problems) = FaultLog.read(Array(log.utf8))
        #expect(problems.isEmpty)
        let faults = read.faults
        let ward = ActivityWard()
        let counts = { (report: ActivityReport) in
            ["faults.found", "faults.mended", "faults.open"].map(report.text)
        }
        #expect(counts(try ward.report("2021-04", faults: faults)) == ["1", "0", "1"])
        #expect(counts(try ward.report("2021-05", faults: faults)) == ["1", "1", "1"])
        #expect(counts(try ward.report("2021-06", faults: faults)) == ["0", "0", "1"])
    }

    @Test(arguments: [
        ("faults: [{found: 2021-05-10}]", 1, "title"), ("faults:\n  - {title: A}", 2, "found"),
        ("faults:\n  - {title: A, found: 2021-05-10, mended: 2021-05-09}", 2, "09/05/2021"),
        ("faults: [{title: A, found: 2021-02-30}]", 1, "2021-02-30"), ("faults: [", 1, ""),
        ("faults:\n  - title: A\n    found: 2021-05-21", 3, "21/05/2021"),
        ("faults:\n  - title: A\n    found: 2021-05-20\n    mended: 2021-05-21", 4, "21/05/2021"),
        ("lỗi: 1", 1, "lỗi"),
    ])
    func `A log that cannot be used names the place`(text: String, line: Int, word: String) throws {
        let (log, faults) = FaultLog.read(Array(text.utf8))
        let problems = faults + log.problems(today: try #require(CivilDate("2021-05-20")))
        #expect(
            problems.contains { $0.position.line == line && (word.isEmpty || $0.message.contains(word)) },
            "\(problems)")
    }

    @Test func `A log that is not UTF-8 names the line`() {
        let problems = FaultLog.read([0x61, 0x0A, 0xFF]).faults
        #expect(problems.map(\.position.line) == [2])
    }
}
