import TestSupport
import Testing

@testable import Editorial

/// Long histories in which everybody does only what is allowed.
@Suite struct AuditRandomHistoryTests {
    /// A ward at work, with a moment that moves on.
    private struct Office {
        var history = MemoryHistory()
        var random: SeededGenerator
        var articles: [String: AuditArticle] = [:]
        /// The posted version of an article whose next one is in work.
        var posted: [String: AuditArticle] = [:]
        var minute = 0
        var papers = 0

        init(seed: UInt64) { random = SeededGenerator(seed: seed) }

        var moment: String {
            let day = 11 + minute / 1440
            func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
            return "2020-11-\(two(day))T\(two(minute % 1440 / 60)):\(two(minute % 60)):00+07:00"
        }

        mutating func number(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }

        /// What may be done with an article now.
        func possible(_ id: String) -> [(String, String, [String])] {
            guard let article = articles[id] else { return [] }
            let last = article.steps.last?.action
            switch article.stage {
            case "draft":
                if last == "refuse" { return [("reopen", "cntt", [])] }
                return [("edit", "van-phong", []), ("submit", "thuong-truc", [])]
            case "review":
                let round = article.steps.lastIndex { $0.action == "submit" } ?? 0
                let isEndorsed = article.steps[round...].contains { $0.action == "endorse" }
                let back = [
                    ("return", "thuong-truc", ["note: sửa"]),
                    ("refuse", "cntt", ["reason: trung-lap", "note: trùng"]),
                    ("advise", "cntt", ["note: được"]),
                ]
                return back + [isEndorsed ? ("approve", "truong-ban", []) : ("endorse", "cntt", [])]
            default:
                let isHidden =
                    (article.steps.lastIndex { $0.action == "suspend" } ?? -1)
                    > (article.steps.lastIndex { $0.action == "lift" } ?? -1)
                let gone = ("withdraw", "truong-ban", ["reason: khong-dung-su-that", "note: sai"])
                return isHidden
                    ? [gone, ("lift", "truong-ban", [])]
                    : [gone, ("revise", "cntt", []), ("suspend", "thuong-truc", ["note: xem lại"])]
            }
        }

        /// One step with one of some articles, on top of a commit.
        mutating func step(_ ids: [String], on parent: String) -> String {
            minute += 3
            let id = ids[number(ids.count)]
            guard let article = articles[id] else {
                let isBundle = number(3) == 0
                var new = AuditArticle(
                    id: id, slug: "bai-\(id.suffix(6))", attachments: isBundle ? ["a.pdf": "một"] : [:])
                if number(3) == 0 { new.end = "\r\n" }
                articles[id] = new
                return history.put(new, by: "van-phong", at: moment, on: parent)
            }
            let choices = possible(id)
            let (action, member, extra) = choices[number(choices.count)]
            var next = article
            if action == "edit" {
                next.body += "\nThêm lúc \(minute).\n"
            } else {
                next = article.acting(action, member, moment)
                next.steps[next.steps.count - 1].extra = extra
            }
            var old = [article]
            if action == "revise" {
                posted[id] = article
                old = []
            }
            if action == "approve", let former = posted.removeValue(forKey: id) { old.append(former) }
            articles[id] = next
            return history.put(next, replacing: old, by: member, at: moment, on: parent)
        }

        /// Two branches with different articles, put together again by one of two people.
        mutating func branch(_ ids: [String], on fork: String) -> String {
            let half = ids.count / 2
            var (one, two) = (fork, fork)
            for _ in 0..<(1 + number(4)) { one = step(Array(ids[..<half]), on: one) }
            for _ in 0..<(1 + number(4)) { two = step(Array(ids[half...]), on: two) }
            if number(3) == 0 { one = changeBoard(on: one) }
            let old = history.files(fork)
            let theirs = history.files(two)
            var files = history.files(one)
            for path in Set(old.keys).union(theirs.keys) where theirs[path] != old[path] {
                files[path] = theirs[path]
            }
            minute += 1
            let parents = number(2) == 0 ? [one, two] : [two, one]
            return history.add(files, by: "van-phong", at: moment, parents: parents)
        }

        /// A new member, by a decision of the chair.
        mutating func changeBoard(on parent: String) -> String {
            papers += 1
            minute += 1
            let member =
                "    - {id: moi-\(papers), role: member, position: Mới, emails: [moi-\(papers)@vidu.example], since: 2020-11-11}\n  delegations:"
            let paper = "    - {number: \(papers)/QĐ-UBND, date: 2020-11-11, by: chair}\nsections:"
            return history.change(by: "cntt", at: moment, on: parent) { files in
                files["site.yml"] = files["site.yml"]?.replacing("  delegations:", with: member)
                    .replacing("sections:", with: paper)
            }
        }
    }

    @Test(arguments: Array<UInt64>(1...12))
    func `A history of steps that are allowed gives no alarm`(seed: UInt64) throws {
        var office = Office(seed: seed)
        let ids = ["aaaaaa", "bbbbbb", "cccccc", "dddddd", "eeeeee", "ffffff"].map { "20201111-\($0)" }
        for _ in 0..<60 {
            let tip = office.history.tip
            switch office.number(6) {
            case 0: _ = office.branch(ids, on: tip)
            case 1 where office.number(4) == 0: _ = office.changeBoard(on: tip)
            default: _ = office.step(ids, on: tip)
            }
        }
        let violations = try office.history.violations()
        #expect(violations.isEmpty, "seed \(seed): \(violations.first.map { "\($0)" } ?? "")")
        let commits = office.history.commits
        #expect(commits.count > 61)
        // One more byte in something posted, and it is no longer so.
        if let posted = office.articles.values.filter({ $0.stage == "approved" }).min(by: { $0.id < $1.id }) {
            var tampered = office.history
            tampered.put(posted.with { $0.body += "x" }, by: "cntt", at: office.moment)
            #expect(try tampered.codes() == ["QT105"])
        }
        let middle = commits.indices.first { index in
            // From where the line is single, the rest is judged alike.
            index > commits.count / 2
                && commits[(index + 1)...].allSatisfy { commit in
                    commit.parents.allSatisfy { parent in
                        commits[index...].contains { $0.id == parent }
                    }
                }
        }
        if let middle { #expect(try office.history.codes(since: commits[middle].id).isEmpty) }
    }
}
