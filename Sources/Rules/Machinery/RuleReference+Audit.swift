import Editorial

extension RuleReference {
    /// The rules of the audit: a table, then one section each.
    static var auditBlocks: [String] {
        ["## Đối chiếu lịch sử", auditIntroduction, auditTable] + AuditRule.all.flatMap(auditSection)
    }

    private static let auditIntroduction = """
        Lệnh `bientap audit` xét mọi commit theo `site.yml` của commit đứng trước nó. Các quy tắc này không giảm nhẹ \
        và không miễn được; mỗi quy tắc được thử bằng kho git thật bị sửa đúng theo lỗi ấy và bằng lịch sử không có lỗi.
        """

    private static var auditTable: String {
        let rows = AuditRule.all.map { "| \(link($0)) | \($0.name) | \(cell($0.summary)) |" }
        return (["| Mã | Tên | Quy tắc |", "|---|---|---|"] + rows).joined(separator: "\n")
    }

    private static func auditSection(_ rule: AuditRule) -> [String] {
        let basis = rule.basis.isEmpty ? "yêu cầu kỹ thuật" : rule.basis.joined(separator: "; ")
        return [
            "### \(rule.code) \(rule.name)", rule.summary, "- Căn cứ: \(basis).", rule.rationale,
        ]
    }

    /// A link to the section of a rule.
    static func link(_ rule: AuditRule) -> String {
        "[\(rule.code)](#\(rule.code.lowercased())-\(rule.name))"
    }
}
