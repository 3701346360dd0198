import Testing

@testable import Editorial

@Suite struct AuditRuleTests {
    @Test func `Codes run on from QT101 and no name stands twice`() {
        let codes = AuditRule.all.map(\.code)
        #expect(codes == (101..<(101 + codes.count)).map { "QT\($0)" })
        #expect(Set(AuditRule.all.map(\.name)).count == codes.count)
        for rule in AuditRule.all {
            #expect(rule.summary.hasSuffix(".") && rule.rationale.hasSuffix("."))
        }
        // Of clocks and of rewritten histories the regulation says nothing, but of the powers that rest on a day, and
        // of the acts that would be gone.
        #expect(AuditRule.all.allSatisfy { !$0.basis.isEmpty })
    }

    @Test func `A rule is found by its code or name in any case`() {
        #expect(AuditRule.rule("qt105")?.name == "approved-changed")
        #expect(AuditRule.rule("Acts-Rewritten")?.code == "QT108")
        #expect(AuditRule.rule("QT001") == nil)
    }
}
