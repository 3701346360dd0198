import CivilTime
import Content
import Editorial
import Testing

/// Random acts by random members keep what the issue promises: one stage per article and revision, nothing lost,
/// approved ⇒ valid acts. The seed is the argument of the test.
@Suite struct ActWalkTests {
    private static let rules = [
        "owners_submit: {document: 01/QĐ-BBT, scope: [lich, tin-tuc]}",
        "standing_permission: {document: 02/QĐ-BBT, scope: [lich]}",
        "recorded_approval: {document: 03/QĐ-BBT, scope: all}",
    ]

    @Test(arguments: [1, 2, 3, 20201110] as [UInt64])
    func `Thousands of acts lose nothing and leave nothing wrong`(seed: UInt64) throws {
        let walk = try walked(seed: seed, steps: 1500)
        #expect(walk.broken.isEmpty, "\(walk.broken.count): \(walk.broken.prefix(5).joined(separator: "\n"))")
        // A walk in which an act never happens proves nothing about it.
        for action in Act.Action.allCases {
            #expect(walk.allowed[action, default: 0] > 0, "\(action.rawValue): \(walk.allowed)")
        }
        #expect(walk.replaced > 0 && walk.discarded > 0 && walk.refused > 300)
    }

    private func walked(seed: UInt64, steps: Int, rules: [String] = Self.rules) throws -> ActWalk {
        let start = try #require(Timestamp("2020-11-30T08:00:00+07:00"))
        var walk = ActWalk(seed: seed, settings: try ActBoard.settings(.covering, rules: rules), start: start)
        for _ in 0..<steps where walk.broken.isEmpty { walk.step() }
        return walk
    }
}
