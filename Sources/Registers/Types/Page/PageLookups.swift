/// The word by which a standing page is found by its place among those of its section.
enum PageLookups {
    static func words(_ entry: RecordEntry) -> [String] {
        entry.record.integer("order").map { [order($0, in: entry.section)] } ?? []
    }

    static func order(_ number: Int, in section: String) -> String { "order \(section) \(number)" }
}
