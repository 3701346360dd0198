import Content
import Testing
import Reading

@Suite struct ContentPlanTests {
    private func plan(_ paths: String..., size: Int = 10) -> ContentPlan {
        ContentPlan(
            paths.map { ContentEntry(path: $0, kind: .file(size: size)) }, sections: ["tin"],
            limits: .standard)
    }

    @Test(arguments: [
        ("content/draft/tin/a.md", "a"), ("content/approved/tin/a.b.md", "a.b"),
        ("content/review/tin/.md.md", ".md"),
        ("content/approved/tin/a.MD", nil), ("content/khac/tin/a.md", nil), ("content/approved/a.md", nil),
        ("a.md", nil),
        ("content/approved/tin/index.md", "index"), ("content/approved/tin/.md", ""),
    ])
    func `An article lies in a section of a stage`(path: String, slug: String?) {
        guard case .article(let location) = ContentPath(path) else {
            #expect(slug == nil)
            return
        }
        #expect(location.slug == slug)
        #expect(!location.isBundle)
    }

    @Test func `A bundle has its text and its files in byte order`() {
        let plan = plan(
            "content/draft/tin/a/z.csv", "content/draft/tin/a/index.md", "content/draft/tin/a/b/c.csv",
            "content/draft/tin/a/B.csv", "content/draft/tin/a/b.csv")
        #expect(plan.faults.isEmpty)
        #expect(plan.items.map(\.location.path) == ["content/draft/tin/a/index.md"])
        // “.” is U+002E, “/” U+002F.
        #expect(plan.items.first?.attachments == ["B.csv", "b.csv", "b/c.csv", "z.csv"])
    }

    @Test(arguments: [
        "content/.gitkeep", "content/draft/.DS_Store", "content/draft/tin/.a.md.swp",
        "content/draft/tin/.keep",
    ])
    func `What git and editors keep is passed over`(path: String) {
        #expect(plan(path).items.isEmpty)
        #expect(plan(path).faults.isEmpty)
    }

    @Test(arguments: [
        "content/a.md", "content/draft/a.md", "content/draft/tin/a.txt", "content/khac/tin/a.md",
        "content/.git/a",
    ])
    func `What lies elsewhere is misplaced`(path: String) {
        #expect(plan(path).faults.map(\.path) == [path])
        #expect(plan(path).faults.map(\.fault.kind) == [.misplacedFile])
    }

    @Test func `A file of the largest size is read and a larger one is not`() {
        #expect(plan("content/draft/tin/a.md", size: 2_097_152).items.count == 1)
        let larger = plan("content/draft/tin/a.md", size: 2_097_153)
        #expect(larger.items.isEmpty)
        #expect(larger.faults.map(\.fault.kind) == [.fileTooLarge])
    }

    @Test func `The order of the folder does not count`() {
        let paths = [
            "content/draft/tin/b.md", "content/draft/tin/a.md", "content/draft/tin/a/index.md", "content/x",
        ]
        let entries = paths.map { ContentEntry(path: $0, kind: .file(size: 1)) }
        let plans = [entries, entries.reversed()].map {
            ContentPlan($0, sections: ["tin"], limits: .standard)
        }
        #expect(plans[0].items == plans[1].items)
        #expect(plans[0].faults == plans[1].faults)
    }

    @Test(arguments: [
        ("20201112-abc234", true), ("20200229-aaaaaa", true), ("20210229-aaaaaa", false),
        ("20201112-abc231", false),
        ("20201112-ABC234", false), ("20201112abc2345", false), ("20201112-abc23", false),
        ("20201112-abc2345", false), ("", false),
    ])
    func `A permanent name is a day and six characters of base32`(text: String, isValid: Bool) {
        #expect((ArticleID(text) != nil) == isValid)
    }
}
