import Reading

/// What a standing page shows before its text: where it belongs, and the pages below it.
enum PageLinks {
    static func blocks(of entry: RecordEntry, _ records: RecordIndex) -> [Block] {
        let parents = parents(of: entry, records).map { [Inline.link($0.title, .page($0.path))] }
        let above: [Block] =
            parents.isEmpty
            ? [] : [.paragraph([.text("Thuộc: ")] + Array(parents.joined(separator: [.text("; ")])))]
        // The name of an article that is not public would tell nobody anything.
        let children = entry.record.texts("children").filter { records.knows($0.value) }
            .map { [Inline.link($0.value, .article($0.value))] }
        return above + (children.isEmpty ? [] : [.heading("Trong mục này"), .list(children)])
    }

    /// The pages that name a page among their children.
    static func parents(of entry: RecordEntry, _ records: RecordIndex) -> [RecordEntry] {
        guard !entry.id.isEmpty else { return [] }
        var seen: Set<String> = [entry.id]
        return records.entries(referringTo: entry.id).filter { other in
            other.type == .page && other.record.texts("children").contains { $0.value == entry.id }
                && seen.insert(other.id.isEmpty ? other.file : other.id).inserted
        }
    }
}
