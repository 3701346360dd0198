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

    @Test func `A commit that would not be the member's is refused before anything changes`() throws {
        let ward = try ActWard()
        try ward.writeDraft()
        let outcome = try ward.run(
            "submit", ActWard.slug, "--by", "thuong-truc", "--commit", at: "08:00", as: "cntt")
        #expect(outcome.status == 1)
        #expect(outcome.remarks.contains("cntt@vidu.example"))
        #expect(try ward.places() == ["draft/tin-tuc/hop-to-dan-pho.md"])
        let unsigned = try ActWard(AuditWards.signed)
        try unsigned.writeDraft()
        let refused = try unsigned.run("submit", ActWard.slug, "--commit", at: "08:00", as: "thuong-truc")
        #expect(refused.status == 74)
        #expect(refused.remarks.contains("khóa ký"))
        #expect(try unsigned.places() == ["draft/tin-tuc/hop-to-dan-pho.md"])
    }

    @Test func `Commits of acts at the same time hold one act each`() throws {
        let ward = try ActWard()
        for index in 1...4 {
            try ward.writeDraft(
                "content/draft/tin-tuc/bai-\(index).md", id: "20201111-abc23\(index + 1)",
                sentence: "Bài số \(index).")
        }
        try ward.history.git(["config", "user.email", "thuong-truc@vidu.example"])
        try ward.history.git(["config", "user.name", "thuong-truc"])
        let program = Program(
            in: ward.folder.path,
            environment: ["BIENTAP_NOW": "2020-11-11T08:00:00+07:00", "HOME": ward.folder.path])
        let runs = try (1...4).map { try program.start(["submit", "bai-\($0)", "--commit"]) }
        let done = try runs.map { try $0.wait() }.count { $0.status == 0 }
        #expect(done >= 1)
        let commits = try ward.history.git(["log", "--format=%H", "--grep=Bientap-Act"]).split(
            separator: "\n")
        #expect(commits.count == done)
        for commit in commits {
            let files = try ward.history.git(["show", "--name-only", "--format=", String(commit)])
            #expect(files.split(separator: "\n").count == 1)
        }
    }

    @Test func `A hidden text with a fault leaves the site, and the head can decide about it`() throws {
        let ward = try ActWard()
        try ward.folder.write("", to: "x")
        try ward.writeDraft()
        try ward.publish()
        #expect(
            try ward.run("suspend", ActWard.slug, "--by", "cntt", "--note", "Sai.\u{200B}", at: "11:00")
                .status == 0)
        let path = "content/approved/tin-tuc/hop-to-dan-pho.md"
        let text = try ward.folder.text(path)
        #expect(text.contains("note: \"Sai.\"\n"))
        try ward.folder.write(text.replacing("Tổ dân phố họp.", with: "[](http://a.example)"), to: path)
        #expect(try ward.run("lift", ActWard.slug, "--by", "truong-ban", at: "12:00").status == 1)
        #expect(try ward.run("confirm", ActWard.slug, "--by", "truong-ban", at: "12:00").status == 0)
        let secret = try ward.run("return", ActWard.slug, "--by", "cntt", "--note", "MẬT", at: "12:00")
        #expect(secret.status == 1)
    }

    @Test func `The owner's standing permission shows nothing that the head hides`() throws {
        let permission = "board:\n  rules:\n    standing_permission: {document: 01/QĐ-BBT, scope: all}\n"
        let ward = try ActWard(AuditWards.settings.replacing("board:\n", with: permission))
        try ward.writeDraft()
        #expect(try ward.run("submit", ActWard.slug, "--by", "thuong-truc", at: "08:00").status == 0)
        #expect(try ward.run("endorse", ActWard.slug, "--by", "cntt", at: "09:00").status == 0)
        #expect(try ward.places() == ["approved/tin-tuc/hop-to-dan-pho.md"])
        try ward.commitAll()
        let day = "2020-11-12T0"
        for (index, arguments) in [
            ["suspend", "--by", "thuong-truc", "--note", "Sai."], ["confirm", "--by", "truong-ban"],
            ["revise", "--by", "cntt"], ["submit", "--by", "thuong-truc"], ["endorse", "--by", "cntt"],
        ].enumerated() {
            let outcome = try Program(
                in: ward.folder.path, environment: ["BIENTAP_NOW": "\(day)\(index):00:00+07:00"]
            ).run([arguments[0], ActWard.slug] + arguments.dropFirst())
            #expect(outcome.status == 0, "\(arguments): \(outcome.remarks)")
        }
        #expect(
            try ward.places() == ["approved/tin-tuc/hop-to-dan-pho.md", "review/tin-tuc/hop-to-dan-pho.md"])
    }

    @Test func `An approval that would put a fault into another posted text is refused`() throws {
        let ward = try ActWard()
        try ward.writeDraft()
        let text = try ward.folder.text(ActWard.draft)
        try ward.folder.write(
            text.replacing("subject:", with: "aliases: [/tin-tuc/2020/cho/]\nsubject:"), to: ActWard.draft)
        try ward.publish()
        try ward.writeDraft("content/draft/tin-tuc/cho.md", id: "20201111-zzz222", sentence: "Bài khác hẳn.")
        let other = try ward.folder.text("content/draft/tin-tuc/cho.md")
        try ward.folder.write(
            other.replacing("Họp tổ dân phố", with: "Chợ phiên"), to: "content/draft/tin-tuc/cho.md")
        #expect(try ward.run("submit", "cho", "--by", "thuong-truc", at: "11:00").status == 0)
        #expect(try ward.run("endorse", "cho", "--by", "cntt", at: "12:00").status == 0)
        let outcome = try ward.run("approve", "cho", "--by", "truong-ban", at: "13:00")
        #expect(outcome.status == 1)
        #expect(try ward.places(of: "cho") == ["review/tin-tuc/cho.md"])
    }

    @Test func `A text posted again at another address keeps the one at which it was taken down`() throws {
        let ward = try ActWard()
        try ward.writeDraft()
        try ward.publish()
        let withdraw = ["--by", "truong-ban", "--reason", "khong-dung-su-that", "--note", "Sai."]
        let outcome = try Program(
            in: ward.folder.path, environment: ["BIENTAP_NOW": "2020-11-11T11:00:00+07:00"]
        )
        .run(["withdraw", ActWard.slug] + withdraw)
        #expect(outcome.status == 0, "\(outcome.remarks)")
        let text = try ward.folder.text(ActWard.draft)
        try ward.folder.remove(ActWard.draft)
        try ward.folder.write(text, to: "content/draft/tin-tuc/hop-to-ba.md")
        #expect(try ward.run("submit", "hop-to-ba", "--by", "thuong-truc", at: "12:00").status == 0)
        #expect(try ward.run("endorse", "hop-to-ba", "--by", "cntt", at: "13:00").status == 0)
        let refused = try ward.run("approve", "hop-to-ba", "--by", "truong-ban", at: "14:00")
        #expect(refused.status == 1)
        #expect(refused.remarks.contains("aliases: [/tin-tuc/2020/hop-to-dan-pho/]"))
    }

    @Test func `A new version does not leave its section without those who decide there`() throws {
        let permission =
            "board:\n  rules:\n    standing_permission: {document: 01/QĐ-BBT, scope: [gioi-thieu]}\n"
        let ward = try ActWard(AuditWards.settings.replacing("board:\n", with: permission))
        try ward.writeDraft()
        try ward.publish()
        try ward.commitAll()
        for (index, arguments) in [
            ["revise", "--by", "van-phong"], ["move", "gioi-thieu", "--by", "thuong-truc"],
            ["submit", "--by", "thuong-truc"], ["endorse", "--by", "van-phong"],
        ].enumerated() {
            let outcome = try Program(
                in: ward.folder.path, environment: ["BIENTAP_NOW": "2020-11-12T0\(index):00:00+07:00"]
            ).run([arguments[0], "20201111-abc234"] + arguments.dropFirst())
            #expect(outcome.status == 0, "\(arguments): \(outcome.remarks)")
        }
        // The owner's endorsement waits for the head, because the text is posted in another section.
        #expect(
            try ward.places() == [
                "approved/tin-tuc/hop-to-dan-pho.md", "review/gioi-thieu/hop-to-dan-pho.md",
            ])
    }

    @Test func `A posted text with a secret is hidden, and nothing of it goes into git`() throws {
        let ward = try ActWard()
        try ward.writeDraft()
        try ward.publish()
        let path = "content/approved/tin-tuc/hop-to-dan-pho.md"
        let text = try ward.folder.text(path)
        try ward.folder.write(text + "\nTUYỆT MẬT\n", to: path)
        let before = try ward.history.tip()
        let outcome = try ward.run(
            "suspend", ActWard.slug, "--note", "Kiểm tra.", "--commit", at: "11:00", as: "cntt")
        #expect(outcome.status == 0, "\(outcome.remarks)")
        #expect(outcome.remarks.contains("bientap incident 20201111-abc234"))
        #expect(try ward.history.tip() == before)
        #expect(try ward.folder.text(path).contains("action: suspend"))
    }
}
