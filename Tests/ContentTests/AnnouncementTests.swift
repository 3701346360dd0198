import CivilTime
import Content
import Diagnostics
import Reading
import Testing

@Suite struct AnnouncementTests {
    private static let good = """
        site: {url: "https://vidu.example", title: Trang, date: 2021-01-04}
        agency: {name: Ủy ban}
        board: {members: [{id: a, role: head, position: Phó Chủ tịch}]}
        sections: [{id: tin, title: Tin, owners: [a]}]
        alert:
          title: Bão số 0
          text: Hãy ở trong nhà.
          link: /tin/
          since: 2021-06-01T06:00:00+07:00
          until: 2021-06-02
        outages:
          - title: Trang
            announced: 2021-06-01
            since: 2021-06-20T22:00:00+07:00
            until: 2021-06-21T05:00:00+07:00
        access:
          requests: yeucau@vidu.example
          items:
            - {title: Ngân sách, basis: Luật 104/2016 Đ17.1đ, sections: [tin]}

        """

    private func read(_ old: String = "", _ new: String = "") -> SettingsReader.Outcome {
        SettingsReader.read(Array((old.isEmpty ? Self.good : Self.good.replacing(old, with: new)).utf8))
    }

    private func moment(_ text: String) throws -> Timestamp { try #require(Timestamp(text)) }

    private static let records = """
          register:
            - {received: 2021-06-01, about: Bản đồ, answered: 2021-06-03, outcome: tu-choi, reason: Bí mật}
          postings:
            - {title: Kế hoạch, place: Trụ sở, since: 2021-06-01, until: 2021-06-30}

        """

    @Test func `Requests and postings are read`() throws {
        let access = try #require(
            SettingsReader.read(Array((Self.good + Self.records).utf8)).settings
        ).access
        #expect(access.register.map(\.outcome) == [.refused])
        #expect(access.register.first?.answered?.iso == "2021-06-03")
        #expect(access.postings.map(\.days) == [30])
    }

    @Test(arguments: [
        ("answered: 2021-06-03", "answered: 2021-05-31", 2), ("answered: 2021-06-03, ", "", 2),
        (", reason: Bí mật", "", 2), ("tu-choi", "sao-cung-duoc", 2), ("received: 2021-06-01, ", "", 2),
        ("received: 2021-06-01", "received: hôm qua", 2), ("received: 2021-06-01", "received: ", 2),
        ("about: Bản đồ", "about: [a]", 2), ("until: 2021-06-30", "until: 2021-05-30", 4),
        ("place: Trụ sở, ", "", 4), ("title: Kế hoạch", "titel: Kế hoạch", 4),
    ])
    func `A fault of a request or a posting stands at its line`(old: String, new: String, line: Int) {
        let before = Self.good.split(separator: "\n", omittingEmptySubsequences: false).count - 1
        let text = Self.good + Self.records.replacing(old, with: new)
        let faults = SettingsReader.read(Array(text.utf8)).faults
        #expect(!faults.isEmpty)
        #expect(faults.allSatisfy { $0.position.line == before + line }, "\(faults.map(\.message))")
    }

    @Test func `An alert stands from its moment through its last day`() throws {
        let settings = try #require(read().settings)
        let alert = try #require(settings.alert)
        #expect(!alert.isShown(at: try moment("2021-06-01T05:59:59+07:00")))
        #expect(alert.isShown(at: try moment("2021-06-01T06:00:00+07:00")))
        #expect(alert.isShown(at: try moment("2021-06-02T23:59:59+07:00")))
        #expect(!alert.isShown(at: try moment("2021-06-03T00:00:00+07:00")))
    }

    @Test func `An outage is told from the day of its announcement to its expected end`() throws {
        let settings = try #require(read().settings)
        let outage = try #require(settings.outages.first)
        #expect(!outage.isShown(at: try moment("2021-05-31T23:59:59+07:00")))
        #expect(outage.isShown(at: try moment("2021-06-01T00:00:00+07:00")))
        #expect(outage.isShown(at: try moment("2021-06-21T04:59:59+07:00")))
        #expect(!outage.isShown(at: try moment("2021-06-21T05:00:00+07:00")))
    }

    @Test func `A build notices when an alert or an outage comes and goes`() throws {
        let settings = try #require(read().settings)
        let ward = Ward(settings: settings, articles: [])
        let expected = [
            "2021-06-01T06:00:00+07:00", "2021-06-03T00:00:00+07:00", "2021-06-01T00:00:00+07:00",
            "2021-06-21T05:00:00+07:00",
        ]
        #expect(try expected.allSatisfy { ward.moments.contains(try moment($0)) })
    }

    @Test func `Nothing is announced where site.yml says nothing`() throws {
        let start = try #require(Self.good.firstRange(of: "alert:"))
        let text = Self.good[..<start.lowerBound]
        let settings = try #require(SettingsReader.read(Array(text.utf8)).settings)
        #expect(settings.alert == nil)
        #expect(settings.outages.isEmpty)
        #expect(settings.access.items.isEmpty)
    }

    @Test(
        arguments: [
            ("  title: Bão số 0\n", "", [ReadingFault.Kind.missingKey], 6),
            ("text: Hãy ở trong nhà.", "text:", [.invalidValue], 7),
            ("link: /tin/", "link: javascript:alert(1)", [.invalidValue], 8),
            ("link: /tin/", "link: anh.jpg", [.invalidValue], 8),
            ("link: /tin/", "link: //xau.example/", [.invalidValue], 8),
            ("since: 2021-06-01T06:00:00+07:00", "since: 2021-06-31", [.impossibleDate], 9),
            ("until: 2021-06-02", "until: 2021-05-31", [.invalidValue], 10),
            ("until: 2021-06-02", "util: 2021-06-02", [.missingKey, .unknownKey], 6),
            ("announced: 2021-06-01", "announced: 2021-06-22", [.invalidValue], 13),
            ("announced: 2021-06-01", "announced:", [], 0),
            ("requests: yeucau@vidu.example", "requests: yeucau", [.invalidValue], 17),
            ("sections: [tin]}\n", "sections: [tinh]}\n", [.invalidValue], 19),
            ("basis: Luật 104/2016 Đ17.1đ, ", "", [.missingKey], 19),
        ])
    func `A wrong announcement is a fault at its line`(
        old: String, new: String, kinds: [ReadingFault.Kind], line: Int
    ) {
        let faults = read(old, new).faults
        #expect(Set(faults.map(\.kind)) == Set(kinds))
        if !kinds.isEmpty { #expect(faults.first?.position.line == line) }
    }
}
