import Content
import Diagnostics
import Reading

extension Rule {
    static let severalDeputies = Rule(
        code: "BB003", name: "several-deputies",
        summary: "Ban biên tập có không quá một Phó Trưởng Ban biên tập.",
        basis: ["QC Đ3.2"], severity: .onlyApproved(.error),
        rationale: "Quy chế cho phép không quá 01 Phó Trưởng Ban biên tập vào cùng một lúc.",
        examples: [
            .settingsPass(),
            .settingsPass(replacing: "role: deputy,", with: "role: member,"),
            .settingsPass(
                replacing:
                    "- {id: thuong-truc, role: member, standing: true, position: Công chức Văn hóa, since: 2020-11-10",
                with:
                    "- {id: thuong-truc, role: deputy, standing: true, position: Công chức, until: 2020-11-09"
            ),
            .settingsFail(
                replacing: "id: thuong-truc, role: member", with: "id: thuong-truc, role: deputy", line: 16),
            // Both on one day only.
            .settingsFail(
                replacing:
                    "- {id: thuong-truc, role: member, standing: true, position: Công chức Văn hóa, since: 2020-11-10",
                with:
                    "- {id: thuong-truc, role: deputy, standing: true, position: Công chức, until: 2020-11-10",
                line: 16),
        ],
        check: .settings { context in
            let deputies = context.settings.board.members.filter { $0.role == .deputy }
            return deputies.indices.compactMap { index in
                let deputy = deputies[index]
                guard let other = deputies[..<index].first(where: deputy.overlaps) else { return nil }
                return RuleFault(
                    at: deputy.id.position,
                    "`\(other.id.value)` và `\(deputy.id.value)` cùng là Phó Trưởng Ban biên tập trong một thời gian.",
                    help: "Ghi `since`, `until` để nhiệm kỳ không chồng nhau, hoặc sửa `role` của một người.")
            }
        })
}
