import CivilTime
import Content
import Diagnostics
import Reading

extension Rule {
    static let termEndsBeforeItBegins = Rule(
        code: "BB012", name: "term-ends-before-it-begins",
        summary: "Nhiệm kỳ của thành viên không được kết thúc trước ngày bắt đầu.",
        basis: [], severity: .onlyApproved(.error),
        rationale:
            "Thẩm quyền của mỗi bước duyệt được xét theo ngày. Nhiệm kỳ ngược thì thành viên không đương nhiệm ngày nào "
            + "và mọi việc đã ký đều mất giá trị.",
        examples: [
            .settingsPass(
                replacing: "Văn phòng, since: 2020-11-10",
                with: "Văn phòng, since: 2020-11-10, until: 2020-11-10"),
            .settingsFail(
                replacing: "Văn phòng, since: 2020-11-10",
                with: "Văn phòng, since: 2020-11-10, until: 2020-11-09",
                line: 18),
        ],
        check: .settings { context in
            context.settings.board.members.compactMap { member in
                guard let since = member.since, let until = member.until, until < since else { return nil }
                return RuleFault(
                    at: member.id.position,
                    "Nhiệm kỳ của `\(member.id.value)` kết thúc \(until.vietnamese), trước ngày bắt đầu \(since.vietnamese).",
                    help: "Sửa `since` hoặc `until`.")
            }
        })
}
