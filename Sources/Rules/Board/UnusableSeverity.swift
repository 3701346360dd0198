import Content
import Diagnostics
import Reading

extension Rule {
    static let unusableSeverity = Rule(
        code: "BB011", name: "unusable-severity",
        summary: "Chỉ được đổi mức độ của quy tắc có thật và không được giảm nhẹ quy tắc bắt buộc.",
        basis: [], severity: .onlyApproved(.error),
        rationale:
            "Mã viết sai thì việc đổi mức không có tác dụng. Quy tắc bắt buộc giữ cho tệp đọc được, việc duyệt chứng "
            + "minh được và bí mật không lọt ra; phường không giảm nhẹ được.",
        examples: [
            .settingsPass(),
            .settingsPass(replacing: "board:\n", with: "rules: {severity: {DC010: off}}\nboard:\n"),
            .settingsPass(replacing: "board:\n", with: "rules: {severity: {SY001: error}}\nboard:\n"),
            .settingsFail(replacing: "board:\n", with: "rules: {severity: {DC999: off}}\nboard:\n", line: 12),
            .settingsFail(replacing: "board:\n", with: "rules: {severity: {dc010: off}}\nboard:\n", line: 12),
            .settingsFail(
                replacing: "board:\n", with: "rules: {severity: {SY001: warning}}\nboard:\n", line: 12),
        ],
        check: .settings { context in
            context.settings.rules.severities.compactMap { code, severity in
                guard let rule = RuleCatalogue.all.first(where: { $0.code == code }) else {
                    return RuleFault(
                        at: severity.position, "Không có quy tắc mã `\(code)` để đổi mức độ.",
                        help: RuleCatalogue.remedy(forUnknownCode: code))
                }
                guard rule.isMandatory, severity.value != Severity.error.rawValue else { return nil }
                return RuleFault(
                    at: severity.position,
                    "Quy tắc \(code) là bắt buộc, không giảm nhẹ được thành `\(severity.value)`.",
                    help: "Xóa dòng này; mức độ của quy tắc bắt buộc luôn là lỗi.")
            }
        })
}
