import Foundation
import TestSupport
import Testing

@Suite struct CheckOutputTests {
    private let ward: TemporaryFolder
    private let program: Program

    init() throws {
        ward = try Repository.emptyWard()
        program = Program(in: ward.path, environment: ["BIENTAP_NOW": "2021-06-01"])
        // Line 3, where the title would stand, has an empty one.
        try ward.write(
            """
            ---
            id: 20210201-aaaaaa
            title:
            creator: Đỗ Giả Định
            date: 2021-02-01
            description: Bài không có tiêu đề.
            subject: thử
            ---
            \(Signing.words)

            """, to: "content/review/tin-tuc/a.md")
    }

    @Test func `The JSON document has the promised keys in their order`() throws {
        let outcome = try program.run(["check", "--format", "json"])
        // Missing metadata are warnings until an article is approved.
        #expect(outcome.status == 0)
        let prefix =
            #"{"version":1,"findings":[{"code":"DC001","severity":"warning","#
            + #""file":"content/review/tin-tuc/a.md","line":3,"column":1,"message":""#
        #expect(outcome.output.hasPrefix(prefix), "\(outcome.output)")
        #expect(
            outcome.output.hasSuffix(#""summary":{"articles":1,"errors":0,"warnings":1,"notes":0}}"# + "\n"))
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        #expect(Set(document.keys) == ["version", "findings", "summary"])
        let finding = try #require((document["findings"] as? [[String: Any]])?.first)
        #expect(
            Set(finding.keys) == ["code", "severity", "file", "line", "column", "message", "basis", "help"])
        #expect((finding["basis"] as? [String])?.contains("TT24/2011 Đ5.1") == true)
        #expect((finding["help"] as? String)?.isEmpty == false)
        #expect(
            (document["summary"] as? [String: Int])?.keys.sorted() == [
                "articles", "errors", "notes", "warnings",
            ])
    }

    @Test func `Severities and the summary follow the stage`() throws {
        try ward.write(try ward.bytes("content/review/tin-tuc/a.md"), to: "content/approved/tin-tuc/a.md")
        let outcome = try program.run(["check", "--format", "json", "content/approved"])
        #expect(outcome.status == 1)
        #expect(
            outcome.output.contains(
                #"{"code":"DC001","severity":"error","file":"content/approved/tin-tuc/a.md""#))
    }

    @Test func `A clean ward has an empty list`() throws {
        try ward.remove("content")
        #expect(
            try program.run(["check", "--format", "json"]).output
                == #"{"version":1,"findings":[],"summary":{"articles":0,"errors":0,"warnings":0,"notes":0}}"#
                + "\n")
    }

    @Test func `Columns count bytes`() throws {
        // “title: Lễ ” is 7 + 4 + 1 bytes: L, ễ in three, a space.
        let text = try ward.text("content/review/tin-tuc/a.md").replacing(
            "title:", with: "title: Lễ \u{1B}hội")
        try ward.write(text, to: "content/review/tin-tuc/a.md")
        let output = try program.run(["check", "--format", "json"]).output
        #expect(
            output.contains(
                #""code":"SY009","severity":"error","file":"content/review/tin-tuc/a.md","line":3,"column":13,"#
            ))
    }

    @Test func `The text names the place and shows the line with a caret below it`() throws {
        let output = try program.run(["check"]).output
        #expect(output.hasPrefix("content/review/tin-tuc/a.md:3:1: cảnh báo DC001: "))
        #expect(output.contains("  3 | title:\n    | ^\n"))
        #expect(output.contains("  căn cứ: "))
        #expect(output.hasSuffix("1 bài: 0 lỗi, 1 cảnh báo, 0 ghi chú.\n"))
    }

    @Test func `A control character of the content never reaches the output`() throws {
        let text = try ward.text("content/review/tin-tuc/a.md")
        try ward.write(
            text.replacing("title:", with: "title: \u{1B}[2J\u{7}"), to: "content/review/tin-tuc/a.md")
        for format in ["text", "json"] {
            let outcome = try program.run(["check", "--format", format])
            #expect(outcome.status == 1)
            #expect(!outcome.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
        }
    }

    @Test func `The line of a secret is not shown`() throws {
        let text = try ward.text("content/review/tin-tuc/a.md")
        try ward.write(
            text + "\nKế hoạch phòng thủ số không.\n\nTỐI MẬT\n", to: "content/review/tin-tuc/a.md")
        for format in ["text", "json"] {
            let outcome = try program.run(["check", "--format", format])
            #expect(outcome.status == 1)
            #expect(outcome.output.contains("AT"))
            #expect(!outcome.output.contains("phòng thủ"))
            #expect(!outcome.output.contains("TỐI MẬT"))
        }
    }

    @Test(arguments: [
        ([:], [], true), (["NO_COLOR": "1"], [], false), (["NO_COLOR": ""], [], true),
        ([:], ["--no-color"], false),
    ])
    func `A terminal shows colours unless they are not wanted`(
        environment: [String: String], options: [String], isColored: Bool
    ) throws {
        let variables = environment.merging(["BIENTAP_NOW": "2021-06-01"]) { own, _ in own }
        let outcome = try Program(in: ward.path, environment: variables).runOnTerminal(["check"] + options)
        #expect(outcome.output.contains("DC001"))
        #expect(outcome.output.contains("\u{1B}[") == isColored)
    }

    @Test func `A pipe gets no colours`() throws {
        #expect(try !program.run(["check"]).output.contains("\u{1B}"))
    }
}
