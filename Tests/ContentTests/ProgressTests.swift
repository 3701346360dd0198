import CivilTime
import Content
import Diagnostics
import Hashing
import Testing

/// What acts lead to, worked out by hand from the issue's column “from → to”.
@Suite struct ProgressTests {
    /// Acts by their names; `approve!` is urgent, `endorse+` posts, `confirm-` is about a suspension.
    private func progress(_ names: String) throws -> Progress {
        Progress(try acts(names))
    }

    private func acts(_ names: String) throws -> [Act] {
        try names.split(separator: " ").enumerated().map { index, name in
            var details = Act.Details()
            details.isUrgent = name.hasSuffix("!")
            details.publishes = name.hasSuffix("+")
            details.confirms = name.hasSuffix("-") ? .suspend : nil
            let action = try #require(Act.Action(rawValue: name.filter { !"!+-".contains($0) }))
            return Act(
                action: action, by: "m\(index)", at: Timestamp(secondsSinceEpoch: index),
                digest: SHA256.hash([]), details: details, position: .start)
        }
    }

    /// The number of the act that counts for each question, by its `m…`; `.` for none.
    private func facts(_ names: String) throws -> String {
        let progress = try progress(names)
        let counting = [
            progress.submission, progress.endorsement, progress.refusal, progress.revision,
            progress.publication,
            progress.suspension, progress.suspensionConfirmation, progress.withdrawal,
        ].map { $0.map { String($0.by.dropFirst()) } ?? "." }.joined(separator: " ")
        let waiting = progress.unconfirmed.map(\.by).joined(separator: ",")
        return "\(progress.stage?.rawValue ?? "-") | \(counting) | \(waiting)"
    }

    /// stage | submission endorsement refusal revision publication suspension its-confirmation withdrawal | waiting
    private static let table: [(acts: String, facts: String)] = [
        ("", "- | . . . . . . . . | "),
        ("move", "- | . . . . . . . . | "),
        ("submit", "review | 0 . . . . . . . | "),
        ("submit endorse", "review | 0 1 . . . . . . | "),
        ("submit endorse advise", "review | 0 1 . . . . . . | "),
        ("submit endorse submit", "review | 2 . . . . . . . | "),
        ("submit endorse move", "review | 0 . . . . . . . | "),
        ("submit endorse return", "draft | . . . . . . . . | "),
        ("submit endorse return submit", "review | 3 . . . . . . . | "),
        ("submit refuse", "draft | . . 1 . . . . . | "),
        ("refuse", "draft | . . 0 . . . . . | "),
        ("submit refuse reopen", "draft | . . . . . . . . | "),
        ("submit endorse approve", "approved | 0 1 . . 2 . . . | "),
        ("submit endorse+", "approved | 0 1 . . 1 . . . | "),
        ("approve!", "approved | . . . . 0 . . . | m0"),
        ("approve! confirm", "approved | . . . . 0 . . . | "),
        ("submit endorse approve suspend", "approved | 0 1 . . 2 3 . . | m3"),
        ("submit endorse approve suspend confirm-", "approved | 0 1 . . 2 3 4 . | "),
        ("submit endorse approve suspend lift", "approved | 0 1 . . 2 . . . | "),
        ("submit endorse approve suspend confirm- lift", "approved | 0 1 . . 2 . . . | "),
        ("submit endorse approve suspend withdraw", "draft | . . . . . . . 4 | "),
        ("approve! suspend", "approved | . . . . 0 1 . . | m0,m1"),
        ("approve! suspend confirm", "approved | . . . . 0 1 . . | m1"),
        ("approve! suspend confirm-", "approved | . . . . 0 1 2 . | m0"),
        ("approve! withdraw", "draft | . . . . . . . 1 | "),
        ("submit endorse approve withdraw submit", "review | 4 . . . . . . 3 | "),
        ("submit endorse approve withdraw submit endorse approve", "approved | 4 5 . . 6 . . . | "),
        ("submit endorse approve revise", "draft | . . . 3 2 . . . | "),
        ("submit endorse approve revise submit endorse", "review | 4 5 . 3 2 . . . | "),
        ("submit endorse approve revise submit endorse approve", "approved | 4 5 . . 6 . . . | "),
        ("submit endorse approve revise submit refuse", "draft | . . 5 3 2 . . . | "),
        ("submit endorse approve revise suspend", "draft | . . . 3 2 4 . . | m4"),
        ("submit endorse approve suspend revise submit endorse approve", "approved | 5 6 . . 7 . . . | "),
        ("submit endorse approve revise submit withdraw", "draft | . . . . . . . 5 | "),
        ("approve! revise submit endorse approve", "approved | 2 3 . . 4 . . . | "),
        ("approve! revise submit confirm endorse approve", "approved | 2 4 . . 5 . . . | "),
        ("approve! revise approve!", "approved | . . . . 2 . . . | m2"),
    ]

    @Test(arguments: table.indices)
    func `The acts that count are those since the text was another one`(index: Int) throws {
        let row = Self.table[index]
        #expect(try facts(row.acts) == row.facts, "\(row.acts)")
    }

    @Test func `Opinions are those since the last submission`() throws {
        #expect(try progress("submit advise advise").opinions.map(\.by) == ["m1", "m2"])
        #expect(try progress("submit advise return submit advise").opinions.map(\.by) == ["m4"])
        #expect(try progress("submit advise endorse").opinions.map(\.by) == ["m1"])
    }

    @Test func `Every posting is remembered`() throws {
        let names = "submit endorse approve revise submit endorse+ withdraw approve!"
        #expect(try progress(names).publications.map(\.by) == ["m2", "m5", "m7"])
    }

    /// Each with the acts that could not follow.
    @Test(arguments: [
        ("submit endorse approve", ""), ("submit endorse approve submit", "m3"),
        ("submit refuse submit", "m2"),
        ("submit refuse move", "m2"), ("submit refuse approve!", "m2"), ("endorse", "m0"), ("lift", "m0"),
        ("reopen", "m0"), ("revise", "m0"), ("withdraw", "m0"), ("suspend", "m0"), ("confirm", "m0"),
        ("submit endorse approve confirm", "m3"), ("submit endorse approve suspend suspend", "m4"),
        ("submit endorse approve lift", "m3"), ("submit endorse approve revise revise", "m4"),
        ("submit endorse approve withdraw suspend", "m4"), ("submit endorse approve return", "m3"),
        ("submit endorse approve refuse", "m3"), ("submit return endorse", "m2"),
        ("submit return advise", "m2"),
        ("submit return return", "m2"), ("submit endorse approve revise suspend lift confirm submit", "m6"),
        ("advise", ""), ("return", ""), ("move submit", ""),
    ])
    func `Acts that could not follow are told`(names: String, missteps: String) throws {
        #expect(try progress(names).missteps.map(\.by).joined(separator: ",") == missteps)
    }

    /// What may follow each state, by the issue's column “from → to”.
    @Test(arguments: [
        ("", "submit move advise approve return refuse"),
        ("submit", "submit move endorse advise approve return refuse"),
        ("submit return", "submit move approve refuse"), ("submit refuse", "reopen"),
        ("submit endorse approve", "withdraw suspend revise"),
        ("approve!", "withdraw suspend confirm revise"),
        ("submit endorse approve suspend", "withdraw lift confirm revise"),
        ("submit endorse approve suspend confirm-", "withdraw lift revise"),
        ("submit endorse approve withdraw", "submit move approve refuse"),
        ("submit endorse approve revise", "submit move approve refuse withdraw suspend"),
    ])
    func `What may follow`(names: String, allowed: String) throws {
        let progress = try progress(names)
        let found = Act.Action.allCases.filter(progress.allows).map(\.rawValue)
        #expect(Set(found) == Set(allowed.split(separator: " ").map(String.init)))
    }
}
