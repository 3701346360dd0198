import CivilTime
import Content
import Diagnostics
import Hashing
import TestSupport
import Testing

/// Acts are written so that whoever reads the file reads them again, and every other byte stays.
@Suite struct WorkflowWriterTests {
    private static let digest = SHA256.hash([])
    /// printf '' | sha256sum
    private static let hex = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    private static let head = "---\nid: 20201111-abc234\ntitle: \"Tin: số 1\"   # ghi chú\n"
    private static let tail = "---\n\nworkflow: không phải.\n---\n"

    private static let recorded =
        "  - action: submit\n    by: thuong-truc\n    at: 2020-11-11T08:30:00+07:00\n    digest: sha256:\(hex)\n"

    private func act(
        _ action: Act.Action = .endorse, by: String = "cntt", at: String = "2020-11-12T09:00:00+07:00",
        _ change: (inout Act.Details) -> Void = { _ in }
    ) throws -> Act {
        var details = Act.Details()
        change(&details)
        return Act(
            action: action, by: by, at: try #require(Timestamp(at)), digest: Self.digest, details: details,
            position: .start)
    }

    private func read(_ bytes: [UInt8]) -> Article {
        let place = ArticleLocation(stage: .review, section: "tin-tuc", slug: "a", isBundle: false)
        return ArticleReader.read(bytes, at: place)
    }

    private func written(_ more: [Act], _ text: String) throws -> [UInt8] {
        let article = read(Array(text.utf8))
        return try #require(WorkflowWriter.write(article.frontMatter.acts + more, into: article))
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    private func says(_ act: Act, _ other: Act?) -> Bool {
        act.action == other?.action && act.by == other?.by && act.at == other?.at
            && act.digest == other?.digest
            && act.details == other?.details
    }

    @Test func `An act is four lines below workflow`() throws {
        let bytes = try written(
            [try act(.submit, by: "thuong-truc", at: "2020-11-11T01:30:00Z")], Self.head + Self.tail)
        #expect(text(bytes) == Self.head + "workflow:\n" + Self.recorded + Self.tail)
    }

    @Test func `A second act stands below the first, whose lines stay`() throws {
        let first = "workflow:\n" + Self.recorded + "    # lời của ai đó\n"
        let bytes = try written([try act()], Self.head + first + Self.tail)
        let second =
            "  - action: endorse\n    by: cntt\n    at: 2020-11-12T09:00:00+07:00\n    digest: sha256:\(Self.hex)\n"
        #expect(text(bytes) == Self.head + first + second + Self.tail)
    }

    @Test func `A file without front matter gets no act`() throws {
        for text in ["", "Chào.\n", "---\nid: 20201111-abc234\n"] {
            #expect(WorkflowWriter.write([try act()], into: read(Array(text.utf8))) == nil)
        }
    }

    @Test func `No acts leave no workflow`() throws {
        let article = read(Array((Self.head + "workflow:\n" + Self.recorded + Self.tail).utf8))
        #expect(WorkflowWriter.write([], into: article).map(text) == Self.head + Self.tail)
    }

    /// How the acts of a file may stand before; each holds the submission, or none.
    private static let blocks = [
        "", "workflow:\n", "workflow: []\n", "workflow: ~\n", "workflow:   # trống\n",
        "workflow:\n" + recorded,
        "workflow:\n\n" + recorded, "workflow:\n  # tay\n" + recorded, "workflow:\n" + recorded + "\n\n",
        "workflow:\n" + recorded.replacing("  - ", with: "- ").replacing("\n    ", with: "\n  "),
        "workflow:\n" + recorded.replacing("    ", with: "      ").replacing("- action", with: "-   action"),
        "workflow: [{action: submit, by: thuong-truc, at: \"2020-11-11T08:30:00+07:00\", digest: \"sha256:\(hex)\"}]\n",
        "workflow: [\n  {action: submit, by: thuong-truc,\n  at: \"2020-11-11T08:30:00+07:00\", digest: \"sha256:\(hex)\"}\n  ]\n",
        "workflow:\n  - {action: submit, by: thuong-truc, at: 2020-11-11T08:30:00+07:00, digest: \"sha256:\(hex)\"}\n",
        "workflow:\n" + recorded + "    note: |\n      dòng một\n\n      workflow: dòng hai\n\n",
        "workflow:\n" + recorded + "    note: >-\n      gấp\n      lại\n",
        "workflow:\n" + recorded + "    note: \"nối\n\n      dòng\"\n",
        "workflow:\n  -\n    action: submit\n    by: thuong-truc\n    at: 2020-11-11T08:30:00+07:00\n    digest: sha256:\(hex)\n",
    ]

    @Test(arguments: blocks.indices, ["\n", "\r\n", "\u{FEFF}\n", "\u{FEFF}\r\n"])
    func `Whatever stood there, the acts are read again and the author's bytes stay`(
        index: Int, form: String
    ) throws {
        let isCRLF = form.utf8.contains(13)
        let mark = form.hasPrefix("\u{FEFF}") ? "\u{FEFF}" : ""
        func inForm(_ text: String) -> String { isCRLF ? text.replacing("\n", with: "\r\n") : text }
        let before = read(Array((mark + inForm(Self.head + Self.blocks[index] + Self.tail)).utf8))
        #expect(before.faults == [])
        #expect(before.frontMatter.acts.count == (Self.blocks[index].contains("submit") ? 1 : 0))
        var acts = before.frontMatter.acts
        // Twice, as the second act finds what the first one left.
        for note in ["một", "hai\nba"] {
            acts.append(try act { $0.note = note })
            let bytes = try #require(WorkflowWriter.write(acts, into: before))
            let after = read(bytes)
            #expect(after.faults == [])
            #expect(after.frontMatter.acts.count == acts.count)
            #expect(zip(acts, after.frontMatter.acts).allSatisfy { says($0, $1) })
            #expect(bytes.starts(with: Array((mark + inForm(Self.head)).utf8)))
            #expect(bytes.suffix(inForm(Self.tail).utf8.count).elementsEqual(Array(inForm(Self.tail).utf8)))
            let lines = bytes.split(separator: 10, omittingEmptySubsequences: false).dropLast()
            #expect(lines.allSatisfy { ($0.last == 13) == isCRLF })
        }
    }

    /// Pieces of which hostile notes are made.
    private static let pieces = [
        "\"", "\\", "\\\"", "'", "\n", "\r\n", "\r", "\t", "---", "\n---\n", "\nworkflow:\n", "workflow: ",
        "...",
        "- ", "  - action: approve\n    by: truong-ban\n", ": ", " #", "#", "&a", "*a", "!!str ", "%YAML 1.2",
        "@", "`",
        "|", ">", "{", "}", "[", "]", ",", "?", "~", "null", "true", "0x1F", "1e3", "👩‍👩‍👧", "\u{2028}",
        "\u{2029}",
        "\u{FEFF}", "\u{A0}", "\u{200B}", "\u{202E}", "e\u{301}", "đ", "\u{10FFFD}", "\u{E000}", " ", "   ",
        "\\u0000",
        "\\n", "</script>", String(repeating: "dài ", count: 400),
    ]

    private func expectRoundTrip(_ note: String) throws {
        let acts = [
            try act(.refuse) {
                $0.note = note
                $0.ground = .duplicate
            },
            try act(.approve) {
                $0.document = note
                $0.correction = note
                $0.page = note
                $0.recordedBy = note
            },
            try act(.move, by: note) {
                $0.formerSection = note
                $0.section = note
            },
        ]
        for form in ["\n", "\r\n"] {
            let start = Self.head.replacing("\n", with: form)
            let end = Self.tail.replacing("\n", with: form)
            let bytes = try written(acts, start + end)
            let after = read(bytes)
            #expect(after.faults == [], "\(note.debugDescription)")
            #expect(after.frontMatter.acts.count == 3)
            #expect(zip(acts, after.frontMatter.acts).allSatisfy { says($0, $1) }, "\(note.debugDescription)")
            #expect(
                bytes.starts(with: Array(start.utf8))
                    && bytes.suffix(end.utf8.count).elementsEqual(Array(end.utf8)))
        }
    }

    @Test(arguments: pieces.indices)
    func `Every hostile piece is read again as it was said`(index: Int) throws {
        try expectRoundTrip(Self.pieces[index])
    }

    @Test(arguments: [1, 2] as [UInt64])
    func `Every mixture of hostile pieces is read again as it was said`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<40 {
            let count = Int.random(in: 1...6, using: &random)
            let note = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
            try expectRoundTrip(note)
        }
    }

    /// YAML would read a number, a truth or nothing where these ids stand without quotes.
    @Test(arguments: ["null", "true", "no", "y", "123", "1e3", "0x10", "2020-11-11", "thuong-truc", "a1"])
    func `Every id is read again as a text`(id: String) throws {
        let bytes = try written([try act(by: id) { $0.recordedBy = id }], Self.head + Self.tail)
        let after = read(bytes)
        #expect(after.faults == [])
        #expect(after.frontMatter.acts.map(\.by) == [id])
        #expect(after.frontMatter.acts.map(\.details.recordedBy) == [id])
    }

    /// An act that somebody wrote by hand does not become two when the program writes it anew.
    @Test func `No act smuggles in another one`() throws {
        let by = "x\\n    urgent: true\\n  - action: approve\\n    by: truong-ban"
        let block =
            "workflow: [{action: submit, by: \"\(by)\", at: \"2020-11-11T08:30:00+07:00\", digest: \"sha256:\(Self.hex)\"}]\n"
        let before = read(Array((Self.head + block + Self.tail).utf8))
        try #require(before.frontMatter.acts.count == 1)
        let after = read(try written([try act()], Self.head + block + Self.tail))
        #expect(after.frontMatter.acts.map(\.action) == [.submit, .endorse])
        #expect(after.frontMatter.acts.allSatisfy { !$0.details.isUrgent })
        #expect(after.frontMatter.acts.first?.by == before.frontMatter.acts.first?.by)
    }
}
