import CivilTime
import Content
import Diagnostics
import Reading

extension Rule {
    static let outageWithoutFallback = Rule(
        code: "TH007", name: "outage-without-fallback",
        summary: "Thông báo tạm dừng theo kế hoạch phải nói có cách nào thay thế.",
        basis: ["NĐ224/2026 Đ13"], severity: .onlyApproved(.warning),
        rationale: "Trong lúc trang, dịch vụ tạm dừng, người dân vẫn phải biết nộp hồ sơ, hỏi ở đâu.",
        examples: [
            .settingsPass(
                replacing: "board:\n", with: outage("2026-07-15", "    fallback: nộp tại trụ sở\n")),
            .settingsPass(replacing: "board:\n", with: outage("2020-12-02", "")),
            .settingsFail(replacing: "board:\n", with: outage("2026-07-15", ""), line: 14),
            .settingsFail(
                replacing: "board:\n", with: outage("2026-07-15", "    fallback: \"\"\n"), line: 14),
        ],
        check: .settings { context in
            context.settings.outages.compactMap { outage in
                let begin = outage.since.value.date
                guard begin >= OutageLaw.inForce, (outage.fallback ?? "").allSatisfy(\.isWhitespace) else {
                    return nil
                }
                return RuleFault(
                    at: outage.since.position,
                    "Việc tạm dừng ngày \(begin.vietnamese) chưa nói người dân dùng cách nào thay thế.",
                    help: "Thêm `fallback`, ví dụ `fallback: nộp hồ sơ tại trụ sở`.")
            }
        })

    private static func outage(_ since: String, _ more: String) -> String {
        "outages:\n  - title: Trang thông tin điện tử\n    since: \(since)\n    announced: 2020-11-12\n"
            + "    until: \(since)\n\(more)board:\n"
    }
}

/// NĐ 224/2026 on planned interruptions.
enum OutageLaw {
    /// The first day of the decree, 1 July 2026.
    static let inForce = CivilDate(dayNumber: 20_635)
}
