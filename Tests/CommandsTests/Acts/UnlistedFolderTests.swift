import Foundation
import TestSupport
import Testing

/// Articles in a folder that `site.yml` does not list, or no longer.
@Suite struct UnlistedFolderTests {
    /// The settings after the section `tin-tuc` was given another id, with the paper of the head.
    private static let renamed = AuditWards.settings.replacing("{id: tin-tuc,", with: "{id: tin-moi,")
        .replacing(
            "by: chair}\n", with: "by: chair}\n    - {number: 01/QĐ-BBT, date: 2020-11-11, by: head}\n")

    private func rename(_ ward: ActWard) throws {
        try ward.folder.write(try ward.history.withKeys(Self.renamed), to: "site.yml")
        try ward.history.commit(by: "truong-ban", at: "2020-11-11T12:00:00+07:00")
    }

    @Test func `A submitted text is brought into a section by the standing office, and goes its way there`()
        throws
    {
        let ward = try ActWard()
        try ward.writeDraft()
        #expect(try ward.run("submit", ActWard.slug, "--commit", at: "08:00", as: "thuong-truc").status == 0)
        try rename(ward)
        let check = try ward.run("check", at: "12:30")
        #expect(check.output.contains("SY019") && check.output.contains("bientap move"))
        let early = try ward.run("endorse", ActWard.slug, "--by", "cntt", at: "12:30")
        #expect(early.status == 1)
        #expect(
            early.remarks.contains(
                "bientap move content/review/tin-tuc/hop-to-dan-pho.md CHUYÊN-MỤC"))
        let stranger = try ward.run("move", "20201111-abc234", "tin-moi", "--by", "cntt", at: "13:00")
        #expect(stranger.status == 1)
        #expect(stranger.remarks.contains("không có thẩm quyền chuyển chuyên mục"))
        for (arguments, member, time) in [
            (["move", "20201111-abc234", "tin-moi"], "thuong-truc", "13:00"),
            (["endorse", ActWard.slug], "cntt", "14:00"), (["approve", ActWard.slug], "truong-ban", "15:00"),
        ] {
            let outcome =
                arguments.count == 3
                ? try ward.run(arguments[0], arguments[1], arguments[2], "--commit", at: time, as: member)
                : try ward.run(arguments[0], arguments[1], "--commit", at: time, as: member)
            #expect(outcome.status == 0, "\(outcome.remarks)")
        }
        #expect(try ward.places() == ["approved/tin-moi/hop-to-dan-pho.md"])
        #expect(try ward.run("check", at: "16:00").status == 0)
        let audit = try ward.run("audit", at: "16:00")
        #expect(audit.status == 0, "\(audit.output)")
    }

    /// Were the posted version overlooked, the article would be posted twice.
    @Test func `A revision that is brought out takes the place of the version posted in the old folder`()
        throws
    {
        let ward = try ActWard()
        try ward.writeDraft()
        try ward.publish()
        try ward.history.git(["config", "user.email", "thuong-truc@vidu.example"])
        #expect(try ward.run("revise", ActWard.slug, "--by", "cntt", at: "11:00").status == 0)
        try ward.commitAll()
        try rename(ward)
        let posted = try ward.run(
            "move", "content/approved/tin-tuc/hop-to-dan-pho.md", "tin-moi", "--by", "thuong-truc",
            at: "13:00")
        #expect(posted.status == 1)
        #expect(posted.remarks.contains("Khai báo lại `tin-tuc`"))
        #expect(
            try ward.run("move", ActWard.slug, "tin-moi", "--by", "thuong-truc", at: "13:00").status == 0)
        let draft = "content/draft/tin-moi/hop-to-dan-pho.md"
        let text = try ward.folder.text(draft)
        try ward.folder.write(
            text.replacing("subject:", with: "aliases: [/tin-tuc/2020/hop-to-dan-pho/]\nsubject:"), to: draft)
        for (action, member, time) in [
            ("submit", "thuong-truc", "13:30"), ("endorse", "cntt", "14:00"),
            ("approve", "truong-ban", "15:00"),
        ] {
            let outcome = try ward.run(action, ActWard.slug, "--by", member, at: time)
            #expect(outcome.status == 0, "\(outcome.remarks)")
        }
        #expect(try ward.places() == ["approved/tin-moi/hop-to-dan-pho.md"])
    }

    @Test func `An incident is dealt with in such a folder too`() throws {
        let ward = try ActWard()
        try ward.writeDraft("content/draft/the-thao/tran-dau.md", sentence: "TỐI MẬT.")
        let outcome = try ward.run("incident", "tran-dau", at: "08:00")
        #expect(outcome.status == 0, "\(outcome.remarks)")
        #expect(outcome.output.contains("content/draft/the-thao/tran-dau.md"))
    }
}
