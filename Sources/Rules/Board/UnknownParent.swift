import Content
import Diagnostics
import VietnameseText
import Reading

extension Rule {
    static let unknownParent = Rule(
        code: "BB008", name: "unknown-parent",
        summary: "Chuyên mục cha phải có thật và không được là chính chuyên mục con.",
        basis: [], severity: .onlyApproved(.error),
        rationale:
            "Chuyên mục con hiện dưới chuyên mục cha. Cha không có, hoặc vòng tròn cha con, thì chuyên mục không hiện "
            + "ở đâu trên trang.",
        examples: [
            .settingsPass(),
            .settingsPass(replacing: "type: page,", with: "type: page, parent: tin-tuc,"),
            .settingsFail(replacing: "type: page,", with: "type: page, parent: tin,", line: 23),
            .settingsFail(replacing: "type: page,", with: "type: page, parent: gioi-thieu,", line: 23),
            .settingsFail(
                replacing: """
                    type: article, owners: [cntt], suppliers: [thuong-truc], basis: [QC Đ9.5]}
                      - {id: gioi-thieu, title: Giới thiệu, type: page,
                    """,
                with: """
                    type: article, parent: gioi-thieu, owners: [cntt], basis: [QC Đ9.5]}
                      - {id: gioi-thieu, title: Giới thiệu, type: page, parent: tin-tuc,
                    """, line: 22),
        ],
        check: .settings { context in
            let settings = context.settings
            return settings.sections.compactMap { section in
                guard let parent = section.parent else { return nil }
                if parent.value == section.id.value {
                    return RuleFault(
                        at: parent.position, "Chuyên mục `\(section.id.value)` là cha của chính nó.",
                        help: "Xóa `parent`, hoặc ghi mã của chuyên mục khác.")
                }
                guard settings.section(parent.value) != nil else {
                    let nearest = Suggestion.closest(
                        to: parent.value, among: settings.sections.map(\.id.value))
                    return RuleFault(
                        at: parent.position, "Không có chuyên mục cha `\(parent.value)`.",
                        help: (nearest.map { "Có phải ý là `\($0)`? " } ?? "")
                            + "Ghi mã của một chuyên mục có thật, hoặc xóa `parent`.")
                }
                guard liesInItself(section, settings) else {
                    guard settings.section(parent.value)?.parent != nil else { return nil }
                    return RuleFault(
                        at: parent.position,
                        "Chuyên mục cha `\(parent.value)` đã nằm trong một chuyên mục khác.",
                        help: "Trang chỉ có hai cấp chuyên mục: ghi mã của chuyên mục cấp trên cùng.")
                }
                return RuleFault(
                    at: parent.position,
                    "Chuyên mục `\(section.id.value)` nằm trong chính nó qua `\(parent.value)`.",
                    help: "Bỏ `parent` của một chuyên mục trong vòng ấy.")
            }
        })

    /// Whether the way up from a section leads back to it.
    private static func liesInItself(_ section: Section, _ settings: Settings) -> Bool {
        var current = section
        for _ in settings.sections {
            guard let parent = current.parent.flatMap({ settings.section($0.value) }) else { return false }
            if parent.id.value == section.id.value { return true }
            current = parent
        }
        return false
    }
}
