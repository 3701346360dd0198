import Content
import Diagnostics
import Reports
import CivilTime

extension Rule {
    static let missedDuty = Rule(
        code: "TH004", name: "missed-duty",
        summary: "Báo cáo, cuộc họp định kỳ phải làm đúng hạn.", basis: ["QC Đ8.3", "QC Đ12"],
        severity: .always(.warning),
        rationale:
            "Ban Biên tập họp ba tháng một lần và báo cáo định kỳ; việc đã làm ghi vào `duties[].done`.",
        examples: [
            .settingsPass(),
            .settingsPass(replacing: "regulation:", with: duty(done: "{on: 2020-11-10}")),
            .settingsFail(replacing: "regulation:", with: duty(done: "{on: 2020-08-10}")),
        ],
        check: .settings { context in
            let finder = DeadlineFinder(context.ward, now: context.now)
            return context.settings.duties.flatMap { duty -> [RuleFault] in
                let found = finder.ofDuty(duty)
                return [fault(duty, found.filter { $0.state == .overdue }, "đã quá hạn")]
                    .compactMap { $0 }
                    + [fault(duty, found.filter { $0.state == .near }, "sắp đến hạn")].compactMap { $0 }
            }
        })

    /// One finding a duty: a ward that has never reported must not drown in findings.
    private static func fault(_ duty: Duty, _ deadlines: [Deadline], _ state: String) -> RuleFault? {
        guard let first = deadlines.min(by: { ($0.due ?? $0.start) < ($1.due ?? $1.start) }) else {
            return nil
        }
        let more = deadlines.count > 1 ? " (và \(deadlines.count - 1) kỳ sau đó)" : ""
        return RuleFault(
            at: duty.position,
            "\(first.title)\(more) \(state): hạn cuối là ngày \(first.due?.vietnamese ?? "").",
            help: "Làm xong thì ghi ngày vào `done` của việc này; xem mọi thời hạn bằng `bientap deadlines`.",
            basis: duty.basis.isEmpty ? nil : duty.basis)
    }

    private static func duty(done: String) -> String {
        """
        duties:
          - {id: hop, title: Họp thường kỳ, basis: [QC Đ12.1], every_months: 3, since: 2020-01-01, done: [\(done)]}
        regulation:
        """
    }
}
