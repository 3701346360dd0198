import CivilTime
import Content
import Diagnostics
import Testing
import Reading

@Suite struct ArticleReaderTests {
    private static let location = ArticleLocation(
        stage: .draft, section: "tin-tuc", slug: "bai", isBundle: false)

    private func read(_ text: String) -> Article { ArticleReader.read(Array(text.utf8), at: Self.location) }

    /// The faults of a front matter that also has an id, on line 2.
    private func faults(_ keys: String) -> [(ReadingFault.Kind, Int, Int)] {
        read("---\nid: 20210201-aaaaaa\n\(keys)\n---\nChữ\n").faults.map {
            ($0.kind, $0.position.line, $0.position.column)
        }
    }

    @Test func `Every key is read with the place of the key`() throws {
        let keys = read(
            """
            ---
            id: 20210201-aaaaaa
            title: "Lễ hội: năm nay"
            creator: [Nguyễn Văn A, "Trần Thị B"]
            date: 2021-02-01T07:30:00+07:00
            description: >-
              Một câu
              dài.
            source: {name: Báo Không Có, url: "https://bao.example/a"}
            subject: một
            aliases: [/cu/, /cu-hon/]
            expires: 2021-12-31
            ---
            """
        ).frontMatter
        #expect(keys.id?.value.text == "20210201-aaaaaa")
        #expect(keys.title == Located("Lễ hội: năm nay", at: Position(line: 3, column: 1)))
        #expect(keys.creator.map(\.value) == ["Nguyễn Văn A", "Trần Thị B"])
        // “creator: [” is 10 bytes; “Nguyễn Văn A, ” is 6 letters and 2 more bytes for ễ, 1 space, 3 + 1, space, A, comma, space.
        #expect(
            keys.creator.map(\.position) == [Position(line: 4, column: 11), Position(line: 4, column: 28)])
        #expect(keys.date?.value.iso == "2021-02-01T07:30:00+07:00")
        #expect(keys.date?.value.date.iso == "2021-02-01")
        #expect(keys.description?.value == "Một câu dài.")
        #expect(keys.source?.value.name == "Báo Không Có")
        #expect(keys.source?.value.url == "https://bao.example/a")
        #expect(keys.subject.map(\.value) == ["một"])
        #expect(keys.aliases.map(\.value) == ["/cu/", "/cu-hon/"])
        #expect(keys.expires?.value.iso == "2021-12-31")
    }

    @Test func `CRLF and a byte order mark change no place`() {
        let text = "---\nid: 20210201-aaaaaa\ntitle: Lễ hội\nngay: x\n---\n## Một\n\nChữ [a](b)\n"
        let plain = read(text)
        for other in [read("\u{FEFF}" + text), read(text.replacing("\n", with: "\r\n"))] {
            #expect(other.faults == plain.faults)
            #expect(other.frontMatter.title == plain.frontMatter.title)
            #expect(other.outline.headings.map(\.position) == plain.outline.headings.map(\.position))
            #expect(other.outline.links.map(\.position) == plain.outline.links.map(\.position))
        }
        #expect(plain.faults.map(\.kind) == [.unknownKey])
    }

    @Test(arguments: [
        ("title: 12", ReadingFault.Kind.wrongType, 8), ("title: 1.5", .wrongType, 8),
        ("title: true", .wrongType, 8),
        ("title: [a]", .wrongType, 8), ("title: {a: b}", .wrongType, 8),
        ("subject: [a, {b: c}]", .wrongType, 14),
        ("subject: [Lễ, 12]", .wrongType, 17), ("date: 2021-02-30", .impossibleDate, 1),
        ("date: 2021-13-01", .impossibleDate, 1),
        ("date: 1-2-2021", .impossibleDate, 1), ("date: 2021-02-01T25:00:00+07:00", .impossibleDate, 1),
        ("embargo: mai", .impossibleDate, 1), ("tilte: a", .unknownKey, 1), ("source: [a]", .wrongType, 9),
        ("source: {ten: a}", .unknownKey, 10), ("workflow: a", .wrongType, 11),
        ("workflow: [a]", .wrongType, 12),
    ])
    func `A value of the wrong kind is a fault where it stands`(
        key: String, kind: ReadingFault.Kind, column: Int
    ) {
        let found = faults(key)
        #expect(found.map(\.0) == [kind])
        #expect(found.first?.1 == 3)
        #expect(found.first?.2 == column)
    }

    @Test(arguments: [
        "title:", "title: ~", "title: null", "title: \"\"", "date:", "subject: []", "source:",
        "creator: [\"\"]",
    ])
    func `An empty value is no fault of reading`(key: String) {
        #expect(faults(key).isEmpty)
    }

    @Test(arguments: [
        "title: \"12\"", "title: 'true'", "title: 12 điều", "title: 2021-02-01", "title: yes",
        "date: \"2021-02-01\"",
    ])
    func `A text that only looks like something else is a text`(key: String) {
        #expect(faults(key).isEmpty)
    }

    @Test func `An unknown key comes with the nearest known one`() {
        let help = read("---\nid: 20210201-aaaaaa\ntilte: a\n---\n").faults.first?.help
        #expect(help?.contains("`title`") == true)
    }

    @Test func `One fault does not hide another`() {
        let found = faults("title: [a]\ndate: 2021-02-30\nngay: 1\nid: 20210202-bbbbbb")
        #expect(found.map(\.0) == [.wrongType, .impossibleDate, .unknownKey, .duplicateKey])
        #expect(found.map(\.1) == [3, 4, 5, 6])
    }

    @Test(arguments: [
        (
            "workflow:\n  - {action: bay, by: a, at: \"2021-02-01T08:00:00+07:00\", digest: \"sha256:\(String(repeating: "0", count: 64))\"}",
            ReadingFault.Kind.invalidAct
        ),
        (
            "workflow:\n  - {action: submit, by: a, at: \"2021-02-01\", digest: \"sha256:\(String(repeating: "0", count: 64))\"}",
            .impossibleDate
        ),
        (
            "workflow:\n  - {action: submit, by: a, at: \"2021-02-01T08:00:00+07:00\", digest: \"sha256:\(String(repeating: "0", count: 63))\"}",
            .invalidAct
        ),
        (
            "workflow:\n  - {action: submit, by: a, at: \"2021-02-01T08:00:00+07:00\", digest: \"md5:00\"}",
            .invalidAct
        ),
        ("workflow:\n  - {action: submit, by: a, at: \"2021-02-01T08:00:00+07:00\"}", .missingKey),
    ])
    func `An act that cannot be read is a fault`(key: String, kind: ReadingFault.Kind) {
        let found = faults(key)
        #expect(found.map(\.0) == [kind])
        #expect(found.first?.1 == 4)
    }

    @Test func `A front matter of 64 KiB is read and one more byte is not`() {
        let start = "id: 20210201-aaaaaa\n# "
        let room = 65_536 - start.utf8.count - 1
        #expect(read("---\n\(start)\(String(repeating: "x", count: room))\n---\nChữ\n").faults.isEmpty)
        let faults = read("---\n\(start)\(String(repeating: "x", count: room + 1))\n---\nChữ\n").faults
        #expect(faults.map(\.kind) == [.frontMatterTooLarge])
    }

    @Test func `64 levels are read and 65 are not`() {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        // The mapping of the front matter is the first level.
        #expect(!faults("royalty: \(nested(63))").map(\.0).contains(.nestedTooDeep))
        #expect(faults("royalty: \(nested(64))").map(\.0) == [.nestedTooDeep])
    }
}
