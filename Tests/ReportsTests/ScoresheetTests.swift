import CivilTime
import Content
import Diagnostics
import Reading
import Registers
import Testing

@testable import Reports

@Suite struct ScoresheetTests {
    private func sheet(_ criteria: String, now: String = "2022-01-10") throws -> Scoresheet {
        let text =
            "scoresheets:\n  - period: \"2021\"\n    document: Đặt ra\n    criteria:\n"
            + criteria.split(separator: "\n").map { "      \($0)\n" }.joined()
        let (book, faults) = ScoreBook.read(Array(text.utf8))
        #expect(faults.isEmpty, "\(faults)")
        #expect(book.problems.isEmpty)
        let period = try #require(ReportPeriod("2021"))
        return Scoresheet(
            try #require(book.table(of: period)), period, in: try ward(),
            now: Timestamp(startOf: try #require(CivilDate(now))))
    }

    /// Three texts of 2021, one of 2020, one draft; two answers, one of them late.
    private func ward() throws -> Ward {
        var ward = MeetingWard()
        for (slug, day) in [("a", "2021-01-01"), ("b", "2021-12-31"), ("c", "2020-12-31")] {
            try ward.add(
                "content/approved/tin-tuc/\(slug).md", "id: 20210201-aaaaa\(slug)\ntitle: A\ndate: \(day)")
        }
        try ward.add("content/draft/tin-tuc/d.md", "id: 20210201-aaaaad\ntitle: A\ndate: 2021-05-05")
        // 15 working days after Monday, 1 February end on 22 February.
        for (slug, day) in [("e", "2021-02-22"), ("f", "2021-02-23")] {
            try ward.add(
                "content/approved/hoi-dap/\(slug).md",
                "id: 20210201-aaaaa\(slug)\ntitle: A\ndate: 2021-03-0\(slug == "e" ? 1 : 2)\nquestion:\n"
                    + "  kind: cau-hoi\n  received: 2021-02-01\n  answered_on: \(day)")
        }
        return try ward.ward()
    }

    @Test func `The highest level that a figure reaches gives its points`() throws {
        // Four texts were posted in 2021: two articles and two questions.
        let sheet = try sheet(
            """
            - {id: "1", title: A, most: 5, figure: posted, levels: [{at_least: 5, points: 5}, {at_least: 4, points: 3}, {at_least: 0, points: 0}]}
            - {id: "2", title: B, most: 2, figure: answers-in-time, levels: [{at_least: 50, points: 1.5}]}
            - {id: "3", title: C, most: 1, figure: meetings, levels: [{at_least: 1, points: 1}]}
            """)
        #expect(sheet.items.map { $0.value?.plain } == ["4", "50", "1"])
        #expect(sheet.items.map { $0.points?.plain } == ["3", "1.5", "1"])
        #expect(sheet.items.allSatisfy { $0.origin == .computed })
        #expect(sheet.points.plain == "5.5")
        #expect(sheet.most?.plain == "8")
    }

    @Test func `Nobody's points are invented`() throws {
        let sheet = try sheet(
            """
            - {id: "1", title: Tự chấm, most: 5, points: 2.5}
            - {id: "2", title: Chưa chấm, most: 5}
            - {id: "3", title: Không có số liệu, most: 5, figure: procedures-online, levels: [{at_least: 0, points: 5}]}
            - {id: "4", title: Dưới mọi mức, figure: posted, levels: [{at_least: 100, points: 5}]}
            - {id: "5", title: Số liệu không có thang, figure: posted, most: 5}
            """)
        #expect(sheet.items.map(\.origin) == [.own, .undecided, .undecided, .undecided, .undecided])
        #expect(sheet.points.plain == "2.5")
        #expect(sheet.undecided == 4)
        #expect(sheet.most == nil)
        #expect(sheet.items.dropFirst().allSatisfy { $0.remark != nil })
        #expect(sheet.total == "Tổng điểm đã chấm: 2,5, chưa kể 4 tiêu chí chưa chấm.")
    }

    @Test func `What comes after the present day is not counted`() throws {
        let criteria =
            "- {id: \"1\", title: A, figure: posted}\n- {id: \"2\", title: B, figure: questions-answered}"
        #expect(try sheet(criteria, now: "2021-02-22").items.map { $0.value?.plain } == ["1", "1"])
    }

    @Test func `A section without anything new for too long is not fresh`() throws {
        // The newest text is of 31 December, and the limit of the only section with one is thirty days.
        let criteria = "- {id: \"1\", title: A, figure: sections-fresh}"
        #expect(try sheet(criteria).items[0].value?.plain == "100")
        #expect(try sheet(criteria, now: "2021-06-01").items[0].value?.plain == "0")
    }

    @Test func `Contradictions are told by line`() throws {
        let text = """
            scoresheets:
              - period: "2021"
                document: A
                criteria:
                  - {id: "1", title: A, most: 2, points: 3}
                  - {id: "1", title: A, points: 1, figure: posted, levels: [{at_least: 1, points: 1}]}
                  - {id: "2", title: A, levels: [{at_least: 1, points: 1}]}
                  - {id: "3", title: A, most: 1, figure: posted, levels: [{at_least: 1, points: 2}, {at_least: 1.0, points: 1}]}
                  - {id: "4", title: A, most: -1}
              - {period: "2021", document: A, criteria: [{id: "1", title: A}]}
              - {period: năm, document: A, criteria: [{id: "1", title: A}]}
            """
        let (book, faults) = ScoreBook.read(Array(text.utf8))
        #expect(faults.isEmpty)
        #expect(book.problems.map(\.position.line) == [5, 6, 6, 7, 8, 8, 9, 10, 11])
    }

    @Test(arguments: [
        "scoresheets: [{period: \"2021\"}]",
        "scoresheets: [{period: \"2021\", document: A, criteria: [{title: A}]}]",
        "scoresheets: [{period: \"2021\", document: A, criteria: [{id: \"1\", title: A, figure: bịa}]}]",
        "scoresheets: [{period: \"2021\", document: A, criteria: [{id: 1.1, title: A}]}]",
    ])
    func `A file that cannot be read has faults`(text: String) {
        #expect(!ScoreBook.read(Array(text.utf8)).faults.isEmpty)
    }
}
