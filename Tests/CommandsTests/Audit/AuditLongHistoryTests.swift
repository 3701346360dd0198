import TestSupport
import Testing

/// A long history, made by `git fast-import`.
@Suite struct AuditLongHistoryTests {
    /// Articles that go through the three steps, several at a time, one commit for each step.
    private func stream(articles: Int) -> String {
        var text = ""
        var minute = 0
        func commit(_ member: String, _ changes: String) {
            let time = 1_605_056_400 + minute * 60
            text += "commit refs/heads/main\n"
            text += "author \(member) <\(member)@vidu.example> \(time) +0700\n"
            text += "committer \(member) <\(member)@vidu.example> \(time) +0700\ndata 1\nx\n\(changes)\n"
            minute += 1
        }
        func moment() -> String {
            // 08:00 on 11 November 2020, and a minute more for each commit.
            let (hours, minutes) = ((8 * 60 + minute) / 60, (8 * 60 + minute) % 60)
            let day = 11 + hours / 24
            return "2020-11-\(day)T\(two(hours % 24)):\(two(minutes)):00+07:00"
        }
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        func put(_ article: AuditArticle, replacing old: AuditArticle?) -> String {
            let gone = (old?.files.keys).map { $0.sorted() } ?? []
            let removed = gone.filter { article.files[$0] == nil }.map { "D \($0)\n" }.joined()
            return removed
                + article.files.sorted { $0.key < $1.key }
                .map { "M 100644 inline \($0.key)\ndata \($0.value.utf8.count)\n\($0.value)\n" }.joined()
        }
        for number in 0..<articles {
            let tail = letters(number)
            var last = AuditArticle(
                id: "20201111-\(tail)", slug: "bai-\(number)", body: "\nTin số \(number).\n")
            commit("van-phong", put(last, replacing: nil))
            for (action, member) in [
                ("submit", "thuong-truc"), ("endorse", "cntt"), ("approve", "truong-ban"),
            ] {
                let next = last.acting(action, member, moment())
                commit(member, put(next, replacing: last))
                last = next
            }
        }
        return text + "done\n"
    }

    /// A number as six letters.
    private func letters(_ number: Int) -> String {
        var (rest, text) = (number, "")
        for _ in 0..<6 {
            text = String(UnicodeScalar(UInt8(97 + rest % 26))) + text
            rest /= 26
        }
        return text
    }

    @Test func `Three thousand commits without fault give no alarm, and one fault among them is found`()
        throws
    {
        let ward = try HistoryWard(AuditWards.settings)
        let articles = 750
        let text = stream(articles: articles).split(
            separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        try ward.outside.write("feature done\n" + from(String(text[0]), String(text[1])), to: "stream")
        try ward.run(["sh", "-c", "git fast-import --quiet < '\(ward.outside.path("stream"))'"])
        let outcome = try ward.audit()
        #expect(outcome.status == 0, "\(outcome.output.prefix(500))")
        #expect(outcome.output.hasPrefix("\(4 * articles + 1) commit, \(3 * articles) bước: "))
        try ward.git(["reset", "-q", "--hard", "main"])
        try ward.folder.remove("content/approved/tin-tuc/bai-333.md")
        try ward.commit(by: "cntt", at: "2020-11-14T08:00:00+07:00")
        #expect(try ward.codes() == ["QT106"])
    }

    /// The stream with its first commit standing upon the founding one.
    private func from(_ head: String, _ rest: String) -> String {
        guard let range = rest.firstRange(of: "data 1\nx\n") else { return "" }
        return "\(head)\n\(rest[..<range.upperBound])from refs/heads/main^0\n\(rest[range.upperBound...])"
    }
}
