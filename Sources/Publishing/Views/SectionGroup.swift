import Content
import Reading
import Registers

/// Sections that stand together in the menu and on the home page.
struct SectionGroup {
    /// The heading.
    let title: String
    /// The section to which the others belong, where there is one.
    let head: Section?
    /// The sections.
    let sections: [Section]

    /// The groups in the order in which the first section of each stands in `site.yml`: a section with those below
    /// it, the others by `group`, or by what they hold.
    static func all(of site: Site) -> [SectionGroup] {
        var groups: [SectionGroup] = []
        for section in site.sections(below: nil) {
            let children = site.sections(below: section.id.value)
            guard children.isEmpty else {
                groups.append(SectionGroup(title: section.title, head: section, sections: children))
                continue
            }
            let title = section.group ?? name(of: section.type)
            if let index = groups.firstIndex(where: { $0.head == nil && $0.title == title }) {
                let others = groups[index].sections
                groups[index] = SectionGroup(title: title, head: nil, sections: others + [section])
            } else {
                groups.append(SectionGroup(title: title, head: nil, sections: [section]))
            }
        }
        return groups
    }

    /// What sections of a type are called together where `site.yml` does not say.
    private static func name(of type: SectionType) -> String {
        switch type {
        case .page, .event, .contact: "Giới thiệu, liên hệ"
        case .document: "Văn bản"
        case .procedure, .question, .consultation: "Dịch vụ, hỏi đáp"
        case .project, .budget: "Ngân sách, đầu tư"
        default: "Tin tức, chuyên đề"
        }
    }
}
