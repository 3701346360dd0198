extension RegisterContext {
    /// Another record of the same type, kept by another article, that shares a word of ``Register/lookups``.
    func other(
        than entry: RecordEntry, sharing word: String, where matches: (RecordEntry) -> Bool = { _ in true }
    ) -> RecordEntry? {
        records.entries(of: entry.type, sharing: word).first { !$0.isVersion(of: entry) && matches($0) }
    }
}
