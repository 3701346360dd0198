import TestSupport
import Testing

@testable import Editorial

/// The dates of commits, and of the acts that a merge brings in.
@Suite struct AuditDateTests {
    private func touch(_ history: inout MemoryHistory, _ at: String, on parent: String? = nil) -> String {
        history.change(by: "van-phong", at: at, on: parent) { $0["content/draft/x.txt"] = at }
    }

    @Test func `Dates do not walk back step by step, and it is told once`() throws {
        var history = MemoryHistory()
        _ = touch(&history, "2020-11-30T12:00:00+07:00")
        // 23 hours back is within a day.
        _ = touch(&history, "2020-11-29T13:00:00+07:00")
        #expect(try history.codes().isEmpty)
        for day in [28, 27, 26, 25, 24, 23, 22, 21, 20] {
            _ = touch(&history, "2020-11-\(day)T13:00:00+07:00")
        }
        let at = "2020-11-20T14:00:00+07:00"
        history.put(AuditArticle().acting("submit", "nguoi-cu", at), by: "nguoi-cu", at: at)
        #expect(try history.codes() == ["QT112"])
    }

    @Test func `Dates do not walk back from one judged part to the next`() throws {
        var history = MemoryHistory()
        _ = touch(&history, "2020-11-30T12:00:00+07:00")
        let start = touch(&history, "2020-11-29T13:00:00+07:00")
        _ = touch(&history, "2020-11-28T14:00:00+07:00")
        #expect(try history.codes(since: start) == ["QT112"])
    }

    @Test func `A commit after now is found, and the next honest one is not blamed`() throws {
        var history = MemoryHistory()
        let future = touch(&history, "2022-01-31T08:00:00+07:00")
        history.put(AuditArticle(), by: "van-phong", at: "2020-11-12T08:00:00+07:00")
        let found = try history.violations()
        #expect(found.map(\.rule.code) == ["QT112"])
        #expect(found.first?.commit == future)
        #expect(found.first?.message.contains("sau thời điểm đối chiếu") == true)
        #expect(try history.codes(since: future).isEmpty)
    }

    /// A branch from an old commit with an act of that day, and a main line that went on.
    private func oldBranch() -> (
        history: MemoryHistory, main: String, branch: String, files: [String: String]
    ) {
        var history = MemoryHistory()
        let fork = history.tip
        let forged = AuditArticle().acting("submit", "nguoi-cu", "08:00")
        let branch = history.put(forged, by: "nguoi-cu", at: "08:00", on: fork)
        let at = "2020-11-12T09:00:00+07:00"
        let other = AuditArticle(id: "20201112-bbb222", slug: "hai").acting("submit", "thuong-truc", at)
        history.put(other, by: "thuong-truc", at: at, on: fork)
        let main = touch(&history, "2020-11-29T08:00:00+07:00")
        var files = history.files(main)
        files.merge(forged.files) { $1 }
        return (history, main, branch, files)
    }

    @Test(arguments: [true, false])
    func `Old acts do not come in by a merge, whichever parent is the first`(isFirst: Bool) throws {
        var (history, main, branch, files) = oldBranch()
        let parents = isFirst ? [branch, main] : [main, branch]
        history.add(files, by: "van-phong", at: "2020-11-30T08:00:00+07:00", parents: parents)
        #expect(try history.codes() == ["QT111"])
    }

    @Test func `A clone that slept for weeks pulls what was done meanwhile`() throws {
        var history = MemoryHistory()
        let fork = history.tip
        let done = AuditArticle().acting("submit", "thuong-truc", "08:00")
        let server = history.put(done, by: "thuong-truc", at: "08:00", on: fork)
        let at = "2020-11-30T08:00:00+07:00"
        let other = AuditArticle(id: "20201130-bbb222", slug: "hai").acting("submit", "thuong-truc", at)
        let local = history.put(other, by: "thuong-truc", at: at, on: fork)
        var files = history.files(local)
        files.merge(done.files) { $1 }
        history.add(files, by: "thuong-truc", at: "2020-11-30T09:00:00+07:00", parents: [local, server])
        #expect(try history.codes().isEmpty)
    }
}
