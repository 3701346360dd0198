import TestSupport
import Testing

/// Acts as they are typed.
@Suite struct ActCommandTests {
    @Test func `A draft goes its way to approval, and the author's lines stay as they are`() throws {
        let ward = try ActWard()
        try ward.writeDraft()
        let written = try ward.folder.text(ActWard.draft)
        try ward.publish()
        #expect(try ward.places() == ["approved/tin-tuc/hop-to-dan-pho.md"])
        let text = try ward.folder.text("content/approved/tin-tuc/hop-to-dan-pho.md")
        let parts = written.split(separator: "---\n", omittingEmptySubsequences: false)
        #expect(text.hasPrefix("---\n\(parts[1])workflow:\n"))
        #expect(text.hasSuffix("---\n\(parts[2])"))
        #expect(try ward.run("check", at: "11:00").status == 0)
        let log = try ward.run("log", ActWard.slug, at: "11:00").output
        #expect(log.contains("10:00 ngày 11/11/2020  Phó Chủ tịch UBND phường (`truong-ban`) duyệt đăng"))
    }

    @Test func `Carriage returns and a byte order mark survive every act`() throws {
        let ward = try ActWard()
        try ward.writeDraft()
        let text = try ward.folder.text(ActWard.draft)
        try ward.folder.write("\u{FEFF}" + text.replacing("\n", with: "\r\n"), to: ActWard.draft)
        try ward.publish()
        let bytes = try ward.folder.bytes("content/approved/tin-tuc/hop-to-dan-pho.md")
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        let ends = bytes.indices.filter { bytes[$0] == 10 }
        #expect(ends.allSatisfy { bytes[$0 - 1] == 13 })
        #expect(try ward.run("check", at: "11:00").status == 0)
    }

    @Test func `Who acts is known by the e-mail address of git`() throws {
        let ward = try ActWard()
        try ward.writeDraft()
        let stranger = try ward.run("submit", ActWard.slug, at: "08:00", as: "nguoi-la")
        #expect(stranger.status == 64)
        #expect(stranger.remarks.contains("nguoi-la@vidu.example"))
        #expect(try ward.run("submit", ActWard.slug, at: "08:00", as: "thuong-truc").status == 0)
        #expect(
            try ward.folder.text("content/review/tin-tuc/hop-to-dan-pho.md").contains("by: thuong-truc\n"))
    }

    @Test func `A refused act changes nothing, says why and what would allow it`() throws {
        let ward = try ActWard()
        try ward.writeDraft()
        let before = try ward.folder.tree("content")
        let outcome = try ward.run("approve", ActWard.slug, "--by", "truong-ban", at: "08:00")
        #expect(outcome.status == 1)
        #expect(
            outcome.remarks.contains(
                "chưa được người phụ trách chuyên mục “Tin tức – sự kiện” duyệt nội dung"))
        #expect(outcome.remarks.contains("[QC Đ5.3; QC Đ8.1]"))
        #expect(outcome.remarks.contains("→ Chuyên trách CNTT chạy `bientap endorse`"))
        #expect(try ward.folder.tree("content") == before)
    }

    @Test func `A trial run tells and writes nothing`() throws {
        let ward = try ActWard()
        try ward.writeDraft()
        let before = try ward.folder.tree("content")
        let outcome = try ward.run("submit", ActWard.slug, "--by", "thuong-truc", "--dry-run", at: "08:00")
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("Được phép trình duyệt, chưa ghi gì"))
        #expect(try ward.folder.tree("content") == before)
    }

    @Test func `An error of the stage that an act leads to refuses it`() throws {
        let ward = try ActWard()
        try ward.writeDraft(sentence: "[ở đây](id:20201111-zzz222)")
        #expect(try ward.run("submit", ActWard.slug, "--by", "thuong-truc", at: "08:00").status == 0)
        #expect(try ward.run("endorse", ActWard.slug, "--by", "cntt", at: "09:00").status == 0)
        let outcome = try ward.run("approve", ActWard.slug, "--by", "truong-ban", at: "10:00")
        #expect(outcome.status == 1)
        #expect(outcome.remarks.contains("LK00"))
        #expect(try ward.places() == ["review/tin-tuc/hop-to-dan-pho.md"])
    }

    @Test func `One commit holds one act, with its trailers, and nothing else that is staged`() throws {
        let ward = try ActWard()
        try ward.writeDraft()
        try ward.folder.write("ghi chú", to: "ghi-chu.txt")
        try ward.history.git(["add", "ghi-chu.txt"])
        let outcome = try ward.run("submit", ActWard.slug, "--commit", at: "08:00", as: "thuong-truc")
        #expect(outcome.status == 0, "\(outcome.remarks)")
        let message = try ward.history.git(["log", "-1", "--format=%B"])
        #expect(
            message.contains(
                "Bientap-Act: submit\nBientap-Article: 20201111-abc234\nBientap-By: thuong-truc\n"))
        #expect(message.contains(/Bientap-Digest: sha256:[0-9a-f]{64}/))
        #expect(
            try ward.history.git(["show", "--name-only", "--format=", "HEAD"])
                == "content/review/tin-tuc/hop-to-dan-pho.md")
        #expect(try ward.history.git(["diff", "--cached", "--name-only"]) == "ghi-chu.txt")
        #expect(try ward.run("audit", at: "09:00").status == 0)
    }

    @Test func `A way with commits at each step passes the audit`() throws {
        let ward = try ActWard()
        try ward.writeDraft()
        for (action, member, time) in [
            ("submit", "thuong-truc", "08:00"), ("endorse", "cntt", "09:00"),
            ("approve", "truong-ban", "10:00"),
            ("revise", "cntt", "11:00"),
        ] {
            let outcome = try ward.run(action, ActWard.slug, "--commit", at: time, as: member)
            #expect(outcome.status == 0, "\(outcome.remarks)")
        }
        let audit = try ward.run("audit", at: "12:00")
        #expect(audit.status == 0, "\(audit.output)")
    }

    @Test func `A refusal names its ground, drafts the letter, and only the same rank opens it again`() throws
    {
        let ward = try ActWard()
        try ward.writeDraft()
        let wordless = try ward.run("refuse", ActWard.slug, "--by", "truong-ban", at: "08:00")
        #expect(wordless.status == 1)
        #expect(wordless.remarks.contains("trung-lap"))
        let mistyped = try ward.run(
            "refuse", ActWard.slug, "--by", "truong-ban", "--reason", "trung-lapp", "--note", "x", at: "08:00"
        )
        #expect(mistyped.status == 64)
        #expect(mistyped.remarks.contains("Có phải ý là “trung-lap”?"))
        let outcome = try ward.run(
            "refuse", ActWard.slug, "--by", "truong-ban", "--reason", "trung-lap", "--note",
            "Đã đăng hôm qua.",
            at: "08:00")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("Kính gửi: Cộng tác viên"))
        #expect(outcome.output.contains("trùng lặp với nội dung thông tin đã được đăng tải"))
        #expect(try ward.run("submit", ActWard.slug, "--by", "thuong-truc", at: "09:00").status == 1)
        #expect(try ward.run("reopen", ActWard.slug, "--by", "cntt", at: "09:00").status == 1)
        #expect(try ward.run("reopen", ActWard.slug, "--by", "truong-ban", at: "09:00").status == 0)
        #expect(try ward.run("submit", ActWard.slug, "--by", "thuong-truc", at: "10:00").status == 0)
    }

    @Test func `A posted text goes out beside a new version only when git has it`() throws {
        let ward = try ActWard()
        try ward.writeDraft()
        try ward.publish()
        #expect(try ward.run("revise", ActWard.slug, "--by", "cntt", at: "11:00").status == 0)
        let withdraw = ["withdraw", ActWard.slug, "--by", "truong-ban", "--reason", "khong-dung-su-that"]
        let early = try Program(
            in: ward.folder.path, environment: ["BIENTAP_NOW": "2020-11-12T08:00:00+07:00"]
        )
        .run(withdraw + ["--note", "Sai."])
        #expect(early.status == 1)
        #expect(
            try ward.places() == ["approved/tin-tuc/hop-to-dan-pho.md", "draft/tin-tuc/hop-to-dan-pho.md"])
        try ward.commitAll()
        let outcome = try Program(
            in: ward.folder.path, environment: ["BIENTAP_NOW": "2020-11-12T08:00:00+07:00"]
        )
        .run(withdraw + ["--note", "Sai."])
        #expect(outcome.status == 0, "\(outcome.remarks)")
        #expect(try ward.places() == ["draft/tin-tuc/hop-to-dan-pho.md"])
        #expect(try ward.folder.text(ActWard.draft).contains("page: \"tin-tuc/2020/hop-to-dan-pho/\""))
    }

    @Test func `Two at once: one waits for a clear word and neither loses anything`() throws {
        let ward = try ActWard()
        try ward.writeDraft()
        let program = Program(in: ward.folder.path, environment: ["BIENTAP_NOW": "2020-11-11T08:00:00+07:00"])
        let arguments = ["submit", ActWard.slug, "--by", "thuong-truc"]
        let runs = try (0..<6).map { _ in try program.start(arguments) }
        let outcomes = try runs.map { try $0.wait() }
        #expect(outcomes.count { $0.status == 0 } == 1)
        #expect(outcomes.allSatisfy { $0.status == 0 || $0.status == 1 || $0.status == 74 })
        #expect(try ward.places() == ["review/tin-tuc/hop-to-dan-pho.md"])
        let text = try ward.folder.text("content/review/tin-tuc/hop-to-dan-pho.md")
        #expect(text.matches(of: /action: submit/).count == 1)
    }
}
