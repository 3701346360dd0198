public import CivilTime

extension RecordEntry {
    /// The moments at which what is shown of the record may change without any file changing: its days, and what
    /// its type counts from them.
    public func moments(_ settings: [String: Record]) -> [Timestamp] {
        Self.moments(in: record) + (type.register?.moments(self, settings[type.id]) ?? [])
    }

    private static func moments(in record: Record) -> [Timestamp] {
        record.filled.flatMap { _, value -> [Timestamp] in
            switch value {
            case .date(let date):
                [Timestamp(startOf: date), Timestamp(startOf: CivilDate(dayNumber: date.dayNumber + 1))]
            case .moment(let moment): [moment, Timestamp(startOf: moment.date)]
            case .record(let record): moments(in: record)
            case .records(let records): records.flatMap(moments)
            default: []
            }
        }
    }
}
