import Foundation
import TestSupport
import Testing

/// A file that no ward should hold, and the code under which `check` must name it.
struct HostileFile: Sendable, CustomTestStringConvertible {
    enum Thing: Sendable {
        case bytes([UInt8])
        case link(String)
        case pipe
    }

    let name: String
    let code: String
    /// Where it lies, as it must stand in the finding.
    let path: String
    /// Where it lies, when the finding must show the name in another way.
    let rawPath: [UInt8]
    let thing: Thing

    var testDescription: String { name }

    init(_ name: String, _ code: String, at path: String = Self.usual, raw: [UInt8]? = nil, _ thing: Thing) {
        self.name = name
        self.code = code
        self.path = path
        rawPath = raw ?? Array(path.utf8)
        self.thing = thing
    }

    init(_ name: String, _ code: String, at path: String = Self.usual, _ text: String) {
        self.init(name, code, at: path, .bytes(Array(text.utf8)))
    }

    static let usual = "content/approved/tin-tuc/xau.md"

    /// Puts the file into a ward.
    func put(into ward: TemporaryFolder) throws {
        let place = Array(ward.path.utf8) + [0x2F] + rawPath
        if let slash = rawPath.lastIndex(of: 0x2F) {
            let folder = ward.path(String(decoding: rawPath[..<slash], as: UTF8.self))
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        }
        let cPath = place.map { CChar(bitPattern: $0) } + [0]
        let code: Int32
        switch thing {
        case .link(let target): code = symlink(target, cPath)
        case .pipe: code = mkfifo(cPath, 0o600)
        case .bytes(let bytes):
            let descriptor = open(cPath, O_WRONLY | O_CREAT | O_EXCL, 0o600)
            code =
                descriptor < 0 || write(descriptor, bytes, bytes.count) != bytes.count
                ? -1 : close(descriptor)
        }
        guard code == 0 else { throw TestFailure("\(name): \(String(cString: strerror(errno)))") }
    }
}

extension HostileFile {
    /// An article with some of its lines replaced and others added at the end of its front matter.
    static func article(
        _ replaced: [String: String] = [:], adding lines: String = "", body: String = Signing.words
    )
        -> String
    {
        let keys = [
            ("id", "id: 20210301-zzzzzz"), ("title", "title: Bài xấu"), ("creator", "creator: Đỗ Giả Định"),
            ("date", "date: 2021-03-01"), ("description", "description: Bài có lỗi."),
            ("subject", "subject: thử"),
        ]
        let front = keys.map { replaced[$0.0] ?? $0.1 }.filter { !$0.isEmpty }.joined(separator: "\n")
        return "---\n\(front)\n\(lines.isEmpty ? "" : lines + "\n")---\n\(body)\n"
    }

    private static let acts = "workflow:\n" + Signing.acts("2021-03-01").dropLast()

    private static func bytes(_ text: String, _ tail: [UInt8]) -> Thing { .bytes(Array(text.utf8) + tail) }

    private static func random(_ count: Int) -> Thing {
        var generator = SeededGenerator(seed: 20_210_301)
        return .bytes((0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }

    private static func nested(_ depth: Int) -> String {
        String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }

    private static let laughs =
        "a0: &a0 [x, x]\n"
        + (1...12).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1), *a\($0 - 1), *a\($0 - 1)]" }.joined(
            separator: "\n")

    static let all: [HostileFile] = encodings + fences + yaml + keys + recordedActs + bodies + places
}

extension HostileFile {
    fileprivate static let encodings: [HostileFile] = [
        HostileFile("random bytes", "SY001", random(4096)),
        HostileFile("one byte", "SY001", .bytes([0xFF])),
        HostileFile("cut inside a letter", "SY001", bytes(article(), [0xE1, 0xBB])),
        HostileFile("overlong", "SY001", bytes(article(), [0xC0, 0x80])),
        HostileFile("half a surrogate pair", "SY001", bytes(article(), [0xED, 0xA0, 0x80])),
        HostileFile("beyond U+10FFFF", "SY001", bytes(article(), [0xF4, 0x90, 0x80, 0x80])),
        HostileFile("Latin-1", "SY001", bytes(article(), [0xE9, 0x0A])),
        HostileFile(
            "UTF-16", "SY001",
            .bytes([0xFF, 0xFE] + Array(article().utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }))),
        HostileFile("empty", "SY002", ""),
        HostileFile("only a byte order mark", "SY002", "\u{FEFF}"),
        HostileFile("NUL in the text", "SY009", article(body: "\(Signing.words)\u{0}")),
        HostileFile("NUL in the front matter", "SY009", article(["title": "title: a\u{0}b"])),
        HostileFile("only NULs", "SY009", String(repeating: "\u{0}", count: 64)),
        HostileFile("escape sequence in the text", "SY009", article(body: "\(Signing.words)\u{1B}[2J")),
        HostileFile("DEL", "SY009", article(body: "\(Signing.words)\u{7F}")),
        HostileFile("NUL by escape", "SY009", article(["title": #"title: "a\0b""#])),
        HostileFile("ESC by escape", "SY009", article(["title": #"title: "a\x1bb""#])),
        HostileFile("CR alone as line end", "SY003", article().replacing("\n", with: "\r")),
    ]

    fileprivate static let fences: [HostileFile] = [
        HostileFile("three hyphens", "SY004", "---"),
        HostileFile("one fence", "SY004", "---\n"),
        HostileFile("two fences", "SY010", "---\n---\n"),
        HostileFile("two fences at the end of the file", "SY010", "---\n---"),
        HostileFile("no front matter", "SY003", "\(Signing.words)\n"),
        HostileFile("a blank line first", "SY003", "\n" + article()),
        HostileFile(
            "a space after the first fence", "SY003", article().replacing("---\nid", with: "--- \nid")),
        HostileFile("a space before the first fence", "SY003", " " + article()),
        HostileFile("four hyphens", "SY003", "-" + article()),
        HostileFile("unclosed", "SY004", "---\ntitle: a\n\n\(Signing.words)\n"),
        HostileFile("closed by a fence with a space", "SY004", "---\ntitle: a\n--- \nChữ.\n"),
        HostileFile("closed by dots", "SY004", "---\ntitle: a\n...\nChữ.\n"),
        HostileFile("two byte order marks", "SY003", "\u{FEFF}\u{FEFF}" + article()),
    ]

    fileprivate static let yaml: [HostileFile] = [
        HostileFile("a scalar", "SY010", "---\nchữ\n---\n\(Signing.words)\n"),
        HostileFile("a list", "SY010", "---\n- a\n- b\n---\n\(Signing.words)\n"),
        HostileFile("an empty mapping", "SY010", "---\n{}\n---\n\(Signing.words)\n"),
        HostileFile("an open bracket", "SY005", article(["title": "title: ["])),
        HostileFile("an open quote", "SY005", article(["title": "title: \"a"])),
        HostileFile("a tab before a key", "SY005", article(["title": "\ttitle: a"])),
        HostileFile("a colon in a value", "SY005", article(["title": "title: a: b"])),
        HostileFile("a second document", "SY005", article(["title": "title: a\n...\nb: c"])),
        HostileFile("an unknown tag", "SY005", article(["title": "title: !!binary aGk="])),
        HostileFile("an alias of nothing", "SY005", article(["title": "title: *khong"])),
        HostileFile("an alias of itself", "SY008", article(["subject": "subject: &a [*a]"])),
        HostileFile("a list as a key", "SY005", article(adding: "? [a, b]\n: c")),
        HostileFile("a directive", "SY005", article(["id": "%YAML 9.9\nid: 20210301-zzzzzz"])),
        HostileFile("70 levels in brackets", "SY007", article(["subject": "subject: \(nested(70))"])),
        HostileFile(
            "70 levels of keys", "SY007",
            article(adding: (0..<70).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n"))
        ),
        HostileFile("30,000 levels", "SY007", article(["subject": "subject: \(nested(30_000))"])),
        HostileFile(
            "30,000 open brackets", "SY007",
            article(["subject": "subject: " + String(repeating: "[", count: 30_000)])),
        HostileFile(
            "30,000 open braces", "SY007",
            article(["subject": "subject: " + String(repeating: "{", count: 30_000)])),
        HostileFile("a billion laughs", "SY008", article(adding: laughs)),
        HostileFile(
            "a hundred aliases", "SY008",
            article(
                adding: "x: &x a\ny: [" + Array(repeating: "*x", count: 100).joined(separator: ", ") + "]")),
        HostileFile(
            "a front matter of 65 KiB", "SY011", article(adding: "# " + String(repeating: "x", count: 66_560))
        ),
    ]

    fileprivate static let keys: [HostileFile] = [
        HostileFile("a key twice", "SY006", article(adding: "title: b")),
        HostileFile("a key twice in quotes", "SY006", article(adding: "\"title\": b")),
        HostileFile("a key that nobody knows", "SY015", article(adding: "tittle: b")),
        HostileFile("a merge key", "SY015", article(adding: "<<: {title: b}")),
        HostileFile("a list as title", "SY013", article(["title": "title: [a, b]"])),
        HostileFile("a mapping as title", "SY013", article(["title": "title: {a: b}"])),
        HostileFile("a number as title", "SY013", article(["title": "title: 12"])),
        HostileFile("a truth as title", "SY013", article(["title": "title: true"])),
        HostileFile("a mapping in a list", "SY013", article(["subject": "subject: [{a: b}]"])),
        HostileFile("the 30th of February", "SY014", article(["date": "date: 2021-02-30"])),
        HostileFile("the year 0", "SY014", article(["date": "date: 0000-00-00"])),
        HostileFile("a day in words", "SY014", article(["date": "date: hôm qua"])),
        HostileFile("a time without a zone", "SY014", article(["date": "date: 2021-03-01T08:00:00"])),
        HostileFile("a list as date", "SY013", article(["date": "date: [2021-03-01]"])),
        HostileFile("an id of another form", "SY022", article(["id": "id: ../../etc"])),
        HostileFile("an id of an impossible day", "SY022", article(["id": "id: 20210230-aaaaaa"])),
        HostileFile("no id", "SY022", article(["id": ""])),
        HostileFile("the id of another article", "SY021", article(["id": "id: 20210201-aaaaaa"])),
        HostileFile("no date", "DC003", article(["date": ""])),
        HostileFile("an empty title", "DC001", article(["title": "title: \"\""])),
    ]

    fileprivate static let recordedActs: [HostileFile] = [
        HostileFile("a key after the acts", "SY012", article(adding: acts + "\ngenre: tin")),
        HostileFile("acts twice", "SY012", article(adding: acts + "\n" + acts)),
        HostileFile("the word in an open quote", "SY012", article(adding: "genre: \"a\nworkflow: b\"")),
        HostileFile(
            "acts by alias", "SY012", article(adding: "royalty: &a [{action: submit}]\nworkflow: *a")),
        HostileFile("acts in quotes", "SY012", article(adding: "\"workflow\": []")),
        HostileFile(
            "acts in a flow mapping", "SY012",
            "---\n{id: 20210301-zzzzzz, title: a, workflow: []}\n---\nChữ.\n"),
        HostileFile(
            "a space before the colon", "SY012",
            article(adding: acts.replacing("workflow:", with: "workflow :"))),
        HostileFile("acts that are a word", "SY013", article(adding: "workflow: xong")),
        HostileFile("acts that are words", "SY013", article(adding: "workflow:\n  - xong")),
        HostileFile("no acts", "QT002", article()),
        HostileFile("an empty list of acts", "QT002", article(adding: "workflow: []")),
        HostileFile(
            "an act that does not exist", "SY024", article(adding: acts.replacing("approve", with: "aprove"))),
        HostileFile("a digest that is none", "SY024", article(adding: acts)),
        HostileFile(
            "an act without a moment", "SY014", article(adding: acts.replacing("T08:00:00+07:00", with: ""))),
        HostileFile(
            "a digest of something else", "QT003",
            article(
                adding: acts.replacing("sha256:chua-ky", with: "sha256:" + String(repeating: "0", count: 64)))
        ),
    ]

    fileprivate static let bodies: [HostileFile] = [
        HostileFile("3 MiB", "SY016", article(body: String(repeating: "Chữ nghĩa.\n", count: 300_000))),
        HostileFile(
            "a script as a link", "LK005", article(body: "\(Signing.words) [Bấm](javascript:alert(1))")),
        HostileFile(
            "a script in a tag", "MD007", article(body: "\(Signing.words)\n\n<script>alert(1)</script>")),
        HostileFile(
            "5,000 quotes in each other", "MD008",
            article(body: String(repeating: "> ", count: 5000) + Signing.words)),
        HostileFile(
            "300 lists in each other", "MD008",
            article(
                body: (0..<300).map { String(repeating: "  ", count: $0) + "- a" }.joined(separator: "\n"))),
        HostileFile(
            "a link to nowhere", "LK001", article(body: "\(Signing.words) [Bài](id:20990101-aaaaaa)")),
        HostileFile("a secret", "AT001", article(body: "TUYỆT MẬT\n\n\(Signing.words)")),
    ]

    fileprivate static let places: [HostileFile] = [
        HostileFile("a link to a file outside", "SY017", .link("/etc/passwd")),
        HostileFile("a link to an article", "SY017", .link("tot.md")),
        HostileFile("a link to nowhere", "SY017", .link("khong-co.md")),
        HostileFile("a link to a folder outside", "SY017", at: "content/approved/thu-tuc", .link("/etc")),
        HostileFile("a link to a device", "SY017", .link("/dev/zero")),
        HostileFile(
            "a link in a bundle", "SY017", at: "content/approved/tin-tuc/bo/le.csv", .link("/etc/passwd")),
        HostileFile("a pipe", "SY020", .pipe),
        HostileFile("a pipe in a bundle", "SY020", at: "content/approved/tin-tuc/bo/le.csv", .pipe),
        HostileFile("spaces in the name", "SY023", at: "content/approved/tin-tuc/bài có dấu.md", article()),
        HostileFile("capitals in the name", "SY023", at: "content/approved/tin-tuc/Bai.md", article()),
        HostileFile(
            "a line end in the name", "SY018", at: "content/approved/tin-tuc/a\u{FFFD}b.md",
            raw: Array("content/approved/tin-tuc/a\nb.md".utf8), .bytes(Array(article().utf8))),
        HostileFile("nothing but dots", "SY023", at: "content/approved/tin-tuc/a..b.md", article()),
        HostileFile("a decomposed name", "SY018", at: "content/approved/tin-tuc/ba\u{300}i.md", article()),
        HostileFile(
            "a name that is not UTF-8", "SY018", at: "content/approved/tin-tuc/b\u{FFFD}i.md",
            raw: Array("content/approved/tin-tuc/b".utf8) + [0xE0] + Array("i.md".utf8),
            .bytes(Array(article().utf8))),
        HostileFile("an ending in capitals", "SY020", at: "content/approved/tin-tuc/bai.MD", article()),
        HostileFile(
            "a folder that is called like an article", "SY023", at: "content/approved/tin-tuc/a.md/index.md",
            article()),
        HostileFile("a bundle without text", "SY020", at: "content/approved/tin-tuc/bo/le.csv", "a,b\n"),
        HostileFile(
            "a folder in the place of the text", "SY020", at: "content/approved/tin-tuc/bo/index.md/a.csv",
            "a,b\n"),
        HostileFile(
            "a bundle beside an article", "SY020", at: "content/approved/tin-tuc/tot/index.md", article()),
        HostileFile("a picture beside the articles", "SY020", at: "content/approved/tin-tuc/anh.png", "x"),
        HostileFile("an unknown section", "SY019", at: "content/approved/tin-tucc/xau.md", article()),
        HostileFile("an article without a section", "SY020", at: "content/approved/xau.md", article()),
    ]
}
