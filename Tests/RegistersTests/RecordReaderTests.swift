import CivilTime
import Testing

@testable import Registers
import Reading
import Diagnostics

@Suite struct RecordReaderTests {
    @Test func `Every kind of field is read`() throws {
        let (read, faults) = RecordSample.read(
            """
            name: Cầu Ví Dụ
            tags: [một, hai]
            opened: 2021-05-10
            starts: 2021-05-10T08:30
            count: 3
            money: 1250000.5
            kind: moi
            link: https://vidu.example/a
            about: id:20210510-abc234
            paper: a.pdf
            steps:
              - at: 2021-05-11
                what: Khởi công
            """)
        let record = try #require(read)
        #expect(faults.isEmpty)
        #expect(record.text("name") == "Cầu Ví Dụ")
        #expect(record.texts("tags").map(\.value) == ["một", "hai"])
        #expect(record.date("opened")?.iso == "2021-05-10")
        #expect(record.moment("starts")?.iso == "2021-05-10T08:30:00+07:00")
        #expect(record.integer("count") == 3)
        #expect(record.decimal("money")?.vietnamese == "1.250.000,5")
        #expect(record.choiceTitle("kind") == "Mới")
        #expect(record.text("link") == "https://vidu.example/a")
        #expect(record.text("about") == "20210510-abc234")
        #expect(record.records("steps").first?.date("at")?.iso == "2021-05-11")
    }

    @Test(arguments: [
        ("name: [a]", 1), ("name: a\nopened: 2021-02-30", 2), ("name: a\nopened: [x]", 2),
        ("name: a\nstarts: mai", 2), ("name: a\ncount: 11", 2), ("name: a\ncount: nhiều", 2),
        ("name: a\nmoney: 1.234.567", 2), ("name: a\nmoney: 1.234", 2), ("name: a\nmoney: \"1250,5\"", 2),
        ("name: a\nmoney: {a: b}", 2), ("name: a\nkind: Mới", 2),
        ("name: a\nlink: javascript:x", 2), ("name: a\nlink: https://a b", 2), ("name: a\nabout: bài kia", 2),
        ("name: a\nsteps: x", 2), ("name: a\nsteps:\n  - what: b\n    whta: c", 4), ("naem: a", 1),
        ("name: a\ntags:\n  a: b", 2), ("name:\n  a: b", 1), ("name: a\ncount:\n  - 3", 2),
        ("name: a\nmoney:\n  - 3", 2), ("name: a\nkind:\n  - moi", 2), ("name: a\nlink:\n  b: c", 2),
        ("name: a\nsteps:\n  what: b", 2), ("name: a\ntags:\n  - b\n  - c: d", 4),
    ])
    func `A wrong value is a fault at its line`(yaml: String, line: Int) {
        let faults = RecordSample.read(yaml).faults
        #expect(faults.map(\.position.line) == [line], "\(faults.map(\.message))")
    }

    @Test func `A thousand with its dot is not taken for one and a bit`() throws {
        let fault = try #require(RecordSample.read("name: a\nmoney: 1.234").faults.first)
        #expect(fault.help == "Viết liền, phần lẻ sau dấu chấm: 1234. Nếu là 1,234 thì viết 1.2340.")
        #expect(RecordSample.read("name: a\nmoney: 1.2340").record?.decimal("money")?.vietnamese == "1,234")
        #expect(RecordSample.read("name: a\nmoney: 12.5").record?.decimal("money")?.vietnamese == "12,5")
    }

    /// Eight thousand đồng as its author writes it, or eight: `80` is neither.
    @Test func `A thousand that a machine takes for a whole number is offered without a digit more`() throws {
        let fault = try #require(RecordSample.read("name: a\nmoney: 8.000").faults.first)
        #expect(fault.help == "Viết liền, phần lẻ sau dấu chấm: 8000. Nếu là 8 thì viết 8.")
    }

    @Test func `A word is offered as it must be written`() throws {
        let fault = try #require(RecordSample.read("name: a\nkind: Mới").faults.first)
        #expect(fault.help.hasPrefix("Có phải ý là `moi`?"))
    }

    @Test func `A required field is missing when it is not there, empty or null, but not when it is wrong`()
        throws
    {
        func missing(_ yaml: String) throws -> [String] {
            try #require(RecordSample.read(yaml).record).missing.map(\.key)
        }
        #expect(try missing("count: 1") == ["name"])
        #expect(try missing("name:") == ["name"])
        #expect(try missing("name: null") == ["name"])
        #expect(try missing("name: \" \"") == ["name"])
        #expect(try missing("name: [a]") == [])
        #expect(try missing("name: a") == [])
    }
}
