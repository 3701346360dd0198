import CivilTime
import Content
import Diagnostics

extension Rule {
    static let unusableWaiver = Rule(
        code: "BB010", name: "unusable-waiver",
        summary: "Việc miễn quy tắc phải nêu đúng quy tắc được phép miễn, đúng bài và còn hạn.",
        basis: [], severity: .onlyApproved(.warning),
        rationale:
            "Dòng miễn viết sai hoặc hết hạn không còn tác dụng mà người đọc vẫn tưởng có. Quy tắc bắt buộc (về tệp, "
            + "về các bước duyệt, về bí mật) không miễn được; xin miễn là lỗi chứ không chỉ là cảnh báo.",
        examples: [
            .settingsPass(),
            // The example ward has no article, so no waiver names one.
            .settingsFail(
                replacing: "board:\n", with: "\(waiver("DC010", until: "2020-12-31"))board:\n", line: 14),
            .settingsFail(
                replacing: "board:\n", with: "\(waiver("XX999", until: "2020-12-31"))board:\n", line: 14),
            .settingsFail(
                replacing: "board:\n", with: "\(waiver("SY001", until: "2020-12-31"))board:\n", line: 14),
        ],
        check: .settings { context in
            context.settings.rules.waivers.flatMap { waiver in
                [ruleFault(waiver), articleFault(waiver, context), termFault(waiver, context)].compactMap {
                    $0
                }
            }
        })

    private static func waiver(_ code: String, until day: String) -> String {
        "rules:\n  waivers:\n    - {rule: \(code), article: 20201112-abc234, reason: Bài cũ, "
            + "granted_by: truong-ban, until: \(day)}\n"
    }

    private static func ruleFault(_ waiver: RuleSettings.Waiver) -> RuleFault? {
        guard let rule = RuleCatalogue.all.first(where: { $0.code == waiver.rule }) else {
            return RuleFault(
                at: waiver.position, "Không có quy tắc mã `\(waiver.rule)` để miễn.",
                help: RuleCatalogue.remedy(forUnknownCode: waiver.rule))
        }
        guard rule.isMandatory else { return nil }
        return RuleFault(
            at: waiver.position, "Quy tắc \(rule.code) là bắt buộc, không bài nào được miễn.",
            help: "Xóa dòng miễn này và sửa bài cho đúng: \(rule.summary)", leastSeverity: .error)
    }

    private static func articleFault(_ waiver: RuleSettings.Waiver, _ context: RuleContext) -> RuleFault? {
        guard context.index.byIdentifier[waiver.article] == nil else { return nil }
        return RuleFault(
            at: waiver.position, "Không có bài nào mang `id` \(waiver.article).",
            help: "Ghi `id` của bài được miễn, hoặc xóa dòng miễn này.")
    }

    private static func termFault(_ waiver: RuleSettings.Waiver, _ context: RuleContext) -> RuleFault? {
        guard waiver.until < context.now.date else { return nil }
        return RuleFault(
            at: waiver.position, "Việc miễn \(waiver.rule) đã hết hạn ngày \(waiver.until.vietnamese).",
            help: "Xóa dòng này; nếu còn cần, người có thẩm quyền gia hạn `until`.")
    }
}
