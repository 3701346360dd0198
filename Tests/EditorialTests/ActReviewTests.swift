import CivilTime
import Content
import Diagnostics
import Editorial
import Hashing
import Testing

@Suite struct ActReviewTests {
    /// One act: who did what at which hour of 11 November 2020, or at a moment given in full.
    private struct Step {
        let action: String
        let by: String
        let at: String
        var digest = "right"

        init(_ action: String, _ by: String, _ at: String, digest: String = "right") {
            self.action = action
            self.by = by
            self.at = at.utf8.count == 2 ? "2020-11-11T\(at):00:00+07:00" : at
            self.digest = digest
        }
    }

    private let good = [
        Step("submit", "thuong-truc", "08"), Step("endorse", "cntt", "09"),
        Step("approve", "truong-ban", "10"),
    ]

    private func faults(
        _ steps: [Step], stage: Stage = .approved, section: String = "tin-tuc",
        creator: String = "Cộng tác viên",
        settings: Settings? = nil, now: String = "2021-01-01T00:00:00+07:00"
    ) throws -> [ActFault] {
        let head = "---\nid: 20201111-abc234\ntitle: Tin\ncreator: \(creator)\n"
        let body = "---\n\nTin vui.\n"
        let plain = TestBoard.article(Array((head + body).utf8), stage: stage, section: section)
        let right = try #require(ArticleDigest.compute(plain)).hexadecimal
        let wrong = String(repeating: "0", count: 64)
        let acts = steps.map {
            "  - action: \($0.action)\n    by: \($0.by)\n    at: \($0.at)\n    digest: sha256:"
                + ($0.digest == "right" ? right : wrong) + "\n"
        }
        let text = head + (acts.isEmpty ? "" : "workflow:\n" + acts.joined()) + body
        let article = TestBoard.article(Array(text.utf8), stage: stage, section: section)
        #expect(article.faults.isEmpty)
        return ActReview.faults(
            of: article, settings: try settings ?? TestBoard.settings(), now: try #require(Timestamp(now)))
    }

    private func kinds(
        _ steps: [Step], stage: Stage = .approved, section: String = "tin-tuc",
        creator: String = "Cộng tác viên"
    ) throws -> [ActFault.Kind] {
        try faults(steps, stage: stage, section: section, creator: creator).map(\.kind)
    }

    @Test func `Three acts by those whom the regulation names are right`() throws {
        #expect(try kinds(good).isEmpty)
    }

    @Test func `A draft needs no act`() throws {
        #expect(try kinds([], stage: .draft).isEmpty)
        #expect(try kinds([], stage: .review).isEmpty)
    }

    @Test func `An approved text without acts lacks all three`() throws {
        #expect(try kinds([]) == [.missingSubmission, .missingEndorsement, .missingApproval])
    }

    @Test func `Each missing act is told`() throws {
        #expect(try kinds([good[1], good[2]]) == [.missingSubmission])
        #expect(try kinds([good[0], good[2]]) == [.missingEndorsement])
        #expect(try kinds([good[0], good[1]]) == [.missingApproval])
    }

    @Test func `What was endorsed and approved must be what is there`() throws {
        let steps = [good[0], Step("endorse", "cntt", "09", digest: "wrong"), good[2]]
        #expect(try kinds(steps) == [.digestMismatch])
        #expect(
            try kinds([good[0], good[1], Step("approve", "truong-ban", "10", digest: "wrong")]) == [
                .digestMismatch
            ])
    }

    @Test func `An edit between submission and endorsement is the editing that the regulation asks for`()
        throws
    {
        #expect(try kinds([Step("submit", "thuong-truc", "08", digest: "wrong"), good[1], good[2]]).isEmpty)
    }

    @Test func `A text that waits for endorsement is what was submitted`() throws {
        #expect(
            try kinds([Step("submit", "thuong-truc", "08", digest: "wrong")], stage: .review) == [
                .digestMismatch
            ])
        #expect(try kinds([good[0]], stage: .review).isEmpty)
    }

    @Test func `A text submitted again waits for its endorsement and is not disordered`() throws {
        let steps = [
            good[0], Step("endorse", "cntt", "09", digest: "wrong"), Step("submit", "thuong-truc", "11"),
        ]
        #expect(try kinds(steps, stage: .review).isEmpty)
    }

    @Test func `An approved text submitted after its endorsement is disordered`() throws {
        let steps = [good[1], Step("submit", "thuong-truc", "10"), Step("approve", "truong-ban", "11")]
        #expect(try kinds(steps) == [.outOfOrder])
    }

    @Test func `An approve between two endorsements is disordered`() throws {
        let steps = [
            good[0], Step("endorse", "cntt", "08", digest: "wrong"), Step("approve", "truong-ban", "09"),
            Step("endorse", "cntt", "10"),
        ]
        #expect(try kinds(steps) == [.outOfOrder])
    }

    @Test func `An approve before every endorse is disordered`() throws {
        let steps = [good[0], Step("approve", "truong-ban", "09"), Step("endorse", "cntt", "10")]
        #expect(try kinds(steps) == [.outOfOrder])
    }

    @Test func `Acts stand in the order of time`() throws {
        let steps = [Step("submit", "thuong-truc", "09"), Step("endorse", "cntt", "08"), good[2]]
        let found = try faults(steps)
        #expect(found.map(\.kind) == [.outOfOrder])
        // The second act begins on the tenth line of the file.
        #expect(found.first?.position.line == 10)
    }

    @Test func `Acts at one moment are in order`() throws {
        let steps = [
            Step("submit", "thuong-truc", "08"), Step("endorse", "cntt", "08"),
            Step("approve", "truong-ban", "08"),
        ]
        #expect(try kinds(steps).isEmpty)
    }

    @Test func `An act later than now is told`() throws {
        let found = try faults(good, now: "2020-11-11T09:59:59+07:00")
        #expect(found.map(\.kind) == [.inFuture])
        #expect(try faults(good, now: "2020-11-11T10:00:00+07:00").isEmpty)
    }

    @Test func `An unknown member is told once and judged no further`() throws {
        #expect(try kinds([good[0], Step("endorse", "ai-do", "09"), good[2]]) == [.unknownMember])
    }

    @Test(arguments: [
        ("submit", "cntt"), ("endorse", "van-phong"), ("approve", "cntt"), ("approve", "pho-ban"),
    ])
    private func `An act by a member who may not do it is told`(action: String, by: String) throws {
        let steps = good.map {
            $0.action == action ? Step(action, by, String($0.at.dropFirst(11).prefix(2))) : $0
        }
        #expect(try kinds(steps).contains(.notEntitled))
    }

    @Test func `A member whose term is over may do nothing`() throws {
        let inTerm = [good[0], Step("endorse", "nguoi-cu", "09"), good[2]]
        #expect(try kinds(inTerm).isEmpty)
        let day = "2020-11-12T"
        let later = [
            Step("submit", "thuong-truc", day + "08:00:00+07:00"),
            Step("endorse", "nguoi-cu", day + "09:00:00+07:00"),
            Step("approve", "truong-ban", day + "10:00:00+07:00"),
        ]
        #expect(try kinds(later) == [.notEntitled])
    }

    @Test func `The deputy approves under a delegation in force that covers the section`() throws {
        func steps(_ moment: String) -> [Step] { [good[0], good[1], Step("approve", "pho-ban", moment)] }
        #expect(try kinds(steps("2020-12-01T00:00:00+07:00")).isEmpty)
        #expect(try kinds(steps("2020-12-15T23:59:59+07:00")).isEmpty)
        #expect(try kinds(steps("2020-11-30T23:59:59+07:00")) == [.notEntitled])
        #expect(try kinds(steps("2020-12-16T00:00:00+07:00")) == [.notEntitled])
    }

    @Test func `The day of an act is that of Vietnam`() throws {
        // 17:00 UTC is midnight in Vietnam.
        #expect(try kinds([good[0], good[1], Step("approve", "pho-ban", "2020-11-30T17:00:00Z")]).isEmpty)
        #expect(
            try kinds([good[0], good[1], Step("approve", "pho-ban", "2020-12-15T17:00:00Z")]) == [
                .notEntitled
            ])
    }

    @Test func `A delegation that does not name the section gives nothing`() throws {
        let settings = try TestBoard.settings(replacing: "scope: [tin-tuc]", with: "scope: [van-hoa]")
        let steps = [good[0], good[1], Step("approve", "pho-ban", "2020-12-02T08:00:00+07:00")]
        #expect(try faults(steps, settings: settings).map(\.kind) == [.notEntitled])
    }

    @Test func `One person may not do two of the steps`() throws {
        let twice = [
            Step("submit", "thuong-truc", "08"), Step("endorse", "thuong-truc", "09"),
            Step("approve", "truong-ban", "10"),
        ]
        #expect(try kinds(twice, section: "van-hoa") == [.notEntitled])
        let deputy = [
            good[0], Step("endorse", "pho-ban", "2020-12-02T08:00:00+07:00"),
            Step("approve", "pho-ban", "2020-12-02T09:00:00+07:00"),
        ]
        let settings = try TestBoard.settings(replacing: "scope: [tin-tuc]", with: "scope: [gioi-thieu]")
        #expect(try faults(deputy, section: "gioi-thieu", settings: settings).map(\.kind) == [.notEntitled])
    }

    @Test(arguments: ["cntt", "Nguyễn Văn Ví", "NGUYỄN  VĂN VÍ", "Chuyên trách CNTT"])
    func `An owner who wrote the text endorses it only when another submitted it`(creator: String) throws {
        #expect(try kinds(good, creator: creator).isEmpty)
        #expect(try kinds([good[1], good[2]], creator: creator) == [.missingSubmission, .notEntitled])
    }

    @Test func `Where the only owner is the only standing member any other member submits`() throws {
        let steps = [
            Step("submit", "cntt", "08"), Step("endorse", "thuong-truc", "09"),
            Step("approve", "truong-ban", "10"),
        ]
        #expect(try kinds(steps, section: "van-hoa") == [.notEntitled])
        let alone = try TestBoard.settings(
            replacing: "id: thu-ky, role: member, standing: true", with: "id: thu-ky, role: member")
        #expect(try faults(steps, section: "van-hoa", settings: alone).isEmpty)
        #expect(
            try faults([Step("submit", "cntt", "08")] + good.dropFirst(), settings: alone).map(\.kind)
                .contains(.notEntitled))
    }

    @Test func `A section that the settings do not have is not judged`() throws {
        #expect(try kinds(good, section: "khong-co").isEmpty)
    }

    @Test func `Faults stand in the order of the file`() throws {
        let steps = [
            Step("submit", "ai-do", "08"), Step("endorse", "van-phong", "09"), Step("approve", "cntt", "10"),
        ]
        let found = try faults(steps)
        #expect(found.map(\.kind) == [.unknownMember, .notEntitled, .notEntitled])
        #expect(found.map(\.position.line) == [6, 10, 14])
    }

    @Test func `Every fault says what to do`() throws {
        let found =
            try faults([])
            + faults([Step("submit", "ai-do", "08"), Step("endorse", "van-phong", "07", digest: "wrong")])
        #expect(found.allSatisfy { $0.message.hasSuffix(".") && $0.help.hasSuffix(".") })
    }
}
