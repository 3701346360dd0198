import Foundation
import TestSupport
import Testing

/// What is done about a text with a secret mark.
@Suite struct IncidentTests {
    @Test func `A text with a secret mark moves nowhere, and is taken out of the repository on demand`()
        throws
    {
        let ward = try ActWard()
        try ward.writeDraft(sentence: "Số quân là 4711.\n\nTỐI MẬT\n\n")
        try ward.history.git(["add", "-A"])
        let submit = try ward.run("submit", ActWard.slug, "--by", "thuong-truc", at: "08:00")
        #expect(submit.status == 1)
        #expect(submit.remarks.contains("bientap incident"))
        #expect(!(submit.remarks + submit.output).contains("4711"))
        let steps = try ward.run("incident", ActWard.slug, at: "08:00")
        #expect(steps.status == 0)
        #expect(!steps.output.contains("4711") && !steps.output.contains("Họp tổ"))
        #expect(try ward.places() == ["draft/tin-tuc/hop-to-dan-pho.md"])
        let outside = try TemporaryFolder()
        let silent = try ward.run("incident", ActWard.slug, "--isolate", outside.path("cach-ly"), at: "08:00")
        #expect(silent.status == 1)
        let inside = try ward.run("incident", ActWard.slug, "--isolate", "cach-ly", "--yes", at: "08:00")
        #expect(inside.status == 74)
        let done = try ward.run(
            "incident", ActWard.slug, "--isolate", outside.path("cach-ly"), "--yes", at: "08:00")
        #expect(done.status == 0, "\(done.remarks)")
        #expect(try ward.places().isEmpty)
        #expect(try outside.text("cach-ly/hop-to-dan-pho.md").contains("TỐI MẬT"))
        #expect(try !ward.history.git(["ls-files", "--cached"]).contains(ActWard.slug))
    }

    private func permissions(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    /// The paths that the printed command takes out of the history.
    private func listed(_ output: String) -> [String] {
        output.split(separator: "\n").filter { $0.contains("--path ") }.map {
            String($0.split(separator: "--path ")[1].prefix { $0 != "\\" }).trimmingCharacters(
                in: .whitespaces)
        }
    }

    @Test func `Every path that ever held the article is named, and every commit`() throws {
        let ward = try ActWard()
        // The text lay under another name, on a branch that is gone, and as a bundle in another section.
        let old = "content/draft/tin-tuc/ten-cu.md"
        try ward.writeDraft(old, sentence: "TỐI MẬT.")
        try ward.commitAll()
        try ward.history.git(["checkout", "-q", "-b", "nhanh"])
        try ward.history.git(["mv", old, "content/draft/tin-tuc/ten khác.md"])
        try ward.commitAll()
        try ward.history.git(["checkout", "-q", "main"])
        try ward.history.git(["branch", "-q", "-D", "nhanh"])
        try ward.folder.write(
            ward.folder.text(old), to: "content/review/gioi-thieu/hop-to-dan-pho/index.md")
        try ward.folder.write("1;2", to: "content/review/gioi-thieu/hop-to-dan-pho/bang.csv")
        try ward.folder.remove(old)
        try ward.commitAll()
        try ward.history.git(["mv", "content/review/gioi-thieu/hop-to-dan-pho/index.md", ActWard.draft])
        try ward.folder.remove("content/review")
        try ward.commitAll()
        // Another article of the same name, and one that only links to this one.
        try ward.writeDraft("content/draft/gioi-thieu/hop-to-dan-pho.md", id: "20201111-khac22")
        try ward.writeDraft(
            "content/draft/tin-tuc/hai.md", id: "20201111-hai222", sentence: "[x](id:20201111-abc234)")
        try ward.commitAll()
        let output = try ward.run("incident", "20201111-abc234", at: "13:00").output
        #expect(
            listed(output) == [
                "content/draft/tin-tuc/hop-to-dan-pho.md", "'content/draft/tin-tuc/ten khác.md'",
                "content/draft/tin-tuc/ten-cu.md", "content/review/gioi-thieu/hop-to-dan-pho",
            ])
        #expect(
            output.contains(
                "mang id khác, chỉ thêm vào lệnh trên khi đúng là bài này:\n     content/draft/gioi-thieu/hop-to-dan-pho.md\n"
            ))
        // Three on the branch that stands, one on the one that is gone.
        #expect(output.contains("đã vào 4 commit ("))
        #expect(!output.contains("…"))
    }

    @Test func `In a ward below the top of the repository the paths begin at the top`() throws {
        let ward = try ActWard()
        try ward.folder.write("", to: "phường/ví dụ/content/.gitkeep")
        try ward.history.git(["mv", "site.yml", "phường/ví dụ/site.yml"])
        try ward.writeDraft("phường/ví dụ/\(ActWard.draft)", sentence: "TỐI MẬT.")
        try ward.commitAll()
        let root = ["--root", ward.folder.path("phường/ví dụ")]
        let program = Program(
            in: ward.folder.path, environment: ["BIENTAP_NOW": "2020-11-12", "HOME": ward.folder.path])
        let output = try program.run(["incident", ActWard.slug] + root).output
        #expect(listed(output) == ["'phường/ví dụ/\(ActWard.draft)'"])
        for inside in ["cach-ly", "phường/cach-ly", ".git/cach-ly"] {
            let outcome = try program.run(
                ["incident", ActWard.slug, "--yes", "--isolate", ward.folder.path(inside)] + root)
            #expect(outcome.status == 74)
            #expect(outcome.remarks.contains("thư mục nằm trong kho"))
            #expect(!ward.folder.exists(inside))
        }
        #expect(ward.folder.exists("phường/ví dụ/\(ActWard.draft)"))
    }

    @Test func `Every version goes, to where its owner alone can read it`() throws {
        let ward = try ActWard()
        try ward.writeDraft()
        try ward.publish()
        #expect(try ward.run("revise", ActWard.slug, "--by", "cntt", at: "11:00").status == 0)
        try ward.commitAll()
        let outside = try TemporaryFolder()
        try ward.history.run(["install", "-d", "-m", "777", outside.path("cach-ly")])
        let outcome = try ward.run(
            "incident", ActWard.draft, "--yes", "--isolate", outside.path("cach-ly"), at: "12:00")
        #expect(outcome.status == 0, "\(outcome.remarks)")
        #expect(
            outcome.output.contains("Bản khác của cùng bài: content/approved/tin-tuc/hop-to-dan-pho.md\n"))
        #expect(outcome.output.contains("Lịch sử git vẫn còn giữ tệp"))
        #expect(try ward.places().isEmpty)
        #expect(try permissions(outside.path("cach-ly")) == 0o700)
        for file in [ActWard.draft, "content/approved/tin-tuc/hop-to-dan-pho.md"] {
            #expect(try permissions(outside.path("cach-ly/\(file)")) == 0o600)
        }
        #expect(try permissions(outside.path("cach-ly/content/draft")) == 0o700)
    }

    @Test func `What was only staged leaves git too`() throws {
        let ward = try ActWard()
        try ward.writeDraft(sentence: "TỐI MẬT.")
        try ward.history.git(["add", "-A"])
        let blob = try ward.history.git(["rev-parse", ":\(ActWard.draft)"])
        try ward.history.git(["cat-file", "-e", blob])
        let outside = try TemporaryFolder()
        let outcome = try ward.run(
            "incident", ActWard.slug, "--yes", "--isolate", outside.path("cach-ly"), at: "12:00")
        #expect(outcome.status == 0, "\(outcome.remarks)")
        #expect(throws: TestFailure.self) { try ward.history.git(["cat-file", "-e", blob]) }
        #expect(try ward.history.git(["fsck", "--strict"]).isEmpty)
    }

    @Test func `What a killed act left is settled first`() throws {
        let ward = try ActWard()
        try ward.writeDraft(sentence: "TỐI MẬT.")
        try ward.folder.write("TỐI MẬT", to: ".bientap-act/text")
        #expect(try ward.run("incident", ActWard.slug, at: "12:00").status == 0)
        #expect(!ward.folder.exists(".bientap-act"))
    }

    @Test func `A link in a bundle goes along, and nothing half stays where something cannot`() throws {
        let ward = try ActWard()
        try ward.writeDraft("content/draft/tin-tuc/hop-to-dan-pho/index.md")
        let bundle = ward.folder.path("content/draft/tin-tuc/hop-to-dan-pho")
        try ward.history.run(["ln", "-s", "/khong/co", "\(bundle)/lien-ket"])
        try ward.history.run(["mkfifo", "\(bundle)/ong"])
        let outside = try TemporaryFolder()
        let arguments = ["incident", ActWard.slug, "--yes", "--isolate", outside.path("cach-ly")]
        let program = Program(in: ward.folder.path, environment: ["BIENTAP_NOW": "2020-11-12"])
        let refused = try program.run(arguments)
        #expect(refused.status == 74)
        #expect(refused.remarks.contains("→ Tự chuyển tệp này ra ngoài kho"))
        #expect(try outside.names().isEmpty)
        try ward.history.run(["rm", "\(bundle)/ong"])
        #expect(try program.run(arguments).status == 0)
        #expect(
            try FileManager.default.destinationOfSymbolicLink(
                atPath: outside.path("cach-ly/hop-to-dan-pho/lien-ket")) == "/khong/co")
        #expect(try ward.places().isEmpty)
    }
}
