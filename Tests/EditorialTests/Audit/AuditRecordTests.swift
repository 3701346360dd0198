import Content
import TestSupport
import Testing

@testable import Editorial

/// What is posted and what is recorded stays as it is.
@Suite struct AuditRecordTests {
    private func posted(_ article: AuditArticle = AuditArticle()) -> (MemoryHistory, AuditArticle) {
        var history = MemoryHistory()
        let last = history.publish(article)
        return (history, last)
    }

    private func codes(
        _ edit: (AuditArticle, inout [String: String]) -> Void, _ article: AuditArticle = AuditArticle()
    ) throws -> [String] {
        var (history, last) = posted(article)
        history.change(by: "cntt", at: "12:00") { edit(last, &$0) }
        return try history.codes()
    }

    @Test func `A posted text changes only by a new approval`() throws {
        #expect(
            try codes { article, files in
                files[article.path] = article.text.replacing("Tin vui", with: "Tin giả")
            } == ["QT105"])
    }

    @Test func `Line ends are no change`() throws {
        #expect(
            try codes { article, files in
                files[article.path] = article.with { $0.end = "\r\n" }.text
            }.isEmpty)
    }

    @Test(arguments: ["anh.png", "phu/luc.pdf"])
    func `A posted attachment is not swapped, added or taken away`(name: String) throws {
        let bundle = AuditArticle(attachments: ["anh.png": "a", "phu/luc.pdf": "b"])
        let folder = "content/approved/tin-tuc/bai"
        #expect(try codes({ $1["\(folder)/\(name)"] = "khác" }, bundle) == ["QT105"])
        #expect(try codes({ $1["\(folder)/\(name)"] = nil }, bundle) == ["QT105"])
        #expect(try codes({ $1["\(folder)/them.pdf"] = "c" }, bundle) == ["QT105"])
    }

    @Test func `A posted article does not move to another address`() throws {
        #expect(
            try codes { article, files in
                files[article.path] = nil
                files["content/approved/tin-tuc/khac.md"] = article.text
            } == ["QT105"])
        #expect(
            try codes { article, files in
                files[article.path] = nil
                files["content/approved/gioi-thieu/bai.md"] = article.text
            } == ["QT105"])
    }

    @Test func `A posted article does not vanish`() throws {
        #expect(try codes { $1[$0.path] = nil } == ["QT106"])
        // Moved back without an act that says so.
        #expect(
            Set(
                try codes { article, files in
                    files[article.path] = nil
                    files["content/draft/tin-tuc/bai.md"] = article.text
                }) == ["QT106", "QT110"])
        // Taken into another article's name.
        #expect(
            try codes { article, files in
                files[article.path] = article.text.replacing("abc234", with: "abc235")
            }.contains("QT106"))
    }

    @Test func `A withdrawal with its ground takes a posted article down`() throws {
        var (history, last) = posted()
        let withdrawn = last.acting(
            "withdraw", "truong-ban", "12:00", "reason: khong-dung-su-that", "note: sai",
            "page: tin-tuc/2020/bai/")
        history.put(withdrawn, replacing: [last], by: "truong-ban", at: "12:00")
        #expect(try history.codes().isEmpty)
    }

    @Test func `A withdrawn article does not come back by itself`() throws {
        var (history, last) = posted()
        let withdrawn = last.acting(
            "withdraw", "truong-ban", "12:00", "reason: khong-dung-su-that", "note: sai")
        history.put(withdrawn, replacing: [last], by: "truong-ban", at: "12:00")
        history.put(
            withdrawn.with { $0.stage = "approved" }, replacing: [withdrawn], by: "cntt", at: "13:00")
        #expect(Set(try history.codes()) == ["QT110"])
    }

    @Test func `Hiding, confirming and showing again change no text`() throws {
        var (history, last) = posted()
        for (action, member, time, extra) in [
            ("suspend", "cntt", "12:00", "note: kiểm tra"),
            ("confirm", "truong-ban", "13:00", "confirms: suspend"),
            ("lift", "truong-ban", "14:00", "note: đúng"),
        ] {
            last = last.acting(action, member, time, extra)
            history.put(last, by: member, at: time)
        }
        #expect(try history.codes().isEmpty)
    }

    @Test func `Recorded acts are not edited, taken away or put in another order`() throws {
        let edits: [(String, String)] = [
            ("by: cntt", "by: van-phong"), ("T09:00:00", "T09:00:01"),
            ("    digest: sha256:", "    note: thêm\n    digest: sha256:"),
        ]
        for (old, new) in edits {
            let found = try codes { article, files in
                var text = article.text
                if let range = text.firstRange(of: old) { text.replaceSubrange(range, with: new) }
                files[article.path] = text
            }
            #expect(found.contains("QT108"), "\(old)")
        }
        let removed = try codes { article, files in
            files[article.path] = article.with { $0.steps.remove(at: 0) }.text
        }
        #expect(Set(removed) == ["QT108", "QT110"])
        let swapped = try codes { article, files in
            files[article.path] = article.with { $0.steps.swapAt(0, 1) }.text
        }
        #expect(swapped.contains("QT108"))
    }

    @Test func `Acts in work are not thrown away with the draft; a draft without acts is`() throws {
        var history = MemoryHistory()
        let draft = AuditArticle()
        history.put(draft, by: "van-phong", at: "07:00")
        history.change(by: "van-phong", at: "07:10") { $0[draft.path] = nil }
        let submitted = draft.acting("submit", "thuong-truc", "08:00")
        history.put(submitted, by: "thuong-truc", at: "08:00")
        #expect(try history.codes().isEmpty)
        history.change(by: "thuong-truc", at: "09:00") { $0[submitted.path] = nil }
        #expect(try history.codes() == ["QT108"])
    }

    @Test func `An act done twice with one record is one act`() throws {
        var (history, last) = posted()
        let hidden = last.acting("suspend", "cntt", "12:00", "note: kiểm tra")
        let shown = hidden.acting("lift", "truong-ban", "13:00", "note: đúng")
        history.put(hidden, by: "cntt", at: "12:00")
        history.put(shown, by: "truong-ban", at: "13:00")
        history.put(shown.with { $0.steps.append($0.steps[3]) }, by: "van-phong", at: "14:00")
        #expect(Set(try history.codes()) == ["QT101", "QT110"])
    }

    @Test func `An approval pasted onto another text is worth nothing`() throws {
        var (history, last) = posted()
        let other = last.with {
            $0.id = "20201111-zzz222"
            $0.slug = "bai-hai"
            $0.body = "\nBài chưa ai duyệt.\n"
        }
        history.put(other, by: "van-phong", at: "12:00")
        let codes = try history.codes()
        #expect(Set(codes) == ["QT101", "QT104"])
        #expect(codes.count { $0 == "QT104" } == 3)
    }

    @Test func `An approved text is not copied with its acts`() throws {
        #expect(
            try codes { article, files in
                files["content/approved/gioi-thieu/bai.md"] = article.text
            }.contains("QT107"))
        let submitted = AuditArticle().acting("submit", "thuong-truc", "08:00")
        var history = MemoryHistory()
        history.put(submitted, by: "thuong-truc", at: "08:00")
        history.change(by: "cntt", at: "09:00") { $0["content/review/tin-tuc/khac.md"] = submitted.text }
        #expect(try history.codes() == ["QT107"])
    }

    @Test func `A new version is begun, worked on and posted`() throws {
        var (history, last) = posted(AuditArticle(attachments: ["a.pdf": "một"]))
        let revision = last.acting("revise", "cntt", "12:00")
        history.put(revision, by: "cntt", at: "12:00")
        let edited = revision.with {
            $0.body = "\nTin mới.\n"
            $0.attachments["a.pdf"] = "hai"
        }
        history.put(edited, by: "cntt", at: "12:30")
        // The posted version is hidden meanwhile.
        let hidden = last.acting("suspend", "thuong-truc", "12:40", "note: kiểm tra")
        history.put(hidden, by: "thuong-truc", at: "12:40")
        let submitted = edited.acting("submit", "thuong-truc", "13:00")
        history.put(submitted, replacing: [edited], by: "thuong-truc", at: "13:00")
        let endorsed = submitted.acting("endorse", "cntt", "14:00")
        history.put(endorsed, by: "cntt", at: "14:00")
        let approved = endorsed.with { $0.steps.insert(hidden.steps[3], at: 4) }
            .acting("approve", "truong-ban", "15:00")
        history.put(approved, replacing: [endorsed, hidden], by: "truong-ban", at: "15:00")
        #expect(try history.codes().isEmpty)
    }

    @Test func `A new version that forgets what happened to the posted one loses acts`() throws {
        var (history, last) = posted()
        let revision = last.acting("revise", "cntt", "12:00")
        history.put(revision, by: "cntt", at: "12:00")
        let hidden = last.acting("suspend", "thuong-truc", "12:40", "note: kiểm tra")
        history.put(hidden, by: "thuong-truc", at: "12:40")
        let endorsed = revision.acting("submit", "thuong-truc", "13:00").acting("endorse", "cntt", "14:00")
        history.put(
            revision.acting("submit", "thuong-truc", "13:00"), replacing: [revision], by: "thuong-truc",
            at: "13:00")
        history.put(endorsed, by: "cntt", at: "14:00")
        let approved = endorsed.acting("approve", "truong-ban", "15:00")
        history.put(approved, replacing: [endorsed, hidden], by: "truong-ban", at: "15:00")
        #expect(try history.codes() == ["QT108"])
    }

    @Test func `A second version without the act that begins it is none`() throws {
        var (history, _) = posted()
        history.put(AuditArticle(body: "\nTin khác.\n"), by: "van-phong", at: "12:00")
        #expect(try history.codes() == ["QT110"])
    }

    @Test func `A withdrawal beside a new version is recorded there`() throws {
        var (history, last) = posted()
        let revision = last.acting("revise", "cntt", "12:00").with { $0.body = "\nTin mới.\n" }
        history.put(last.acting("revise", "cntt", "12:00"), by: "cntt", at: "12:00")
        history.put(revision, by: "cntt", at: "12:10")
        let withdrawn = revision.acting(
            "withdraw", "truong-ban", "13:00", "reason: khong-dung-su-that", "note: sai", digest: last.digest)
        history.put(withdrawn, replacing: [revision, last], by: "truong-ban", at: "13:00")
        #expect(try history.codes().isEmpty)
    }

    @Test func `An urgent approval is confirmed afterwards`() throws {
        var history = MemoryHistory()
        let draft = AuditArticle()
        let approved = draft.acting("approve", "truong-ban", "08:00", "urgent: true")
        let confirmed = approved.acting("confirm", "cntt", "09:00", "confirms: approve")
        history.put(draft, by: "van-phong", at: "07:00")
        history.put(approved, replacing: [draft], by: "truong-ban", at: "08:00")
        history.put(confirmed, by: "cntt", at: "09:00")
        #expect(try history.codes().isEmpty)
    }

    @Test func `What the founding commit brings along is judged by its own board, not by who entered it`()
        throws
    {
        let good = AuditArticle().acting("submit", "thuong-truc", "2020-11-10T07:00:00+07:00")
            .acting("endorse", "cntt", "2020-11-10T07:10:00+07:00")
            .acting("approve", "truong-ban", "2020-11-10T07:20:00+07:00")
        #expect(try MemoryHistory(with: [good]).codes().isEmpty)
        #expect(
            try MemoryHistory(with: [good.with { $0.body = "khác\n" }]).codes().allSatisfy { $0 == "QT104" })
        #expect(try !MemoryHistory(with: [good.with { $0.body = "khác\n" }]).codes().isEmpty)
        #expect(try MemoryHistory(with: [AuditArticle().approved()]).codes().contains("QT111"))
    }

    @Test func `Only the part after a commit is judged, by what stood there`() throws {
        var (history, last) = posted()
        history.change(by: "cntt", at: "12:00") {
            $0[last.path] = last.text.replacing("Tin vui", with: "Tin giả")
        }
        let bad = history.tip
        history.change(by: "cntt", at: "12:30") { $0["content/draft/tin-tuc/khac.md"] = "---\n---\n" }
        #expect(try history.codes() == ["QT105"])
        #expect(try history.codes(since: bad).isEmpty)
        #expect(try history.codes(since: history.commits[history.commits.count - 3].id) == ["QT105"])
    }
}
