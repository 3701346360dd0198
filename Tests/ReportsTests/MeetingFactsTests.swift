import CivilTime
import Content
import Testing

@testable import Reports

@Suite struct MeetingFactsTests {
    private static func question(_ id: String, _ keys: String) -> String {
        "id: 20210201-\(id)\ntitle: Câu hỏi \(id)\ndate: 2021-02-01\nquestion:\n  kind: cau-hoi\n\(keys)"
    }

    @Test func `Returned texts of the period are told once, with their reason`() throws {
        var ward = MeetingWard()
        let acts =
            MeetingWard.act("return", at: "2021-01-28", "note: Trước kỳ") + "\n"
            + MeetingWard.act("return", at: "2021-02-03", "note: Thiếu ảnh") + "\n"
            + MeetingWard.act("refuse", at: "2021-02-05", "reason: trung-lap")
        let keys = "id: 20210201-aaaaaa\ntitle: Bài A\nworkflow:\n\(acts)"
        try ward.add("content/approved/tin-tuc/a.md", keys)
        try ward.add("content/draft/tin-tuc/a.md", keys)
        let facts = try ward.facts("2021-04-20", now: "2021-04-15")
        #expect(facts.returned.map(\.act.action) == [.sendBack, .refuse])
        let topics = facts.topics(try ward.ward().settings, secretPaths: [])
        let topic = try #require(topics.first { $0.title.hasPrefix("Tin, bài trả lại") })
        #expect(topic.summary == "1 trả lại, 1 từ chối đăng, 0 tạm ẩn, 0 gỡ")
        #expect(
            topic.facts[0]
                == "“Bài A” (20210201-aaaaaa): trả lại ngày 03/02/2021, Chuyên trách CNTT: Thiếu ảnh.")
    }

    @Test func `Of a text refused as a state secret only the path is told`() throws {
        var ward = MeetingWard()
        let act = MeetingWard.act("refuse", at: "2021-02-03", "reason: bi-mat-nha-nuoc\n    note: Lời kín")
        try ward.add(
            "content/draft/tin-tuc/a.md", "id: 20210201-aaaaaa\ntitle: Tên kín\nworkflow:\n\(act)")
        let topics = try ward.facts("2021-04-20", now: "2021-04-15").topics(
            try ward.ward().settings, secretPaths: [])
        let text = topics.flatMap(\.facts).joined()
        #expect(text.contains("content/draft/tin-tuc/a.md"))
        #expect(!text.contains("kín") && !text.contains("20210201-aaaaaa") && !text.contains("bí mật"))
    }

    @Test func `Of an article with a mark of secrecy only the path is told`() throws {
        var ward = MeetingWard()
        let act = MeetingWard.act("return", at: "2021-02-03", "note: Lời kín")
        try ward.add(
            "content/draft/tin-tuc/a.md", "id: 20210201-aaaaaa\ntitle: Tên kín\nworkflow:\n\(act)")
        let facts = try ward.facts("2021-04-20", now: "2021-04-15")
        #expect(facts.articles.map(\.path) == ["content/draft/tin-tuc/a.md"])
        let topics = facts.topics(
            try ward.ward().settings, secretPaths: ["content/draft/tin-tuc/a.md"])
        let text = topics.flatMap(\.facts).joined()
        #expect(text.contains("content/draft/tin-tuc/a.md"))
        #expect(!text.contains("kín"))
    }

    @Test func `A neglected section is told with its owner and last day`() throws {
        var ward = MeetingWard()
        try ward.add(
            "content/approved/tin-tuc/a.md", "id: 20210201-aaaaaa\ntitle: A\ndate: 2021-02-01")
        let facts = try ward.facts("2021-04-20", now: "2021-03-04")
        // 1 February and 30 days: 3 March.
        #expect(facts.idle.map { $0.due?.iso } == ["2021-03-03"])
        #expect(try ward.facts("2021-04-20", now: "2021-03-03").idle.isEmpty)
        let topics = facts.topics(try ward.ward().settings, secretPaths: [])
        #expect(
            topics.first { $0.title.hasPrefix("Chuyên mục chậm") }?.facts == [
                "“Tin tức”: mới nhất ngày 01/02/2021, hạn 03/03/2021, phụ trách: Chuyên trách CNTT."
            ])
    }

    @Test func `Questions are counted by the period, late ones by fifteen working days`() throws {
        var ward = MeetingWard()
        // Received on 1 February: 15 working days end on 22 February (1 is a Monday, no days off in between).
        let path = "content/approved/hoi-dap"
        try ward.add(
            "\(path)/a.md", Self.question("aaaaaa", "  received: 2021-02-01\n  answered_on: 2021-02-22"))
        try ward.add(
            "\(path)/b.md", Self.question("bbbbbb", "  received: 2021-02-01\n  answered_on: 2021-02-23"))
        try ward.add("\(path)/c.md", Self.question("cccccc", "  received: 2021-02-01"))
        try ward.add(
            "\(path)/d.md", Self.question("dddddd", "  received: 2021-01-15\n  answered_on: 2021-01-20"))
        try ward.add(
            "\(path)/e.md",
            Self.question("eeeeee", "  received: 2021-02-01\n  out_of_remit: true\n  notified_on: 2021-02-01")
        )
        let questions = try ward.facts("2021-04-20", now: "2021-02-23").questions
        #expect(questions.received.count == 4)
        // The one outside the remit was handed on at once.
        #expect(questions.answered.count == 3)
        // Late is whose last day passed without an answer: b, answered behind it, and c, not answered yet.
        #expect(questions.late.map { $0.article.location.slug } == ["b", "c"])
        #expect(questions.overdue.map { $0.due?.iso } == ["2021-02-22"])
        #expect(questions.overdue.map { $0.article.location.slug } == ["c"])
    }

    @Test func `What earlier meetings laid down stays on the agenda until it is done`() throws {
        let (book, faults) = MeetingBook.read(
            Array(
                """
                meetings:
                  - date: 2021-01-29
                    conclusions:
                      - {text: Sửa bố cục, member: cntt, due: 2021-03-01}
                      - {text: Gửi báo cáo, done: 2021-02-10}
                """.utf8))
        #expect(faults.isEmpty)
        let facts = try MeetingWard().facts("2021-04-20", now: "2021-04-15", book: book)
        let topics = facts.topics(try MeetingWard().ward().settings, secretPaths: [])
        #expect(
            topics.first?.facts == [
                "Sửa bố cục (họp ngày 29/01/2021), hạn 01/03/2021 (quá hạn), phụ trách: Chuyên trách CNTT."
            ])
    }
}
