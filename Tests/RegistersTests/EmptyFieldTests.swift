import Testing

@testable import Registers

@Suite struct EmptyFieldTests {
    /// A new draft has its required keys without values.
    @Test func `A key without a value is a known key`() throws {
        let (record, faults) = RecordSample.read("name:\nsteps:\n  - at:\n")
        #expect(faults.isEmpty)
        #expect(try #require(record).missing.map(\.key) == ["name"])
    }
}
