import Foundation
import TestSupport
import Testing

/// An article beside the version that was approved last.
@Suite struct ShowTests {
    private static let posted = "content/approved/tin-tuc/hop-to-dan-pho.md"
    private static let removal = [
        "--by", "truong-ban", "--reason", "khong-dung-su-that", "--note", "Sai.", "--commit",
    ]

    /// What stands below the text of the article: the comparison.
    private func comparison(_ ward: ActWard, at time: String = "20:00") throws -> String {
        let outcome = try ward.run("show", ActWard.slug, at: time)
        #expect(outcome.status == 0, "\(outcome.remarks)")
        let beginnings = ["\nSo với bản", "\nĐây đúng", "\nKhông so được"]
        let starts = beginnings.compactMap { outcome.output.range(of: $0)?.lowerBound }
        let start = try #require(starts.first)
        return String(outcome.output[start...].dropFirst())
    }

    private func edit(_ ward: ActWard, _ old: String, _ new: String, in path: String = ActWard.draft) throws {
        try ward.folder.write(try ward.folder.text(path).replacing(old, with: new), to: path)
    }

    private func act(_ ward: ActWard, _ action: String, _ arguments: [String], at time: String) throws {
        try ward.history.git(["config", "user.email", "truong-ban@vidu.example"])
        try ward.history.git(["config", "user.name", "truong-ban"])
        let outcome = try Program(
            in: ward.folder.path,
            environment: ["BIENTAP_NOW": "2020-11-11T\(time):00+07:00", "HOME": ward.folder.path]
        ).run([action, ActWard.slug] + arguments)
        try #require(outcome.status == 0, "\(outcome.remarks)")
    }

    @Test func `A revision is compared with the posted version, word by word and without the acts`() throws {
        let ward = try ActWard()
        try ward.writeDraft()
        try ward.publish()
        try act(ward, "revise", ["--by", "cntt"], at: "11:00")
        #expect(
            try comparison(ward).hasSuffix("đã duyệt lúc 10:00 ngày 11/11/2020:\nKhông có gì thay đổi.\n"))
        try edit(ward, "Tổ dân phố họp.", "Tổ dân phố 3 họp.")
        try edit(ward, "subject: [vệ sinh]", "subject: [rác]")
        let text = try comparison(ward)
        #expect(
            text.hasPrefix("So với bản đang đăng (\(Self.posted)), đã duyệt lúc 10:00 ngày 11/11/2020:\n"))
        #expect(text.contains("Tổ dân phố {+3+} họp."))
        #expect(text.contains("subject: [-[vệ sinh]-]{+[rác]+}"))
        #expect(!text.contains("action") && !text.contains("workflow") && !text.contains("digest"))
        #expect(try ward.run("show", ActWard.slug, at: "20:00").output.contains("  - action: revise\n"))
    }

    @Test func `A text that was taken down is compared with what the history holds of it`() throws {
        let ward = try ActWard()
        try ward.writeDraft()
        try ward.publish()
        try ward.commitAll()
        let commit = try ward.history.tip()
        try act(ward, "withdraw", Self.removal, at: "13:00")
        try edit(ward, "Tổ dân phố họp.", "Tổ dân phố 3 họp.")
        let text = try comparison(ward)
        #expect(
            text.hasPrefix(
                "So với bản đã duyệt lúc 10:00 ngày 11/11/2020, còn trong lịch sử git ("))
        #expect(text.contains("Tổ dân phố {+3+} họp."))
        #expect(!text.contains("action"))
        // The withdrawal carries the same text on, so its commit is the newest that holds it.
        #expect(text.contains(try ward.history.tip().prefix(10)) && !text.contains(commit.prefix(10)))
    }

    @Test func `What is posted or hidden is told to be what was approved`() throws {
        let ward = try ActWard()
        try ward.writeDraft()
        try ward.publish()
        let same = "Đây đúng là bản đã duyệt lúc 10:00 ngày 11/11/2020.\n"
        #expect(try comparison(ward) == same)
        try act(ward, "suspend", ["--by", "thuong-truc", "--note", "Có ý kiến."], at: "11:00")
        #expect(try comparison(ward) == same)
        try ward.commitAll()
        try edit(ward, "Tổ dân phố họp.", "Tổ dân phố 3 họp.", in: Self.posted)
        let text = try comparison(ward)
        #expect(text.contains("còn trong lịch sử git") && text.contains("Tổ dân phố {+3+} họp."))
    }

    @Test func `Where nothing holds the approved version, that is said`() throws {
        let ward = try ActWard()
        try ward.writeDraft()
        try ward.publish()
        try act(ward, "withdraw", Array(Self.removal.dropLast()), at: "13:00")
        try edit(ward, "Tổ dân phố họp.", "Tổ dân phố 3 họp.")
        #expect(try comparison(ward).contains("lịch sử git không có bản nào mang mã băm sha256:"))
        try ward.folder.remove(".git")
        let text = try comparison(ward)
        #expect(text.hasPrefix("Không so được với bản đã duyệt lúc 10:00 ngày 11/11/2020: "))
        #expect(text.contains("không có lịch sử git"))
    }

    @Test func `In a clone without its history the text is shown all the same`() throws {
        let ward = try ActWard()
        try ward.writeDraft()
        try ward.publish()
        try ward.commitAll()
        try act(ward, "withdraw", Self.removal, at: "13:00")
        try ward.history.git([
            "clone", "-q", "--depth", "1", "file://\(ward.folder.path)", ward.history.outside.path("nong"),
        ])
        let outcome = try Program(
            in: ward.history.outside.path("nong"), environment: ["BIENTAP_NOW": "2020-11-12T08:00:00+07:00"]
        ).run(["show", ActWard.slug])
        #expect(outcome.status == 0, "\(outcome.remarks)")
        #expect(outcome.output.hasPrefix("---\nid: 20201111-abc234\n"))
        #expect(outcome.output.hasSuffix("→ Lấy đủ lịch sử bằng `git fetch --unshallow`.\n"))
    }

    @Test func `A draft that was never approved is shown alone`() throws {
        let ward = try ActWard()
        try ward.writeDraft()
        let outcome = try ward.run("show", ActWard.slug, at: "08:00")
        #expect(outcome.output == (try ward.folder.text(ActWard.draft)))
    }

    /// The text is the same in every commit; only the table tells which version was approved.
    @Test func `A bundle is found in the history by its attachments, and what changed of them is told`()
        throws
    {
        let ward = try ActWard()
        let folder = "content/draft/tin-tuc/\(ActWard.slug)"
        try ward.writeDraft("\(folder)/index.md", sentence: "Xem [bảng](bang.csv).")
        try ward.folder.write("1;2", to: "\(folder)/bang.csv")
        try ward.publish()
        try ward.commitAll()
        try act(ward, "withdraw", Self.removal, at: "13:00")
        try ward.folder.write("1;3", to: "\(folder)/bang.csv")
        try ward.folder.write("mới", to: "\(folder)/thêm.txt")
        try ward.history.commit(by: "cntt", at: "14:00")
        let text = try comparison(ward)
        #expect(text.hasSuffix(":\nTệp đính kèm đổi: bang.csv\nTệp đính kèm thêm: thêm.txt\n"), "\(text)")
    }

    @Test func `What left as a state secret, or bears a mark of one, is not brought up from the history`()
        throws
    {
        let ward = try ActWard()
        try ward.writeDraft(sentence: "Số 4711.")
        try ward.publish()
        try ward.commitAll()
        var secret = Self.removal
        secret[3] = "bi-mat-nha-nuoc"
        try act(ward, "withdraw", secret, at: "13:00")
        try edit(ward, "Số 4711.", "Tổ dân phố họp.")
        let text = try comparison(ward)
        #expect(text.contains("vì bí mật nhà nước") && !text.contains("4711"))
    }

    @Test func `A mark of secrecy in the former version alone keeps it hidden`() throws {
        let ward = try HistoryWard(AuditWards.settings)
        let article = AuditArticle(slug: ActWard.slug, body: "\nSố 4711.\n\nTỐI MẬT\n")
        let posted = try ward.publish(article)
        var down = try ward.act(
            posted, "withdraw", "truong-ban", "11:00", "reason: trung-lap", "note: Trùng.")
        down.body = "\nTin vui.\n"
        try ward.put(down)
        let outcome = try Program(
            in: ward.folder.path, environment: ["BIENTAP_NOW": "2020-11-12T08:00:00+07:00"]
        ).run(["show", ActWard.slug])
        #expect(outcome.status == 1)
        #expect(outcome.output.isEmpty && !outcome.remarks.contains("4711"))
        #expect(outcome.remarks.contains("bientap incident"))
    }
}
