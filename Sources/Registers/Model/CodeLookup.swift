/// The word by which a record is found that people know by its `code`.
enum CodeLookup {
    static func words(_ entry: RecordEntry) -> [String] { entry.record.text("code").map { [word($0)] } ?? [] }

    static func word(_ code: String) -> String { "code \(code)" }
}
