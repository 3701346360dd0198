import Content
import Hashing
import TestSupport

/// A change of each kind, with every state that the files may be seen in while it is made.
struct ActScenario: Sendable {
    let name: String
    let change: ContentChange
    /// The files below `content/`, from before the change to after it, in the order in which they may follow.
    let states: [[String: String]]

    /// A ward with the files before the change.
    func ward() throws -> TemporaryFolder {
        let ward = try TemporaryFolder()
        for (path, text) in states[0] { try ward.write(text, to: "content/\(path)") }
        return ward
    }

    /// Which state the files of a ward are in; nil when they are in none of them.
    func state(of ward: TemporaryFolder) throws -> Int? {
        let tree = try ward.tree("content")
        return states.firstIndex { $0.mapValues { Array($0.utf8) } == tree }
    }

    /// The folders that hold nothing, but for those of stages, which belong to every ward.
    static func emptySections(of ward: TemporaryFolder) throws -> [String] {
        try ward.emptyFolders(in: "content").filter { $0.contains("/") }
    }

    static func named(_ name: String) throws -> ActScenario {
        guard let scenario = all.first(where: { $0.name == name }) else { throw TestFailure("no \(name)") }
        return scenario
    }

    /// The text before, with the line ends of another system.
    static let before = "---\r\ntitle: Bài\r\n---\r\nLời cũ.\r\n"
    /// The text after.
    static let after = "---\r\ntitle: Bài\r\nworkflow:\r\n  - action: approve\r\n---\r\nLời cũ.\r\n"
    /// The version that is posted.
    static let posted = "---\ntitle: Bản đã đăng\n---\nLời đăng.\n"
}

extension ActScenario {
    static let all: [ActScenario] =
        loose + bundles + [
            ActScenario(
                "bundle for file",
                .moving(
                    version(.review, "a", before, files), to: place(.approved, "a"), bytes: bytes(after),
                    replacing: version(.approved, "a", posted)),
                [
                    bundle("review/tin/a", before) + file("approved/tin/a", posted),
                    bundle("review/tin/a", after) + file("approved/tin/a", posted),
                    bundle("approved/tin/a", after) + file("approved/tin/a", posted),
                    bundle("approved/tin/a", after),
                ])
        ]

    private static let loose: [ActScenario] = [
        ActScenario(
            "new", .creating(bytes(after), at: place(.draft, "a")), [[:], file("draft/tin/a", after)]),
        ActScenario(
            "in place",
            .moving(version(.review, "a", before), to: place(.review, "a"), bytes: bytes(after)),
            [file("review/tin/a", before), file("review/tin/a", after)]),
        ActScenario(
            "move", .moving(version(.draft, "a", before), to: place(.review, "a"), bytes: bytes(after)),
            [file("draft/tin/a", before), file("draft/tin/a", after), file("review/tin/a", after)]),
        ActScenario(
            "copy", .copying(version(.approved, "a", before), to: place(.draft, "a"), bytes: bytes(after)),
            [
                file("approved/tin/a", before),
                file("approved/tin/a", before) + file("draft/tin/a", after),
            ]),
        ActScenario(
            "replace",
            .moving(
                version(.review, "a", before), to: place(.approved, "a"), bytes: bytes(after),
                replacing: version(.approved, "a", posted)),
            [
                file("review/tin/a", before) + file("approved/tin/a", posted),
                file("review/tin/a", after) + file("approved/tin/a", posted), file("approved/tin/a", after),
            ]),
        ActScenario(
            "replace elsewhere",
            .moving(
                version(.review, "b", before), to: place(.approved, "b"), bytes: bytes(after),
                replacing: version(.approved, "a", posted)),
            [
                file("review/tin/b", before) + file("approved/tin/a", posted),
                file("review/tin/b", after) + file("approved/tin/a", posted),
                file("approved/tin/b", after) + file("approved/tin/a", posted),
                file("approved/tin/b", after),
            ]),
        ActScenario(
            "take down beside",
            .moving(
                version(.draft, "b", before), to: place(.draft, "b"), bytes: bytes(after),
                replacing: version(.approved, "a", posted, files)),
            [
                file("draft/tin/b", before) + bundle("approved/tin/a", posted),
                file("draft/tin/b", after) + bundle("approved/tin/a", posted), file("draft/tin/b", after),
            ]),
    ]

    private static let bundles: [ActScenario] = [
        ActScenario(
            "in place, bundle",
            .moving(version(.review, "a", before, files), to: place(.review, "a"), bytes: bytes(after)),
            [bundle("review/tin/a", before), bundle("review/tin/a", after)]),
        ActScenario(
            "move, bundle",
            .moving(version(.draft, "a", before, files), to: place(.review, "a"), bytes: bytes(after)),
            [bundle("draft/tin/a", before), bundle("draft/tin/a", after), bundle("review/tin/a", after)]),
        ActScenario(
            "copy, bundle",
            .copying(version(.approved, "a", before, files), to: place(.draft, "a"), bytes: bytes(after)),
            [
                bundle("approved/tin/a", before),
                bundle("approved/tin/a", before) + bundle("draft/tin/a", after),
            ]),
        ActScenario(
            "replace, bundle",
            .moving(
                version(.review, "a", before, files), to: place(.approved, "a"), bytes: bytes(after),
                replacing: version(.approved, "a", posted, [:], isBundle: true)),
            [
                bundle("review/tin/a", before) + ["approved/tin/a/index.md": posted],
                bundle("review/tin/a", after) + ["approved/tin/a/index.md": posted],
                bundle("approved/tin/a", after) + ["review/tin/a/index.md": posted],
                bundle("approved/tin/a", after),
            ]),
    ]

    /// A file that no change is about lies beside.
    private init(_ name: String, _ change: ContentChange, _ states: [[String: String]]) {
        self.name = name
        self.change = change
        self.states = states.map { $0 + ["approved/tin/khac.md": "khác", "draft/.gitkeep": ""] }
    }
}

extension ActScenario {
    static let files = ["ảnh.png": "điểm ảnh", "phu-luc/bang.csv": "1;2\n"]

    static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    /// A place; changes take over from the original whether it is a bundle.
    static func place(_ stage: Stage, _ slug: String, isBundle: Bool = false) -> ArticleLocation {
        ArticleLocation(stage: stage, section: "tin", slug: slug, isBundle: isBundle)
    }

    static func version(
        _ stage: Stage, _ slug: String, _ text: String, _ files: [String: String] = [:],
        isBundle: Bool? = nil
    ) -> ContentChange.Version {
        ContentChange.Version(
            location: place(stage, slug, isBundle: isBundle ?? !files.isEmpty), bytes: bytes(text),
            attachments: files.map { path, text in
                Attachment(path: path, size: text.utf8.count, sha256: SHA256.hash(Array(text.utf8)))
            })
    }

    private static func file(_ path: String, _ text: String) -> [String: String] { ["\(path).md": text] }

    private static func bundle(_ path: String, _ text: String) -> [String: String] {
        var tree = ["\(path)/index.md": text]
        for (name, text) in files { tree["\(path)/\(name)"] = text }
        return tree
    }
}

private func + (first: [String: String], second: [String: String]) -> [String: String] {
    first.merging(second) { first, _ in first }
}
