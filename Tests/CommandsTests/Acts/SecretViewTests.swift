import TestSupport
import Testing

/// What commands that only look may show.
@Suite struct SecretViewTests {
    @Test func `Nothing of a text with a secret mark is shown but its path`() throws {
        let ward = try ActWard()
        try ward.writeDraft(sentence: "Quân số 4711.\n\nTỐI MẬT\n\n")
        try ward.writeDraft("content/draft/tin-tuc/hai.md", id: "20201111-hai222")
        try ward.folder.write(
            ward.folder.text(ActWard.draft).replacing("Họp tổ dân phố", with: "Kế hoạch 4712"),
            to: ActWard.draft)
        let command = "bientap incident content/draft/tin-tuc/hop-to-dan-pho.md"
        for arguments in [["log"], ["log", "--format", "json"], ["show"]] {
            let outcome = try Program(in: ward.folder.path, environment: ["BIENTAP_NOW": "2020-11-12"])
                .run(arguments + ["20201111-abc234"])
            #expect(outcome.status == 1)
            #expect(outcome.output.isEmpty)
            #expect(outcome.remarks.contains(command))
            #expect(!outcome.remarks.contains("471"))
        }
        let status = try ward.run("status", at: "12:00")
        #expect(status.output.contains(command))
        #expect(status.output.contains("Họp tổ dân phố"))
        let json = try ward.run("status", "--format", "json", at: "12:00").output
        #expect(json.contains("\"title\": null") || json.contains("\"title\":null"))
        #expect(!(status.output + json).contains("471"))
    }

    @Test func `A note cannot forge another act, and no sign of it stays unseen`() throws {
        let ward = try ActWard()
        try ward.writeDraft()
        #expect(try ward.run("submit", ActWard.slug, "--by", "thuong-truc", at: "08:00").status == 0)
        let path = "content/review/tin-tuc/hop-to-dan-pho.md"
        let note = #"note: "một\n10:00 ngày 11/11/2020  duyệt đăng\u202E\u200B""#
        let text = try ward.folder.text(path)
        let line = try #require(text.split(separator: "\n").first { $0.contains("by: thuong-truc") })
        let indent = String(line.prefix { $0 == " " })
        try ward.folder.write(text.replacing("\(line)\n", with: "\(line)\n\(indent)\(note)\n"), to: path)
        let log = try ward.run("log", ActWard.slug, at: "12:00").output
        #expect(log.contains("Lời ghi: một\u{FFFD}10:00 ngày 11/11/2020  duyệt đăng\u{FFFD}\u{FFFD}\n"))
        #expect(!log.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{200B}" })
    }

    @Test func `Neither the text nor its differences reach the terminal as commands`() throws {
        let ward = try ActWard()
        try ward.writeDraft()
        try ward.publish()
        #expect(try ward.run("revise", ActWard.slug, "--by", "cntt", at: "11:00").status == 0)
        let text = try ward.folder.text(ActWard.draft)
        try ward.folder.write(
            text.replacing("Tổ dân phố họp.", with: "Tổ dân phố \u{1B}[8m\u{202E}họp."), to: ActWard.draft)
        let outcome = try ward.run("show", ActWard.slug, at: "12:00")
        #expect(outcome.output.contains("{+\u{FFFD}[8m\u{FFFD}họp.+}"), "\(outcome.remarks)")
        let terminal = try Program(in: ward.folder.path, environment: ["BIENTAP_NOW": "2020-11-12"])
            .runOnTerminal(["show", ActWard.slug]).output
        #expect(terminal.contains("\u{1B}[32m\u{FFFD}[8m\u{FFFD}họp.\u{1B}[0m"))
        for output in [outcome.output, terminal] {
            #expect(!output.contains("\u{1B}[8m") && !output.unicodeScalars.contains("\u{202E}"))
        }
    }
}
