import Content
import Reading

extension FrontMatter {
    /// Whether a value of the metadata meets a condition; nothing is built on the way.
    func hasElementValue(where condition: (String) -> Bool) -> Bool {
        for text in [title, description, publisher, language, coverage, type, format, rights] {
            if let text, condition(text.value) { return true }
        }
        if let source, condition(source.value.name) || source.value.url.map(condition) ?? false {
            return true
        }
        for list in [creator, contributor, subject, relation]
        where list.contains(where: { condition($0.value) }) {
            return true
        }
        return false
    }

    /// Every value of the metadata under its key, each with its place; name and address of a source
    /// are one.
    var elementValues: [(key: String, value: Located<String>)] {
        let single = [
            ("title", title), ("description", description), ("publisher", publisher), ("language", language),
            ("coverage", coverage), ("type", type), ("format", format), ("rights", rights),
            ("source", source.map { Located("\($0.value.name) \($0.value.url ?? "")", at: $0.position) }),
        ]
        let lists = [
            ("creator", creator), ("contributor", contributor), ("subject", subject), ("relation", relation),
        ]
        return single.compactMap { key, value in value.map { (key, $0) } }
            + lists.flatMap { key, values in values.map { (key, $0) } }
    }
}
