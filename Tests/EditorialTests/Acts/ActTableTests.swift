import Content
import Editorial
import Testing

/// Every act × role × state × order of the head, against the table.
@Suite struct ActTableTests {
    @Test func `The table has every act and every state`() {
        for state in ActTable.states {
            #expect(Set(ActTable.row(state.name).keys) == Set(ActAsk.acts))
        }
        #expect(ActTable.states.count == 16)
    }

    @Test(arguments: ActTable.states.map(\.name))
    func `Whoever may and nobody else does it, and who may not is told why`(state: String) throws {
        var wrong: [String] = []
        for order in ActBoard.Order.allCases {
            let bench = try Bench(state, order)
            for act in ActAsk.acts {
                for role in ActBoard.roles {
                    if let fault = try bench.fault(of: act, by: role.letter, role.id) {
                        wrong.append("\(state)/\(order) \(role.letter) \(act): \(fault)")
                    }
                }
            }
        }
        #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(12).joined(separator: "\n"))")
    }

    /// One state under one order of the head.
    private struct Bench {
        let article: Article
        let ward: Ward
        let row: [String: String]
        let order: ActBoard.Order

        init(_ name: String, _ order: ActBoard.Order) throws {
            let state = try #require(ActTable.states.first { $0.name == name })
            article = try state.story.article()
            let other = try state.posted?.article()
            ward = Ward(
                settings: try ActBoard.settings(order),
                articles: [article, other].compactMap { $0 }.sorted { $0.path < $1.path })
            row = ActTable.row(name)
            self.order = order
        }

        /// What differs from the table; nil when nothing does.
        func fault(of act: String, by letter: Character, _ member: String) throws -> String? {
            let cell = try #require(row[act])
            let request = try ActAsk.request(act, by: member)
            let outcome = Result { () throws(Denial) in try ActPlanner(ward).plan(request, on: article) }
            switch outcome {
            case .success(let plan):
                return isAllowed(letter, cell) ? faults(of: plan, act, member) : "phải bị từ chối (\(cell))"
            case .failure(let denial):
                guard !isAllowed(letter, cell) else { return "phải được phép: \(denial.message)" }
                return fault(of: denial, act, letter, cell)
            }
        }

        private func isAllowed(_ letter: Character, _ cell: String) -> Bool {
            !cell.hasPrefix("=") && names(letter, in: cell)
        }

        private func names(_ letter: Character, in letters: some StringProtocol) -> Bool {
            letters.contains(letter) || letter == "D" && letters.contains("d") && order.isInForce
        }

        private func fault(of denial: Denial, _ act: String, _ letter: Character, _ cell: String) -> String? {
            let isWhole = denial.message.hasSuffix(".") && denial.help.hasSuffix(".") && !denial.basis.isEmpty
            let isRight = isWhole && (isReason(denial, letter, cell) ?? isPower(denial, act, letter))
            return isRight ? nil : "\(denial.message) | \(denial.help) | \(denial.basis)"
        }

        /// Whether a denial gives the reason of a cell; nil where it is the person who may not.
        private func isReason(_ denial: Denial, _ letter: Character, _ cell: String) -> Bool? {
            guard letter != "C", cell.hasPrefix("=") else { return nil }
            let parts = cell.dropFirst().split(separator: ":")
            if parts.count == 2, !names(letter, in: parts[1]) { return nil }
            guard let reason = parts.first.flatMap({ ActTable.reasons[String($0)] }) else { return false }
            return denial.message.contains(reason.message) && denial.help.contains(reason.help)
                && reason.clause.map(denial.basis.contains) ?? true
        }

        private func isPower(_ denial: Denial, _ act: String, _ letter: Character) -> Bool {
            if letter == "C" || letter == "F" {
                let words =
                    letter == "C"
                    ? "Không có thành viên `cong-tac-vien`"
                    : "không còn hoặc chưa là thành viên Ban biên tập vào ngày 10/12/2020"
                return denial.message.contains(words) && denial.basis == ["QC Đ3"]
            }
            guard let power = ActTable.powers[act] else { return false }
            let words = act == "reopen" ? "không có quyền mở lại" : "không có thẩm quyền"
            return denial.message.contains(words) && denial.help.contains(power.help)
                && power.clauses.allSatisfy(denial.basis.contains)
        }

        private func faults(of plan: ActPlan, _ act: String, _ member: String) -> String? {
            let concernsPosted = ["withdraw", "suspend", "lift", "confirm"].contains(act)
            let subject = concernsPosted ? ward.articles.first { $0.stage == .approved } ?? article : article
            let wanted =
                ActTable.destinations[act] == "-" ? subject.stage.rawValue : ActTable.destinations[act]
            if plan.change.location.stage.rawValue != wanted { return "đến \(plan.change.location.path)" }
            if plan.change.keepsOriginal != (act == "revise") { return "keepsOriginal sai" }
            if act == "move", plan.change.location.section != "van-hoa" { return "không chuyển chuyên mục" }
            guard let last = plan.article.frontMatter.acts.last, last.by == member,
                last.action.rawValue == act.replacing("!", with: ""),
                last.digest == ArticleDigest.compute(subject), last.details.isUrgent == act.hasSuffix("!")
            else { return "bước ghi sai" }
            // A text that was edited since its endorsement is told as such while it waits.
            var known: Set<ActFault.Kind> = plan.article.stage == .review ? [.digestMismatch] : []
            // What somebody should have confirmed in November is a warning, not an error.
            known.insert(.unconfirmed)
            let found = ActReview.faults(of: plan.article, settings: ward.settings, now: last.at)
            return Set(found.map(\.kind)).isSubset(of: known) ? nil : found.map(\.message).joined()
        }
    }
}
