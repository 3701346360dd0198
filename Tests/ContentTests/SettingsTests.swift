import Content
import Diagnostics
import Testing
import Reading

@Suite struct SettingsTests {
    private static let good = """
        site: {url: "https://vidu.example", title: Trang, date: 2021-01-04}
        agency: {name: Ủy ban}
        board:
          members:
            - {id: a, role: head, position: Phó Chủ tịch}
        sections:
          - {id: tin, title: Tin, type: article, owners: [a]}

        """

    private func read(_ text: String) -> SettingsReader.Outcome { SettingsReader.read(Array(text.utf8)) }

    /// The faults of the good settings with one text replaced.
    private func faults(_ old: String, _ new: String) -> [(ReadingFault.Kind, Position)] {
        read(Self.good.replacing(old, with: new)).faults.map { ($0.kind, $0.position) }
    }

    @Test func `The least settings have the defaults of the rest`() throws {
        let settings = try #require(read(Self.good).settings)
        #expect(settings.site.pageSize == 20)
        #expect(settings.site.theme == "phuong")
        #expect(settings.site.language == "vi")
        #expect(settings.limits.articleBytes == 2_097_152)
        #expect(settings.metadata.profile.name(of: .title) == "DC.Title")
        #expect(settings.metadata.profile.name(ofDateChild: "issued") == "DC.Date.issued")
        #expect(settings.section("tin")?.owners.map(\.value) == ["a"])
        #expect(settings.section("khong") == nil)
    }

    @Test func `A byte order mark and CRLF do not count`() {
        #expect(read("\u{FEFF}" + Self.good).settings != nil)
        #expect(read(Self.good.replacing("\n", with: "\r\n")).settings != nil)
    }

    @Test(
        arguments: [
            ("site:", "siet:", [ReadingFault.Kind.missingKey, .unknownKey], 1),
            ("agency: {name: Ủy ban}", "agency: {}", [.missingKey], 2),
            ("agency: {name: Ủy ban}", "agency: {name: }", [.invalidValue], 2),
            ("agency: {name: Ủy ban}", "agency: Ủy ban", [.wrongType], 2),
            ("role: head", "role: chief", [.invalidValue], 5),
            (", position: Phó Chủ tịch", "", [.missingKey], 5),
            ("type: article", "type: artcle", [.invalidValue], 7),
            ("type: article", "type: [article]", [.wrongType], 7),
            ("id: tin", "id: Tin tức", [.invalidValue], 7), ("id: tin", "id: 12", [.wrongType], 7),
            ("id: tin,", "", [.missingKey], 7),
            ("https://vidu.example", "vidu.example", [.invalidValue], 1),
            ("date: 2021-01-04", "date: 2021-02-30", [.impossibleDate], 1),
            (", date: 2021-01-04", "", [.missingKey], 1),
            ("date: 2021-01-04", "date: 2021-01-04, page_size: 0", [.wrongType], 1),
            ("date: 2021-01-04", "date: 2021-01-04, page_size: \"20\"", [.wrongType], 1),
            ("date: 2021-01-04", "date: 2021-01-04, theme: ../../etc", [.invalidValue], 1),
            ("  members:", "  member:", [.missingKey, .unknownKey], 4),
            ("owners: [a]", "owner: [a]", [.unknownKey], 7),
            ("owners: [a]", "owners: {a: b}", [.wrongType], 7),
        ] as [(String, String, [ReadingFault.Kind], Int)])
    func `A fault stands in its line`(old: String, new: String, kinds: [ReadingFault.Kind], line: Int) throws
    {
        let found = faults(old, new)
        #expect(found.map(\.0) == kinds)
        #expect(found.last?.1.line == line)
        #expect(read(Self.good.replacing(old, with: new)).settings == nil)
    }

    @Test func `Every fault is told at once, in the order of the file`() {
        let text = """
            site: {url: a, title: "", date: 2021-02-30, page_size: x, la: 1}
            agency: {ten: b}
            board:
              members:
                - {id: a, role: chief, position: x}
                - {id: B, role: head}
                - c
            sections:
              - {id: tin, title: Tin}
              - {id: tin, title: Tin}
            rules: {severity: {DC001: nặng}}
            limits: {article_bytes: 1}

            """
        let faults = read(text).faults
        #expect(faults.map(\.position.line) == [1, 1, 1, 1, 1, 2, 2, 5, 6, 6, 7, 10, 11, 12])
        #expect(faults == faults.sorted { $0.position < $1.position })
    }

    @Test func `Two sections or two members of one id are a fault at the second`() {
        let sections = read(Self.good + "  - {id: tin, title: Khác}\n").faults
        #expect(sections.map(\.position.line) == [8])
        let members = faults("sections:", "    - {id: a, role: member, position: x}\nsections:")
        #expect(members.map(\.1.line) == [6])
    }

    @Test func `Places are counted in bytes of UTF-8`() {
        // “agency: {name: Ủy ban, ” is 8 + 7 + 3 + 1 + 4 + 1 and so on: Ủ has 3 bytes, all else 1.
        let found = faults("agency: {name: Ủy ban}", "agency: {name: Ủy ban, phonee: x}")
        #expect(found.map(\.1) == [Position(line: 2, column: 26)])
    }

    @Test(arguments: ["", "\u{FEFF}", "# chỉ có chú thích\n", "a", "- a\n", "[", "{}", "\u{0}", "site: *a\n"])
    func `What is no settings at all has a fault and no settings`(text: String) {
        #expect(read(text).settings == nil)
        #expect(!read(text).faults.isEmpty)
    }

    @Test func `Bytes that are no UTF-8 are a fault at their place`() {
        let outcome = SettingsReader.read(Array("site:\n  url: ".utf8) + [0xE1, 0x0A])
        #expect(outcome.faults.map(\.kind) == [.notUTF8])
        #expect(outcome.faults.map(\.position) == [Position(line: 2, column: 8)])
    }

    @Test func `A bare off is the word`() throws {
        let settings = try #require(read(Self.good + "rules: {severity: {DC010: off}}\n").settings)
        #expect(settings.rules.severities["DC010"]?.value == "off")
    }
}
