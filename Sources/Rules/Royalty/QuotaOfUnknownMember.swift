import Content
import Diagnostics

extension Rule {
    static let quotaOfUnknownMember = Rule(
        code: "NB013", name: "quota-of-unknown-member",
        summary: "Định mức phải giao cho một thành viên có trong Ban biên tập.", basis: ["NĐ18/2014 Đ4.11"],
        severity: .always(.error),
        rationale: "Định mức của mã gõ sai không trừ cho ai, và người ấy được trả cả phần trong định mức.",
        examples: [
            .settingsPass(
                replacing: "  rates:", with: "  quotas: [{member: cntt, works: 4, per: month}]\n  rates:"),
            .settingsFail(
                replacing: "  rates:", with: "  quotas: [{member: cnnt, works: 4, per: month}]\n  rates:"),
        ],
        check: .settings { context in
            (context.settings.royalty?.quotas ?? []).compactMap { quota in
                guard context.settings.board.member(quota.member) == nil else { return nil }
                return RuleFault(
                    at: quota.position, "Không có thành viên `\(quota.member)` trong Ban biên tập.",
                    help: "Ghi mã của một thành viên trong `board.members`.")
            }
        })
}
