import TestSupport
import Testing

/// `new` as the first step of an article.
@Suite struct NewCommitTests {
    private static let path = "content/draft/tin-tuc/cho-phien.md"

    @Test func `A new draft is one commit with its trailers, which the audit accepts`() throws {
        let ward = try ActWard(AuditWards.signed)
        try ward.folder.write("ghi chú", to: "ghi-chu.txt")
        try ward.history.git(["add", "ghi-chu.txt"])
        let outcome = try ward.run("new", "tin-tuc", "Chợ phiên", "--commit", at: "08:00", as: "van-phong")
        #expect(outcome.status == 0, "\(outcome.remarks)")
        let text = try ward.folder.text(Self.path)
        let id = try #require(text.firstMatch(of: /id: (20201111-[a-z2-7]{6})/)?.1)
        let sum = try Program.Running(["sha256sum", ward.folder.path(Self.path)]).wait().output.prefix(64)
        #expect(
            try ward.history.git(["log", "-1", "--format=%B"])
                == "new: tin-tuc/cho-phien\n\nChợ phiên\n\nBientap-Act: new\nBientap-Article: \(id)\n"
                + "Bientap-By: van-phong\nBientap-Digest: sha256:\(sum)")
        #expect(try ward.history.git(["show", "--name-only", "--format=", "HEAD"]) == Self.path)
        #expect(try ward.history.git(["diff", "--cached", "--name-only"]) == "ghi-chu.txt")
        #expect(try ward.run("audit", at: "09:00").status == 0)
    }

    @Test func `Somebody who is not on the board is not named`() throws {
        let ward = try ActWard()
        let outcome = try ward.run(
            "new", "tin-tuc", "Chợ phiên", "--commit", at: "08:00", as: "cong-tac-vien")
        #expect(outcome.status == 0, "\(outcome.remarks)")
        let message = try ward.history.git(["log", "-1", "--format=%B"])
        #expect(message.contains("Bientap-Act: new\n") && !message.contains("Bientap-By"))
        #expect(try ward.run("audit", at: "09:00").status == 0)
    }

    @Test func `A trial run, and a commit that cannot be made, leave nothing behind`() throws {
        let ward = try ActWard()
        let tip = try ward.history.tip()
        let trial = try ward.run(
            "new", "tin-tuc", "Chợ phiên", "--commit", "--dry-run", at: "08:00", as: "cntt")
        #expect(trial.status == 0)
        #expect(trial.output.contains(Self.path))
        try ward.history.git(["config", "--unset", "user.email"])
        let nobody = try ward.run("new", "tin-tuc", "Chợ phiên", "--commit", at: "08:00")
        #expect(nobody.status == 74)
        #expect(!ward.folder.exists(Self.path))
        #expect(try ward.history.tip() == tip)
    }

    @Test(arguments: [[], ["--dry-run"]])
    func `A title that is a mark of secrecy begins no article`(options: [String]) throws {
        let ward = try ActWard()
        let outcome = try Program(
            in: ward.folder.path, environment: ["BIENTAP_NOW": "2020-11-11T08:00:00+07:00"]
        ).run(["new", "tin-tuc", "Giữ bí mật nhà nước", "--slug", "cho-phien"] + options)
        #expect(outcome.status == 0)
        let marked = try Program(
            in: ward.folder.path, environment: ["BIENTAP_NOW": "2020-11-11T08:00:00+07:00"]
        ).run(["new", "tin-tuc", "TỐI MẬT", "--slug", "cho-phien-hai"] + options)
        #expect(marked.status == 1)
        #expect(!ward.folder.exists("content/draft/tin-tuc/cho-phien-hai.md"))
    }

    @Test func `While another command is at work, no draft is made`() throws {
        let ward = try ActWard()
        let program = Program(in: ward.folder.path, environment: ["BIENTAP_NOW": "2020-11-11T08:00:00+07:00"])
        let runs = try (0..<6).map { _ in try program.start(["new", "tin-tuc", "Chợ phiên"]) }
        let outcomes = try runs.map { try $0.wait() }
        #expect(outcomes.count { $0.status == 0 } == 1)
        #expect(outcomes.allSatisfy { $0.status == 0 || $0.status == 1 || $0.status == 74 })
    }
}
