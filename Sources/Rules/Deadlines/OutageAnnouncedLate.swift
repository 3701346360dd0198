import CivilTime
import Content
import Diagnostics
import Reading

extension Rule {
    static let outageAnnouncedLate = Rule(
        code: "TH005", name: "outage-announced-late",
        summary: "Tạm dừng theo kế hoạch phải được thông báo trước ít nhất 07 ngày làm việc.",
        basis: ["NĐ224/2026 Đ13"], severity: .onlyApproved(.warning),
        rationale:
            "Người dân cần biết trước để xếp việc. Thời hạn áp dụng từ ngày Nghị định có hiệu lực 01/7/2026; năm chưa có "
            + "lịch làm việc trong `calendar` thì không tính.",
        examples: [
            // 15/7/2026 is the seventh working day after 06/7/2026, a Monday.
            .settingsPass(replacing: "board:\n", with: outage("2026-07-06", "2026-07-15")),
            .settingsPass(replacing: "board:\n", with: outage("2020-12-01", "2020-12-02")),
            .settingsFail(replacing: "board:\n", with: outage("2026-07-06", "2026-07-14"), line: 14),
            .settingsFail(replacing: "board:\n", with: outage("2026-07-14", "2026-07-14"), line: 14),
        ],
        check: .settings { context in
            context.settings.outages.compactMap { outage in
                let begin = outage.since.value.date
                guard begin >= OutageLaw.inForce,
                    let days = outage.workingDaysAhead(context.settings.calendar),
                    days < leastDays
                else { return nil }
                return RuleFault(
                    at: outage.since.position,
                    "Việc tạm dừng ngày \(begin.vietnamese) chỉ được thông báo trước \(days) ngày làm việc.",
                    help: "Lùi `since` để cách `announced` ít nhất \(leastDays) ngày làm việc.")
            }
        })

    private static let leastDays = 7

    private static func outage(_ announced: String, _ since: String) -> String {
        """
        outages:
          - title: Trang thông tin điện tử
            since: \(since)
            announced: \(announced)
            until: \(since)
        board:

        """
    }
}
