/// The words by which documents are found by their numbers.
enum DocumentLookups {
    static func words(_ entry: RecordEntry) -> [String] {
        let document = entry.document
        return (document.numberKey.map { [number($0)] } ?? []) + document.namedNumbers.map(mention)
    }

    // Short marks: with most numbers behind them, the words still need no memory of their own.
    fileprivate static func number(_ key: String) -> String { "=\(key)" }

    fileprivate static func mention(_ key: String) -> String { "~\(key)" }
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

    /// Whether any document names another one by a number, given in the form in which numbers are compared.
    func isMentioned(_ key: String) -> Bool {
        hasEntries(of: .document, sharing: DocumentLookups.mention(key))
    }
}
