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
        // The regulation says nothing of clocks and of rewritten histories.
        #expect(AuditRule.all.filter(\.basis.isEmpty).map(\.code) == ["QT111", "QT112", "QT121"])
    }

    @Test func `A rule is found by its code or name in any case`() {
        #expect(AuditRule.rule("qt105")?.name == "approved-changed")
        #expect(AuditRule.rule("Acts-Rewritten")?.code == "QT108")
        #expect(AuditRule.rule("QT001") == nil)
    }
}
