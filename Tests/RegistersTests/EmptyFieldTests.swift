import Testing

@testable import Registers

@Suite struct EmptyFieldTests {
    /// A new draft has its required keys without values.
    @Test func `A key without a value is a known key`() throws {
        let (record, faults) = RecordSample.read("name:\nsteps:\n  - at:\n")
        #expect(faults.isEmpty)
        #expect(try #require(record).missing.map(\.key) == ["name"])
    }

    @Test(arguments: ["kind: \"\"", "starts: \" \"", "link: \"\"", "about: \"\"", "steps: []", "kind: null"])
    func `Blanks and an empty list are a value left empty`(line: String) throws {
        let required = RecordSample.fields.map {
            Field($0.key, $0.label, $0.kind, required: true, help: $0.help, example: $0.example)
        }
        let (record, faults) = RecordSample.read(line, required)
        #expect(faults.isEmpty)
        let key = String(line.prefix { $0 != ":" })
        let read = try #require(record)
        #expect(read.missing.map(\.key).contains(key))
        #expect(!read.isUnread(key))
    }
}
