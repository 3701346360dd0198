import TestSupport
import Testing

@testable import Editorial

/// Merges are judged by what comes of them.
@Suite struct AuditMergeTests {
    private let submitted = AuditArticle().acting("submit", "thuong-truc", "08:00")

    /// A history with an article that waits, and a second one that was posted.
    private func base() -> (MemoryHistory, AuditArticle) {
        var history = MemoryHistory()
        let posted = history.publish(AuditArticle(id: "20201111-bbb222", slug: "hai", body: "\nBài hai.\n"))
        history.put(submitted, by: "thuong-truc", at: "11:00")
        return (history, posted)
    }

    private func union(_ history: MemoryHistory, _ base: String, _ one: String, _ two: String) -> [String:
        String]
    {
        let old = history.files(base)
        var files = history.files(one)
        let theirs = history.files(two)
        for path in Set(old.keys).union(theirs.keys) where theirs[path] != old[path] {
            files[path] = theirs[path]
        }
        return files
    }

    @Test func `Two branches with acts of their own come together, either way round`() throws {
        var (history, posted) = base()
        let fork = history.tip
        let endorsed = submitted.acting("endorse", "cntt", "12:00")
        let one = history.put(endorsed, by: "cntt", at: "12:00", on: fork)
        let hidden = posted.acting("suspend", "thuong-truc", "12:30", "note: kiểm tra")
        let two = history.put(hidden, by: "thuong-truc", at: "12:30", on: fork)
        let files = union(history, fork, one, two)
        history.add(files, by: "van-phong", at: "13:00", parents: [one, two])
        let approved = endorsed.acting("approve", "truong-ban", "14:00")
        history.put(approved, replacing: [endorsed], by: "truong-ban", at: "14:00")
        #expect(try history.codes().isEmpty)
        var other = history
        other.add(files, by: "van-phong", at: "13:00", parents: [two, one])
        #expect(try other.codes().isEmpty)
    }

    @Test func `A merge that drops what one side recorded loses acts`() throws {
        var (history, _) = base()
        let fork = history.tip
        let one = history.put(submitted.acting("endorse", "cntt", "12:00"), by: "cntt", at: "12:00", on: fork)
        let two = history.change(by: "van-phong", at: "12:00", on: fork) { $0["content/draft/x.txt"] = "x" }
        history.add(history.files(two), by: "van-phong", at: "13:00", parents: [two, one])
        #expect(try history.codes() == ["QT108"])
    }

    @Test func `A merge that changes a posted text itself is found`() throws {
        var (history, posted) = base()
        let fork = history.tip
        let one = history.change(by: "van-phong", at: "12:00", on: fork) { $0["content/draft/x.txt"] = "x" }
        let two = history.change(by: "cntt", at: "12:00", on: fork) { $0["content/draft/y.txt"] = "y" }
        var files = union(history, fork, one, two)
        files[posted.path] = posted.text.replacing("Bài hai", with: "Bài giả")
        history.add(files, by: "van-phong", at: "13:00", parents: [one, two])
        #expect(Set(try history.codes()) == ["QT105"])
    }

    @Test func `A merge that adds an act itself is judged like any commit`() throws {
        var (history, _) = base()
        let fork = history.tip
        let one = history.change(by: "van-phong", at: "12:00", on: fork) { $0["content/draft/x.txt"] = "x" }
        let two = history.change(by: "cntt", at: "12:00", on: fork) { $0["content/draft/y.txt"] = "y" }
        var files = union(history, fork, one, two)
        files.merge(submitted.acting("endorse", "cntt", "12:30").files) { $1 }
        var right = history
        history.add(files, by: "van-phong", at: "13:00", parents: [one, two])
        #expect(try history.codes() == ["QT101"])
        right.add(files, by: "cntt", at: "13:00", parents: [one, two])
        #expect(try right.codes().isEmpty)
    }

    @Test func `An old branch does not bring in what its board allowed and ours does not`() throws {
        var (history, _) = base()
        let fork = history.tip
        let ended = MemoryHistory.settings.replacing("until: 2020-11-20", with: "until: 2020-11-12")
            .replacing(
                "sections:\n", with: "    - {number: 9/QĐ-UBND, date: 2020-11-12, by: chair}\nsections:\n")
        let main = history.change(by: "cntt", at: "2020-11-12T08:00:00+07:00", on: fork) {
            $0["site.yml"] = ended
        }
        let at = "2020-11-13T08:00:00+07:00"
        let late = AuditArticle(id: "20201113-ccc222", slug: "ba").acting("submit", "nguoi-cu", at)
        let branch = history.put(late, by: "nguoi-cu", at: at, on: fork)
        #expect(try history.codes().isEmpty)
        let files = union(history, fork, main, branch)
        var pulled = history
        history.add(files, by: "cntt", at: "2020-11-14T08:00:00+07:00", parents: [main, branch])
        #expect(try history.codes() == ["QT103"])
        // The same merge made in the old clone takes over the newer board, and with it its judgement; the acts of
        // its own first parent are there already.
        pulled.add(files, by: "nguoi-cu", at: "2020-11-14T08:00:00+07:00", parents: [branch, main])
        #expect(try pulled.codes().isEmpty)
    }

    @Test func `Pulling a newer board into an older clone is no violation`() throws {
        var (history, _) = base()
        let fork = history.tip
        let line =
            "    - {id: moi, role: member, standing: true, position: Mới, emails: [moi@vidu.example], since: 2020-11-12}\n  delegations:"
        let newer = MemoryHistory.settings.replacing("  delegations:", with: line)
            .replacing(
                "sections:\n", with: "    - {number: 9/QĐ-UBND, date: 2020-11-12, by: chair}\nsections:\n")
        let local = history.change(by: "van-phong", at: "12:00", on: fork) { $0["content/draft/x.txt"] = "x" }
        var server = history.change(by: "cntt", at: "2020-11-12T08:00:00+07:00", on: fork) {
            $0["site.yml"] = newer
        }
        let at = "2020-11-12T09:00:00+07:00"
        server = history.put(
            AuditArticle(id: "20201112-ccc222", slug: "ba").acting("submit", "moi", at), by: "moi", at: at,
            on: server)
        let files = union(history, fork, local, server)
        history.add(files, by: "van-phong", at: "2020-11-12T10:00:00+07:00", parents: [local, server])
        #expect(try history.codes().isEmpty)
    }

    @Test func `Two changes of the board in one merge are entered by who may, and keep both papers`() throws {
        var (history, _) = base()
        let fork = history.tip
        let settings = MemoryHistory.settings
        let paper = "    - {number: 5/BBT, date: 2020-11-11, by: head}\nsections:\n"
        let other = "    - {number: 6/BBT, date: 2020-11-11, by: head}\nsections:\n"
        let one = history.change(by: "cntt", at: "12:00", on: fork) {
            $0["site.yml"] = settings.replacing("sections:\n", with: paper)
        }
        let two = history.change(by: "truong-ban", at: "12:00", on: fork) {
            $0["site.yml"] = settings.replacing("sections:\n", with: other)
        }
        let both = settings.replacing("sections:\n", with: paper.replacing("sections:\n", with: other))
        var files = history.files(one)
        for (text, member, expected) in [
            (both, "cntt", []), (both, "van-phong", ["QT118"]),
            (history.files(one)["site.yml"] ?? "", "cntt", ["QT117"]),
        ] as [(String, String, [String])] {
            var merged = history
            files["site.yml"] = text
            merged.add(files, by: member, at: "13:00", parents: [one, two])
            #expect(try merged.codes() == expected, "\(member)")
        }
    }

    @Test func `A withdrawal on one side and a new version on the other are kept together`() throws {
        var (history, posted) = base()
        let fork = history.tip
        let revision = posted.acting("revise", "cntt", "12:00")
        let one = history.put(revision, by: "cntt", at: "12:00", on: fork)
        let hidden = posted.acting("suspend", "thuong-truc", "12:10", "note: kiểm tra")
        let two = history.put(hidden, by: "thuong-truc", at: "12:10", on: fork)
        history.add(union(history, fork, one, two), by: "cntt", at: "13:00", parents: [one, two])
        #expect(try history.codes().isEmpty)
        history.add(union(history, fork, one, two), by: "cntt", at: "13:00", parents: [two, one])
        #expect(try history.codes().isEmpty)
    }
}
