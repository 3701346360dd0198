import Content
import CivilTime

extension ConformanceJudge {
    /// The laws that the rules rest on, each clause of them, in the order of `site.yml`.
    var laws: [ConformanceGroup] {
        let regulation = Citation.text(of: ward.settings.regulation.id)
        var texts = ward.settings.documents.compactMap { $0.cite.map(Citation.text) }
        var citations: [String: [String]] = [:]
        for citation in rules.flatMap(\.basis) {
            let text = Citation.text(of: citation)
            guard text != regulation, !(citations[text]?.contains(citation) ?? false) else { continue }
            citations[text, default: []].append(citation)
            if !texts.contains(text) { texts.append(text) }
        }
        return texts.compactMap { text in
            citations[text].map { found in
                ConformanceGroup(
                    title: title(of: text), entries: found.sorted(by: Citation.precedes).map(entry))
            }
        }
    }

    /// Documents that `site.yml` cites and no rule rests on.
    var unread: ConformanceGroup {
        let read = Set(rules.flatMap(\.basis).map(Citation.text))
        let entries = ward.settings.documents.compactMap { document -> ConformanceEntry? in
            guard let cite = document.cite, !read.contains(Citation.text(of: cite)) else { return nil }
            return ConformanceEntry(
                cite, document.title, items: [], isJudged: false,
                remark: "Không quy tắc nào của chương trình viện dẫn văn bản này, phải đối chiếu bằng tay.")
        }
        return ConformanceGroup(title: "Văn bản khác được viện dẫn", entries: entries)
    }

    private func title(of text: String) -> String {
        guard let document = ward.settings.documents.first(where: { $0.cite.map(Citation.text) == text })
        else {
            return text
        }
        let number = document.number.map { "\($0) – " } ?? ""
        let expiry =
            document.expires.flatMap { $0 <= now.date ? " (hết hiệu lực từ \($0.vietnamese))" : nil } ?? ""
        return "\(number)\(document.title)\(expiry)"
    }

    private func entry(_ citation: String) -> ConformanceEntry {
        let looking = rules.filter { $0.basis.contains(citation) }
        return ConformanceEntry(
            citation, looking.map(\.summary).joined(separator: " "), rules: looking.map(\.code),
            items: items(exactly: citation), isJudged: true, remark: "")
    }
}
