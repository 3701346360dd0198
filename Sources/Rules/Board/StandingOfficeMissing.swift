import CivilTime
import Content
import Diagnostics
import Reading

extension Rule {
    static let standingOfficeMissing = Rule(
        code: "BB009", name: "standing-office-missing",
        summary: "Ban biên tập phải có Thường trực.",
        basis: ["QC Đ8"], severity: .onlyApproved(.warning),
        rationale:
            "Thường trực tiếp nhận, biên tập và chuyển bài cho thành viên phụ trách. Không có Thường trực thì bài không "
            + "đến được người duyệt.",
        examples: [
            .settingsPass(),
            .settingsFail(replacing: "standing: true, ", with: "", line: 13),
            .settingsFail(
                replacing: "Công chức Văn hóa, since: 2020-11-10",
                with: "Công chức Văn hóa, until: 2020-11-30",
                line: 16),
        ],
        check: .settings { context in
            let board = context.settings.board
            let standing = board.members.filter(\.isStanding)
            guard !standing.contains(where: { $0.isInOffice(on: context.now.date) }) else { return [] }
            return [
                RuleFault(
                    at: standing.last?.id.position ?? board.position,
                    "Ngày \(context.now.date.vietnamese) không có thành viên nào là Thường trực.",
                    help: "Ghi `standing: true` cho thành viên được giao làm Thường trực.")
            ]
        })
}
