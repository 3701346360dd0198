import Content
import Diagnostics
import Reading
import Reports
import CivilTime

extension Rule {
    static let neglectedSection = Rule(
        code: "TH003", name: "neglected-section",
        summary: "Chuyên mục phải được cập nhật trong số ngày đã đặt.", basis: ["QC Đ5.2", "QC Đ9.5"],
        severity: .always(.warning),
        rationale:
            "Thành viên phụ trách theo dõi, đôn đốc việc cập nhật chuyên mục của mình; người quản trị đôn đốc các ban, ngành.",
        examples: [
            .settingsPass(),
            .settingsPass(
                replacing: "type: article, owners", with: "type: article, fresh_days: 60, owners"),
            .settingsFail(
                replacing: "type: article, owners", with: "type: article, fresh_days: 20, owners"),
        ],
        check: .settings { context in
            DeadlineFinder(context.ward, now: context.now).sections.compactMap { deadline in
                guard case .section(let section) = deadline.subject, deadline.state == .overdue else {
                    return nil
                }
                let owners = deadline.members.compactMap { context.settings.board.member($0)?.displayName }
                return RuleFault(
                    at: section.id.position,
                    "Chuyên mục “\(section.title)” không có gì mới từ ngày \(deadline.start.vietnamese), quá \(section.freshDays ?? 0) ngày.",
                    help:
                        "Đề nghị \(owners.isEmpty ? "người phụ trách" : owners.joined(separator: "; ")) gửi tin, bài."
                )
            }
        })
}
