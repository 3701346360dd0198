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

    @Test(arguments: [1, 2, 20201110] as [UInt64])
    func `Thousands of acts lose nothing and leave nothing wrong`(seed: UInt64) throws {
        let walk = try walked(seed: seed, steps: 1000)
        #expect(walk.broken.isEmpty, "\(walk.broken.count): \(walk.broken.prefix(5).joined(separator: "\n"))")
        // A walk in which an act never happens proves nothing about it.
        for action in Act.Action.allCases {
            #expect(walk.allowed[action, default: 0] > 0, "\(action.rawValue): \(walk.allowed)")
        }
        #expect(walk.replaced > 0 && walk.discarded > 0 && walk.refused > 300)
    }

    /// What the acts of a walk end in, changed by hand in every way that the file itself can show.
    @Test func `Whoever tampers with an act of a posted text is found`() throws {
        let walk = try walked(seed: 7, steps: 500)
        let posted = walk.model.articles.filter { $0.stage == .approved }
        try #require(posted.count >= 3)
        for article in posted {
            for forgery in Forgery.all(of: article) {
                let forged = ArticleReader.read(
                    forgery.bytes, at: article.location, attachments: forgery.attachments)
                let faults = ActReview.faults(of: forged, settings: walk.model.settings, now: walk.now)
                #expect(
                    faults.contains { forgery.kinds.contains($0.kind) }, "\(article.path): \(forgery.what)")
            }
        }
    }

    private func walked(seed: UInt64, steps: Int, rules: [String] = Self.rules) throws -> ActWalk {
        let start = try #require(Timestamp("2020-11-30T08:00:00+07:00"))
        var walk = ActWalk(seed: seed, settings: try ActBoard.settings(.covering, rules: rules), start: start)
        for _ in 0..<steps where walk.broken.isEmpty { walk.step() }
        return walk
    }
}
