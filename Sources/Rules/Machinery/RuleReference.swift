import Content
import Diagnostics

/// The documentation of the rules, made from the rules themselves.
public enum RuleReference {
    /// The command that writes `docs/rules.md`.
    static let command = "bientap rules --format markdown > docs/rules.md"

    /// `docs/rules.md`: every rule by group, then which clause of the regulation rests on which rule.
    public static func markdown(_ rules: [Rule]) -> String {
        let groups = RuleGroup.all.compactMap { group -> (RuleGroup, [Rule])? in
            let members = rules.filter { $0.code.hasPrefix(group.prefix) }
            return members.isEmpty ? nil : (group, members)
        }
        let blocks =
            [introduction, "## Mục lục"] + groups.flatMap(contents) + [sampleSection]
            + groups.flatMap { group, rules in ["## \(heading(group))"] + rules.flatMap(section) }
            + auditBlocks + ["## Quy chế và các quy tắc", clauseIntroduction, clauseTable(rules)]
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private static let introduction = """
        # Quy tắc kiểm tra

        Tệp này do lệnh `\(command)` sinh ra từ các quy tắc, không sửa tay.

        Mỗi quy tắc có mã không đổi, tên nêu lỗi, căn cứ, mức độ ở từng giai đoạn của bài (bản thảo, chờ duyệt, \
        đã duyệt), lý do và ví dụ. Mọi ví dụ đều được chạy khi kiểm thử chương trình. `site.yml` đổi được mức độ của \
        quy tắc không bắt buộc (`rules.severity`) và miễn được một quy tắc cho một bài (`rules.waivers`).
        """

    private static let sampleSection = "## Bài mẫu\n\n\(sample)"

    /// The article that examples change, with words on how they are written.
    public static let sample = """
        Phần lớn ví dụ là bài mẫu dưới đây với vài dòng được thay: dòng bỏ đi có dấu `-`, dòng thêm vào có dấu `+`, \
        sau `@@` là số dòng. Ví dụ về `site.yml` sửa cấu hình của phường Ví Dụ theo cùng cách. Người, việc và con số \
        trong ví dụ đều là hư cấu.

        \(fenced(ExampleArticle.text(), as: "markdown"))
        """

    private static let clauseIntroduction = """
        Mỗi khoản, điểm của Quy chế hoạt động của Ban biên tập, các quy tắc dựa vào nó và cách kiểm tra. Với phần \
        mà không chương trình nào xét được thì có nêu lý do.
        """

    private static func heading(_ group: RuleGroup) -> String { "\(group.prefix): \(group.title)" }

    private static func contents(_ group: RuleGroup, _ rules: [Rule]) -> [String] {
        let rows = rules.map { "| \(link($0)) | \($0.name) | \(cell($0.summary)) |" }
        return [
            "**\(heading(group))**",
            (["| Mã | Tên | Quy tắc |", "|---|---|---|"] + rows).joined(separator: "\n"),
        ]
    }

    private static func section(_ rule: Rule) -> [String] {
        let basis = rule.basis.isEmpty ? "yêu cầu kỹ thuật" : rule.basis.joined(separator: "; ")
        var facts = ["- Căn cứ: \(basis).", "- Mức độ: \(severities(rule))."]
        if rule.isMandatory { facts.append("- Bắt buộc: không miễn và không giảm nhẹ được.") }
        return ["### \(rule.code) \(rule.name)", rule.summary, facts.joined(separator: "\n"), rule.rationale]
            + rule.examples.map(ExampleText.markdown)
    }

    private static func severities(_ rule: Rule) -> String {
        if case .settings = rule.check {
            return rule.severity.approved.map { "\($0.title), ở `site.yml`" } ?? "không áp dụng"
        }
        let titles = Stage.allCases.map { stage in
            "\(stage.title) – \(rule.severity[stage]?.title ?? "không áp dụng")"
        }
        return titles.joined(separator: ", ")
    }

    /// A link to the section of a rule.
    static func link(_ rule: Rule) -> String { "[\(rule.code)](#\(rule.code.lowercased())-\(rule.name))" }

    /// A text as a cell of a table.
    static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }

    /// A text in a code block, whatever backticks it holds.
    static func fenced(_ text: String, as language: String) -> String {
        let longest = text.split { $0 != "`" }.map(\.count).max() ?? 0
        let fence = String(repeating: "`", count: max(3, longest + 1))
        let lines = text.hasSuffix("\n") ? String(text.dropLast()) : text
        return "\(fence)\(language)\n\(lines)\n\(fence)"
    }
}
