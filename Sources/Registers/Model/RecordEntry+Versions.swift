extension RecordEntry {
    /// Whether two entries are one record: the same file, or a revision beside the version that is posted.
    func isVersion(of other: RecordEntry) -> Bool {
        file == other.file || !id.isEmpty && id == other.id
    }
}
