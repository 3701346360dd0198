import Editorial

extension RuleReference {
    /// The table “clause → rules → how it is tested” over the whole regulation, one table for each article.
    public static func clauseTable(_ rules: [Rule]) -> String {
        let articles = RegulationClauses.titles.enumerated().map { index, title in
            let number = index + 1
            let clauses = RegulationClauses.all.filter { $0.article == number }
            let rows = wholes(above: clauses, rules) + clauses.map { row($0, rules) }
            return (["### Điều \(number). \(title)", "", header] + rows).joined(separator: "\n")
        }
        return articles.joined(separator: "\n\n")
    }

    private static let header = """
        | Điều khoản | Nội dung | Quy tắc | Kiểm tra thế nào |
        |---|---|---|---|
        """

    private static func row(_ clause: RegulationClause, _ rules: [Rule]) -> String {
        let resting = rules.filter { $0.basis.contains(clause.citation) }
        let isAudited = AuditRule.all.contains { $0.basis.contains(clause.citation) }
        let checks =
            resting.isEmpty
            ? (isAudited ? [] : ["Không quy tắc nào kiểm tra được."]) : [tests(of: resting)]
        let audits = isAudited ? ["Xét trong lịch sử git."] : []
        let how = (checks + audits + [clause.limit]).joined(separator: " ")
        return line(clause.citation, clause.content, resting, how)
    }

    /// Rows for rules that cite an article or a khoản as a whole where it has parts.
    private static func wholes(above clauses: [RegulationClause], _ rules: [Rule]) -> [String] {
        let cited = Set(rules.flatMap(\.basis) + AuditRule.all.flatMap(\.basis))
        let exact = Set(clauses.map(\.citation))
        let wholes = Set(clauses.flatMap { parents(of: $0) }).intersection(cited).subtracting(exact)
        return wholes.sorted().map { citation in
            let resting = rules.filter { $0.basis.contains(citation) }
            let isAudited = AuditRule.all.contains { $0.basis.contains(citation) }
            let how =
                (resting.isEmpty ? [] : [tests(of: resting)]) + (isAudited ? ["Xét trong lịch sử git."] : [])
            return line(citation, "Toàn bộ", resting, how.joined(separator: " "))
        }
    }

    /// The article and the khoản that a clause lies in.
    static func parents(of clause: RegulationClause) -> [String] {
        let article = "QC Đ\(clause.article)"
        let number = clause.part.prefix { $0.isNumber }
        return number.isEmpty ? [article] : [article, "\(article).\(number)"]
    }

    private static func tests(of rules: [Rule]) -> String {
        let examples = rules.flatMap(\.examples)
        let failing = examples.filter(\.fails).count
        return "Chạy \(examples.count - failing) ví dụ đạt và \(failing) ví dụ không đạt của các quy tắc này."
    }

    private static func line(_ citation: String, _ content: String, _ rules: [Rule], _ how: String) -> String
    {
        let audits = AuditRule.all.filter { $0.basis.contains(citation) }
        let all = rules.map { link($0) } + audits.map { link($0) }
        let links = all.isEmpty ? "–" : all.joined(separator: ", ")
        return "| \(citation) | \(cell(content)) | \(links) | \(cell(how)) |"
    }
}
