import Foundation
import TestSupport
import Testing

/// Histories that somebody tampered with, in real repositories with real keys.
@Suite struct AuditTamperingTests {
    private let bundle = AuditArticle(attachments: ["so-lieu.pdf": "%PDF một"])

    private func signedWard() throws -> (HistoryWard, AuditArticle) {
        let ward = try HistoryWard(AuditWards.signed)
        let posted = try ward.publish(bundle, signed: true)
        #expect(try ward.codes().isEmpty)
        return (ward, posted)
    }

    @Test func `An act in a commit without signature`() throws {
        let ward = try HistoryWard(AuditWards.signed)
        try ward.put(bundle.acting("submit", "thuong-truc", "08:00"))
        try ward.commit(by: "thuong-truc", at: "08:00")
        #expect(try ward.codes() == ["QT102"])
    }

    @Test func `An act signed with the key of another member, under a forged address`() throws {
        let ward = try HistoryWard(AuditWards.signed)
        try ward.put(bundle.acting("submit", "thuong-truc", "08:00"))
        try ward.commit(by: "thuong-truc", at: "08:00", key: "cntt")
        #expect(try ward.codes() == ["QT102"])
    }

    @Test func `An act signed with a key that nobody has`() throws {
        let ward = try HistoryWard(AuditWards.signed)
        try ward.put(bundle.acting("submit", "thuong-truc", "08:00"))
        try ward.commit(by: "thuong-truc", at: "08:00", key: "ke-gian")
        #expect(try ward.codes() == ["QT102"])
    }

    @Test func `A key added in the commit that uses it`() throws {
        let ward = try HistoryWard(AuditWards.signed)
        let key = try ward.publicKey("moi")
        let text = try ward.folder.text("site.yml")
        try ward.folder.write(
            text.replacing("keys: [\(try ward.publicKey("cntt"))]", with: "keys: [\(key)]"), to: "site.yml")
        try ward.put(bundle.acting("submit", "thuong-truc", "08:00"))
        try ward.commit(by: "cntt", at: "08:00", key: "moi")
        // The act is another's, and neither it nor the new key is signed with a key that was known before.
        #expect(try ward.codes() == ["QT102", "QT101"])
    }

    @Test func `A key that a member added before may be used afterwards`() throws {
        let ward = try HistoryWard(AuditWards.signed)
        let key = try ward.publicKey("moi")
        let old = try ward.publicKey("thuong-truc")
        let text = try ward.folder.text("site.yml")
        try ward.folder.write(text.replacing("[\(old)]", with: "[\(old), \(key)]"), to: "site.yml")
        try ward.commit(by: "thuong-truc", at: "08:00", key: "thuong-truc")
        try ward.put(bundle.acting("submit", "thuong-truc", "08:30"))
        try ward.commit(by: "thuong-truc", at: "08:30", key: "moi")
        #expect(try ward.codes().isEmpty)
    }

    @Test func `A signature taken from another commit`() throws {
        let (ward, posted) = try signedWard()
        // The commit of the approval once more, with another message under the old signature.
        let raw = try ward.git(["cat-file", "commit", "HEAD"])
        let forged = raw.replacing("\n\ntruong-ban", with: "\n\ngiả")
        #expect(forged != raw)
        try ward.outside.write(forged + "\n", to: "commit")
        let id = try ward.git(["hash-object", "-t", "commit", "-w", ward.outside.path("commit")])
        try ward.git(["reset", "-q", "--hard", id])
        #expect(try ward.codes() == ["QT102"])
        #expect(posted.stage == "approved")
    }

    @Test func `A swapped attachment`() throws {
        let (ward, _) = try signedWard()
        try ward.folder.write("%PDF hai", to: "content/approved/tin-tuc/bai/so-lieu.pdf")
        try ward.commit(by: "cntt", at: "12:00", key: "cntt")
        #expect(try ward.codes() == ["QT105"])
    }

    @Test func `A file whose name differs in its normal form alone is another file`() throws {
        let ward = try HistoryWard(AuditWards.settings)
        _ = try ward.publish(AuditArticle(attachments: ["\u{1EA3}nh.png": "một"]))
        #expect(try ward.codes().isEmpty)
        // The name in its decomposed form, byte by byte.
        let name = "a$(printf '\\314\\211')nh.png"
        try ward.run(["sh", "-c", "cd content/approved/tin-tuc/bai && cp *.png \"\(name)\" && ls | wc -l"])
        try ward.commit(by: "cntt", at: "12:00")
        #expect(try ward.codes() == ["QT105"])
    }

    @Test func `A posted text edited, moved or deleted`() throws {
        let (ward, posted) = try signedWard()
        let start = try ward.tip()
        try ward.folder.write(posted.text.replacing("vui", with: "buồn"), to: posted.path)
        try ward.commit(by: "truong-ban", at: "12:00", key: "truong-ban")
        #expect(try ward.codes() == ["QT105"])
        try ward.git(["reset", "-q", "--hard", start])
        try ward.git(["mv", "content/approved/tin-tuc/bai", "content/approved/tin-tuc/khac"])
        try ward.commit(by: "truong-ban", at: "12:00", key: "truong-ban")
        #expect(try ward.codes() == ["QT105"])
        try ward.git(["reset", "-q", "--hard", start])
        try ward.git(["rm", "-q", "-r", "content/approved/tin-tuc/bai"])
        try ward.commit(by: "truong-ban", at: "12:00", key: "truong-ban")
        #expect(try ward.codes() == ["QT106"])
    }

    @Test func `An approval pasted onto another text`() throws {
        let (ward, posted) = try signedWard()
        let other = posted.with {
            $0.id = "20201111-zzz222"
            $0.slug = "bai-khac"
            $0.body = "\nChưa ai duyệt.\n"
        }
        try ward.put(other)
        try ward.commit(by: "truong-ban", at: "12:00", key: "truong-ban")
        let codes = try ward.codes()
        #expect(Set(codes) == ["QT101", "QT104"])
        #expect(codes.count { $0 == "QT104" } == 3)
    }

    @Test func `An act by someone whose term had ended, and one with its date put back`() throws {
        let ward = try HistoryWard(AuditWards.signed)
        let late = "2020-11-30T08:00:00+07:00"
        try ward.put(bundle.acting("submit", "nguoi-cu", late))
        try ward.commit(by: "nguoi-cu", at: late, key: "nguoi-cu")
        #expect(try ward.codes() == ["QT103"])
        try ward.git(["reset", "-q", "--hard", "HEAD~1"])
        try ward.put(bundle.acting("submit", "nguoi-cu", "2020-11-20T08:00:00+07:00"))
        try ward.commit(by: "nguoi-cu", at: late, key: "nguoi-cu")
        #expect(try ward.codes() == ["QT111"])
    }

    @Test func `Forged dates`() throws {
        let ward = try HistoryWard(AuditWards.signed)
        // The act after its commit, then the commit long before its parent.
        try ward.put(bundle.acting("submit", "thuong-truc", "12:00"))
        try ward.commit(by: "thuong-truc", at: "08:00", key: "thuong-truc")
        #expect(try ward.codes() == ["QT111"])
        try ward.git(["reset", "-q", "--hard", "HEAD~1"])
        try ward.commit(by: "cntt", at: "2020-12-01T08:00:00+07:00")
        try ward.put(bundle.acting("submit", "thuong-truc", "08:00"))
        try ward.commit(by: "thuong-truc", at: "08:00", key: "thuong-truc")
        #expect(try ward.codes() == ["QT112"])
    }

    @Test func `Acts edited or removed`() throws {
        let (ward, posted) = try signedWard()
        let start = try ward.tip()
        try ward.put(posted.with { $0.steps[1].by = "van-phong" })
        try ward.commit(by: "cntt", at: "12:00", key: "cntt")
        #expect(try ward.codes().contains("QT108"))
        try ward.git(["reset", "-q", "--hard", start])
        try ward.put(posted.with { $0.steps.removeFirst() })
        try ward.commit(by: "cntt", at: "12:00", key: "cntt")
        #expect(try ward.codes().contains("QT108"))
    }

    @Test func `A board changed without a decision, and by someone else`() throws {
        let ward = try HistoryWard(AuditWards.signed)
        let text = try ward.folder.text("site.yml")
        try ward.folder.write(
            text.replacing("since: 2020-11-10, until: 2020-11-20", with: "since: 2020-11-10"), to: "site.yml")
        try ward.commit(by: "nguoi-cu", at: "08:00", key: "nguoi-cu")
        #expect(try ward.codes() == ["QT113", "QT118"])
        try ward.git(["reset", "-q", "--hard", "HEAD~1"])
        try ward.folder.write(text.replacing("owners: [cntt]", with: "owners: [nguoi-cu]"), to: "site.yml")
        try ward.commit(by: "cntt", at: "08:00")
        #expect(try ward.codes() == ["QT115", "QT102"])
    }

    @Test func `A history rewritten by force`() throws {
        let (ward, _) = try signedWard()
        let known = try ward.tip()
        #expect(try ward.codes("--expect", known).isEmpty)
        try ward.git(["reset", "-q", "--hard", "HEAD~2"])
        try ward.commit(by: "cntt", at: "12:00", key: "cntt")
        #expect(try ward.codes("--expect", known) == ["QT121"])
        // In a clone that never saw it the commit is known by its name alone.
        let clone = try TemporaryFolder()
        try ward.git(["clone", "-q", "--no-local", "--bare", ward.folder.path, clone.path("kho.git")])
        #expect(try ward.codes("--repository", clone.path("kho.git"), "--expect", known) == ["QT121"])
        #expect(try ward.codes("--repository", clone.path("kho.git")).isEmpty)
    }

    @Test func `A secret is found though it was taken out again, and nothing of it is shown`() throws {
        let ward = try HistoryWard(AuditWards.settings)
        let secret = AuditArticle(slug: "cong-van", body: "\nTỐI MẬT\n\nSố liệu không ai được biết.\n")
        try ward.put(secret)
        try ward.commit(by: "van-phong", at: "08:00")
        try ward.folder.remove(secret.path)
        try ward.commit(by: "van-phong", at: "09:00")
        for format in ["text", "json", "sarif"] {
            let outcome = try ward.audit("--format", format)
            #expect(outcome.status == 1)
            #expect(outcome.output.contains("QT122"))
            #expect(!outcome.output.contains("TỐI MẬT") && !outcome.output.contains("Số liệu"))
        }
        #expect(try ward.codes() == ["QT122"])
        #expect(try ward.codes("--since", "HEAD").isEmpty)
    }

    @Test func `A secret said in an act of a text that was looked at before is found`() throws {
        let ward = try HistoryWard(AuditWards.settings)
        try ward.put(AuditArticle())
        try ward.commit(by: "van-phong", at: "07:00")
        let submitted = try ward.act(AuditArticle(), "submit", "thuong-truc", "08:00")
        _ = try ward.act(submitted, "return", "thuong-truc", "09:00", "note: TUYỆT MẬT")
        #expect(try ward.codes() == ["QT122"])
    }

    @Test func `Replaced objects, grafts and a mail map do not hide what was committed`() throws {
        let (ward, posted) = try signedWard()
        let good = try ward.tip()
        try ward.folder.write(posted.text.replacing("vui", with: "buồn"), to: posted.path)
        let bad = try ward.commit(by: "truong-ban", at: "12:00", key: "truong-ban")
        try ward.git(["replace", bad, good])
        #expect(try ward.codes() == ["QT105"])
        try ward.git(["replace", "-d", bad])
        try ward.folder.write("\(bad) \(good)^\n", to: ".git/info/grafts")
        #expect(try ward.codes() == ["QT105"])
        let other = try HistoryWard(AuditWards.settings)
        try other.folder.write(
            "Thường trực <thuong-truc@vidu.example> <ke-gian@vidu.example>\n", to: ".mailmap")
        try other.put(bundle.acting("submit", "thuong-truc", "08:00"))
        try other.commit(by: "ke-gian", at: "08:00")
        #expect(try other.codes() == ["QT101"])
    }
}
