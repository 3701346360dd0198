import CivilTime
import Content
import Diagnostics
import Reading
import Registers

extension Rule {
    static let rateAboveCeiling = Rule(
        code: "NB003", name: "rate-above-ceiling",
        summary: "Hệ số cao nhất của phường, xã không được quá mức tối đa của nghị định.",
        basis: ["NĐ18/2014 Đ7.1"], severity: .always(.error),
        rationale: "Điều 7 khoản 1 chỉ quy định hệ số tối đa; bảng của phường, xã phải nằm trong mức ấy.",
        examples: [
            .settingsPass(),
            .settingsFail(replacing: "group: 1, min: 0.5, max: 2", with: "group: 1, min: 0.5, max: 10.5"),
        ],
        check: .settings { context in
            guard let royalty = context.settings.royalty else { return [] }
            return royalty.rates.compactMap { rate in
                guard let ceiling = rate.ceiling, rate.most > ceiling, royalty.hasCeilings(during: rate)
                else {
                    return nil
                }
                return RuleFault(
                    at: rate.position,
                    "Hệ số cao nhất \(rate.most.vietnamese) của thể loại “\(rate.title)” quá mức tối đa "
                        + "\(ceiling.vietnamese) của nhóm \(rate.group ?? 0).",
                    help: "Sửa `max` thành \(ceiling.plain) hoặc thấp hơn.")
            }
        })
}

extension RoyaltySettings {
    /// Whether the ceilings hold on any day on which a row of the table does.
    fileprivate func hasCeilings(during rate: RoyaltyRate) -> Bool {
        if let first = rate.since, let ceilingsUntil, first > ceilingsUntil { return false }
        if let last = rate.until, let since = RoyaltyLaw.since, last < since { return false }
        return true
    }
}
