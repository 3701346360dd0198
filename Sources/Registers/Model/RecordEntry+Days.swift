import CivilTime

extension RecordEntry {
    /// The number of a day, for an order; records without one stand behind all others where the latest comes first.
    func day(_ key: String) -> Int { record.date(key)?.dayNumber ?? .min }
}
