import Content
import Diagnostics
import Reading

extension Rule {
    static let postingTooShort = Rule(
        code: "DL008", name: "posting-too-short",
        summary: "Thông tin niêm yết ở nơi công cộng được để ít nhất 30 ngày liên tục.",
        basis: ["Luật 10/2022 Đ13", "Luật 104/2016 Đ21.2"], severity: .always(.warning),
        rationale:
            "Niêm yết ngắn hơn thì người dân chưa kịp xem; quy định khác có hạn riêng thì theo hạn ấy.",
        examples: [
            .settingsPass(replacing: "board:\n", with: posting("2020-12-09")),
            .settingsFail(replacing: "board:\n", with: posting("2020-12-08"), line: 16),
        ],
        check: .settings { context in
            context.settings.access.postings.compactMap { posting in
                guard let days = posting.days, days < leastDays else { return nil }
                return RuleFault(
                    at: posting.since.position, "“\(posting.title.value)” chỉ được niêm yết \(days) ngày.",
                    help: "Niêm yết lại cho đủ \(leastDays) ngày liên tục, hoặc sửa ngày ghi sai.")
            }
        })

    private static let leastDays = 30

    /// Thirty days from 10 November are over on 9 December.
    private static func posting(_ until: String) -> String {
        """
        access:
          postings:
            - title: Kế hoạch đặt ra
              place: Trụ sở
              since: 2020-11-10
              until: \(until)
        board:

        """
    }
}
