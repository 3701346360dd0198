import CivilTime
import Diagnostics

/// Compares days of a record, for rules about steps that cannot have been taken in this order.
enum DayOrder {
    /// A fault for each pair whose second day lies before the first.
    static func faults(_ pairs: [(String, String)], in record: Record) -> [RecordFault] {
        pairs.compactMap { earlier, later in
            guard let first = record.date(earlier), let second = record.date(later), second < first else {
                return nil
            }
            return RecordFault(
                at: record.position(of: later),
                "\(label(later, record)) (\(second.vietnamese)) trước \(label(earlier, record).lowercased()) (\(first.vietnamese)).",
                help: "Xem lại hai ngày `\(earlier)` và `\(later)`, sửa ngày ghi sai.")
        }
    }

    /// A fault for each day of something done that has not come yet.
    static func future(_ keys: [String], in record: Record, today: CivilDate) -> [RecordFault] {
        keys.compactMap { key in
            guard let day = record.date(key), day > today else { return nil }
            return RecordFault(
                at: record.position(of: key), "\(label(key, record)) (\(day.vietnamese)) chưa tới.",
                help: "Ghi ngày việc đã xảy ra; việc chưa xảy ra thì bỏ trường này.")
        }
    }

    private static func label(_ key: String, _ record: Record) -> String {
        record.fields.first { $0.key == key }?.label ?? key
    }
}
