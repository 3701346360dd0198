import CivilTime
import Content
import Diagnostics
import Reading

extension Rule {
    static let ownerNotInOffice = Rule(
        code: "BB013", name: "owner-not-in-office",
        summary: "Thành viên phụ trách chuyên mục phải đang đương nhiệm.",
        basis: ["QC Đ5.2", "QC Đ6.2"], severity: .onlyApproved(.warning),
        rationale:
            "Người đã thôi hoặc chưa bắt đầu nhiệm vụ không duyệt nội dung được, nên bài của chuyên mục chờ mãi.",
        examples: [
            .settingsPass(),
            .settingsFail(
                replacing: "Văn phòng, since: 2020-11-10", with: "Văn phòng, until: 2020-11-30", line: 23),
            .settingsFail(
                replacing: "Văn phòng, since: 2020-11-10", with: "Văn phòng, since: 2021-01-01", line: 23),
        ],
        check: .settings { context in
            let today = context.now.date
            return context.settings.sections.flatMap { section in
                section.owners.compactMap { owner in
                    guard let member = context.settings.board.member(owner.value),
                        !member.isInOffice(on: today)
                    else {
                        return nil
                    }
                    return RuleFault(
                        at: owner.position,
                        "`\(owner.value)`, phụ trách chuyên mục “\(section.title)”, không đương nhiệm ngày "
                            + "\(today.vietnamese).",
                        help: "Trưởng ban phân công người khác: sửa `owners` của chuyên mục.")
                }
            }
        })
}
