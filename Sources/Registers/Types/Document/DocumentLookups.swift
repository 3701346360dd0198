/// The words by which documents are found by their numbers.
enum DocumentLookups {
    static func words(_ entry: RecordEntry) -> [String] {
        let own = entry.record.text("number").map { [number(DocumentNumber.key($0))] } ?? []
        let named = DocumentRelation.sides.flatMap { entry.mentions($0.key) }.compactMap(\.number)
        return own + Set(named).sorted().map(mention)
    }

    fileprivate static func number(_ key: String) -> String { numberMark + key }

    fileprivate static func mention(_ key: String) -> String { "mention \(key)" }

    fileprivate static let numberMark = "number "
}

extension RecordEntry {
    /// The number of a document in the form in which numbers are compared.
    var numberKey: String? {
        lookups.first { $0.hasPrefix(DocumentLookups.numberMark) }
            .map { String($0.dropFirst(DocumentLookups.numberMark.count)) }
    }
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
