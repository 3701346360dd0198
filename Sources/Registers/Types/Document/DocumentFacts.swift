import Reading

/// What the page of a document shows before its text.
enum DocumentFacts {
    static func blocks(of entry: RecordEntry, _ book: RegisterBook) -> [Block] {
        let status = DocumentStatus.of(entry, book.context)
        let facts = own(entry, status) + relations(of: entry, book.context.records) + sources(of: entry)
        return notice(status, entry, book.context.records).map { [.notice($0)] + [.facts(facts)] } ?? [
            .facts(facts)
        ]
    }

    /// The keys that stand in the list as they are.
    private static let plainKeys = [
        "issuer", "issued", "effective", "expires", "suspended_from", "suspended_until",
    ]

    private static func own(_ entry: RecordEntry, _ status: DocumentStatus?) -> [Fact] {
        let number = entry.record.text("number") ?? "Không có số"
        let reason = entry.record.text("unnumbered").map { " (\($0))" } ?? ""
        var facts = [Fact("Số, ký hiệu", [.text(number + reason)])]
        facts += fact("kind", entry)
        facts += plainKeys.flatMap { fact($0, entry) }
        if let status { facts.append(Fact("Tình trạng hiệu lực", words(status))) }
        return facts + signature(entry) + fact("field", entry)
    }

    private static func fact(_ key: String, _ entry: RecordEntry) -> [Fact] {
        let inlines = FactList.inlines(of: key, in: entry)
        guard !inlines.isEmpty, let field = entry.record.fields.first(where: { $0.key == key }) else {
            return []
        }
        return [Fact(field.label, inlines)]
    }

    private static func signature(_ entry: RecordEntry) -> [Fact] {
        let parts = ["signer", "signer_office"].compactMap { entry.record.text($0) }
        return parts.isEmpty ? [] : [Fact("Người ký", [.text(parts.joined(separator: ", "))])]
    }

    private static func words(_ status: DocumentStatus) -> [Inline] {
        switch status {
        case .notYet(let day): [.text("Chưa có hiệu lực, có hiệu lực từ "), .date(day)]
        case .suspended(.some(let day)): [.text("Ngưng hiệu lực đến hết "), .date(day)]
        case .unverified(let day):
            [.text("Từ "), .date(day), .text(", chưa xác minh được còn hiệu lực hay không")]
        case .ended(.some(let day)): [.text("Hết hiệu lực từ "), .date(day)]
        default: [.text(status.title)]
        }
    }

    /// Those on this page and those of the others, with links.
    private static func relations(of entry: RecordEntry, _ records: RecordIndex) -> [Fact] {
        guard !records.isAlone(entry) else { return [] }
        return DocumentRelation.sides.compactMap { side in
            let items = items(side, of: entry, records)
            return items.isEmpty ? nil : Fact(side.label, joined(items))
        }
    }

    private static func items(
        _ side: DocumentRelation.Side, of entry: RecordEntry, _ records: RecordIndex
    ) -> [Inline] {
        let documents = records.documents(side, of: entry).map {
            Inline.link($0.documentName, .page($0.path))
        }
        let others = entry.document.mentions(side.key).compactMap { mention -> Inline? in
            switch records.match(mention, in: entry) {
            case .document: nil
            // The name of an article that is not public would tell nobody anything.
            case .article(let id): records.knows(id) ? .link(id, .article(id)) : nil
            case .unknown(let text): .text(text)
            case .several: .text(mention.text)
            }
        }
        return documents + others
    }

    private static func joined(_ items: [Inline]) -> [Inline] {
        Array(items.map { [$0] }.joined(separator: [.lineBreak]))
    }

    private static func sources(of entry: RecordEntry) -> [Fact] {
        let named = entry.record.texts("files").map(\.value)
        let files = named.isEmpty ? entry.files : named.compactMap { entry.file($0) }
        let links = files.map { file in
            [
                Inline.link(file.path, .page(entry.path + file.path)),
                .text(" (\(FileWords.kind(file.path)), \(FileWords.size(file.size)))"),
            ]
        }
        let list = links.isEmpty ? [] : [Fact("Tệp văn bản", Array(links.joined(separator: [.lineBreak])))]
        return list + fact("official_url", entry) + fact("remark", entry)
    }

    /// What must not be overlooked: that the text no longer holds, and what holds instead.
    private static func notice(
        _ status: DocumentStatus?, _ entry: RecordEntry, _ records: RecordIndex
    ) -> [Inline]? {
        guard let status, let keys = keysBehind(status) else { return nil }
        let sides = DocumentRelation.sides.filter { keys.contains($0.key) }
        let links = sides.flatMap { items($0, of: entry, records) }
        let others: [[Inline]] = links.map { [$0] }
        let tail: [Inline] =
            links.isEmpty ? [] : [.text(". Xem: ")] + Array(others.joined(separator: [.text("; ")]))
        return [.strong("Lưu ý: ")] + words(status) + tail + [.text(".")]
    }

    /// The relations that explain a status; nil where there is nothing to warn of.
    private static func keysBehind(_ status: DocumentStatus) -> [String]? {
        switch status {
        case .inForce: nil
        case .notYet, .unverified: []
        case .suspended: ["suspended_by"]
        case .partly: ["amended_by"]
        case .ended: ["replaced_by", "repealed_by"]
        }
    }
}
