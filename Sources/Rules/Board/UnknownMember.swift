import Content
import Diagnostics
import Reading

extension Rule {
    static let unknownMember = Rule(
        code: "BB005", name: "unknown-member",
        summary: "Người được nêu trong `site.yml` phải là thành viên Ban biên tập.",
        basis: ["QC Đ6.2", "QC Đ7.2"], severity: .onlyApproved(.error),
        rationale:
            "Chuyên mục và giấy ủy quyền nêu thành viên bằng mã. Mã viết sai thì việc được giao cho không ai cả.",
        examples: [
            .settingsPass(),
            .settingsFail(replacing: "owners: [cntt]", with: "owners: [cnt]", line: 22),
            .settingsFail(
                replacing: "suppliers: [thuong-truc]", with: "suppliers: [doan-thanh-nien]", line: 22),
            .settingsFail(replacing: "from: truong-ban", with: "from: truong", line: 20),
            .settingsFail(replacing: "to: pho-ban", with: "to: pho-bann", line: 20),
        ],
        check: .settings { context in
            let board = context.settings.board
            let known = Set(board.members.map(\.id.value))
            return references(context.settings).filter { !known.contains($0.id.value) }.map { reference in
                RuleFault(
                    at: reference.id.position,
                    "Không có thành viên `\(reference.id.value)`, nêu ở \(reference.place).",
                    help: board.remedy(forUnknownMember: reference.id.value))
            }
        })

    private static func references(_ settings: Settings) -> [(id: Located<String>, place: String)] {
        let ofSections = settings.sections.flatMap { section in
            section.owners.map { ($0, "`owners` của chuyên mục `\(section.id.value)`") }
                + section.suppliers.map { ($0, "`suppliers` của chuyên mục `\(section.id.value)`") }
        }
        let ofDelegations = settings.board.delegations.flatMap { delegation in
            [(delegation.from, "from"), (delegation.to, "to")].map { id, key in
                (Located(id, at: delegation.id.position), "`\(key)` của ủy quyền `\(delegation.id.value)`")
            }
        }
        return ofSections + ofDelegations
    }
}
