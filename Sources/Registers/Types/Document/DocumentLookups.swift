/// The words by which documents are found by their numbers.
enum DocumentLookups {
    static func words(_ entry: RecordEntry) -> [String] {
        let own = entry.record.text("number").map { [number(DocumentNumber.key($0))] } ?? []
        let mentions = DocumentRelation.sides.flatMap { entry.record.texts($0.key) }.map(DocumentMention.init)
        let named = mentions.compactMap(\.number)
        return own + (mentions.isEmpty ? [] : [anyMention]) + Set(named).sorted().map(mention)
    }

    fileprivate static func number(_ key: String) -> String { numberMark + key }

    fileprivate static func mention(_ key: String) -> String { "mention \(key)" }

    fileprivate static let numberMark = "number "
    fileprivate static let anyMention = "mentions"
}

extension RecordEntry {
    /// The number of a document in the form in which numbers are compared.
    var numberKey: String? {
        lookups.first { $0.hasPrefix(DocumentLookups.numberMark) }
            .map { String($0.dropFirst(DocumentLookups.numberMark.count)) }
    }
}

extension RecordEntry {
    /// Whether a document names others, in whatever relation.
    var namesDocuments: Bool { lookups.contains(DocumentLookups.anyMention) }
}

extension RecordIndex {
    /// The documents that bear a number, given in the form in which numbers are compared.
    func documents(numbered key: String) -> [RecordEntry] {
        entries(of: .document, sharing: DocumentLookups.number(key))
    }

    /// The documents that name another one by a number, given in the form in which numbers are compared.
    func documents(mentioning key: String) -> [RecordEntry] {
        entries(of: .document, sharing: DocumentLookups.mention(key), atMost: 1000)
    }
}
