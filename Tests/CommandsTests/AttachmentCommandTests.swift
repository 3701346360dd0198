import Foundation
import TestSupport
import Testing

/// What the commands do about the words in attachments.
@Suite struct AttachmentCommandTests {
    private let ward: TemporaryFolder
    private let article = "content/draft/tin-tuc/ke-hoach"
    /// A folder with git and without what reads documents.
    private let bare: TemporaryFolder

    init() throws {
        ward = try Repository.emptyWard()
        bare = try Repository.gitAlone()
        try ward.write(
            """
            ---
            id: 20210201-aaaaaa
            title: Kế hoạch năm mới
            creator: Đỗ Giả Định
            date: 2021-06-02
            description: Bài có tệp đính kèm.
            subject: thử
            ---
            Xem [kế hoạch](ke-hoach.pdf). \(Signing.words)

            """, to: "\(article)/index.md")
    }

    private func attach(_ pages: [[String]]) throws {
        try ward.write(SamplePDF.bytes(pages), to: "\(article)/ke-hoach.pdf")
    }

    private func run(_ arguments: [String], withTools: Bool = true) throws -> Program.Outcome {
        var environment = ["BIENTAP_NOW": "2021-06-01"]
        if !withTools { environment["PATH"] = bare.path }
        return try Program(in: ward.path, environment: environment).run(arguments)
    }

    private func makeRepository() throws {
        let outcome = try Program.Running(["git", "-C", ward.path, "init", "-q", "."]).wait()
        try #require(outcome.status == 0)
    }

    private var remembered: [String] { (try? ward.names(in: ".git/bientap/attachments")) ?? [] }

    @Test func `A mark in an attachment stops the check, an act and the preview, and is copied nowhere`()
        throws
    {
        try makeRepository()
        try attach([["Kế hoạch tác chiến", "MẬT"]])
        let check = try run(["check"])
        #expect(check.status == 1)
        #expect(check.output.contains("\(article)/index.md:1:1"))
        #expect(check.output.contains("AT001"))
        let act = try run(["submit", "\(article)/index.md", "--by", "thuong-truc"])
        #expect(act.status == 1)
        #expect(act.remarks.contains("incident"))
        #expect(ward.exists("\(article)/index.md"))
        let preview = try run(["build", "--drafts"])
        #expect(preview.status == 1)
        for outcome in [check, act, preview] {
            #expect(!(outcome.output + outcome.remarks).contains("tác chiến"))
        }
        #expect(remembered.isEmpty)
    }

    @Test func `A mark in an attachment is found when only the attachment is named or staged`() throws {
        try makeRepository()
        try attach([["Kế hoạch"]])
        func git(_ arguments: [String]) throws -> Program.Outcome {
            try Program.Running(
                ["git", "-C", ward.path, "-c", "user.name=A", "-c", "user.email=a@a.vn"] + arguments
            )
            .wait()
        }
        try #require(try git(["add", "-A"]).status == 0)
        try #require(try git(["commit", "-q", "-m", "a"]).status == 0)
        try attach([["MẬT"]])
        #expect(try run(["check", "\(article)/ke-hoach.pdf"]).status == 1)
        #expect(try run(["check", "site.yml"]).status == 0)
        try #require(try git(["add", "-A"]).status == 0)
        let staged = try run(["check", "--staged"])
        #expect(staged.status == 1)
        #expect(staged.output.contains("AT001"))
        #expect(remembered.isEmpty)
    }

    @Test func `Without the programs a note says what to install, and nothing else changes`() throws {
        try attach([["Kế hoạch"]])
        let with = try run(["check"])
        #expect(with.status == 0)
        #expect(!with.output.contains("AT006"))
        let without = try run(["check"], withTools: false)
        #expect(without.status == 0)
        #expect(without.output.contains("AT006"))
        #expect(without.output.contains("poppler-utils"))
        try #require(try run(["build", "--drafts", "--output", "mot"]).status == 0)
        try #require(try run(["build", "--drafts", "--output", "hai"], withTools: false).status == 0)
        #expect(try ward.tree("mot") == ward.tree("hai"))
    }

    @Test func `What was read once is remembered in the folder of git`() throws {
        try makeRepository()
        try attach([["Kế hoạch"], []])
        let first = try run(["check", "--format", "json"])
        #expect(remembered.count == 1)
        let second = try run(["check", "--format", "json"], withTools: false)
        #expect(second.output == first.output)
        #expect(first.output.contains("1 trong 2 trang"))
    }

    @Test func `Numbers and names in an attachment are warnings that name the file`() throws {
        try attach([["Người tố cáo: ông Trần Giả Định", "042091234567", "0912 345 678"]])
        let outcome = try run(["check"])
        #expect(outcome.status == 0)
        for code in ["AT003", "AT004", "AT005"] { #expect(outcome.output.contains(code)) }
        #expect(!outcome.output.contains("042091234567"))
        #expect(!outcome.output.contains("Trần Giả Định"))
        #expect(outcome.output.contains("“ke-hoach.pdf”"))
    }
}
