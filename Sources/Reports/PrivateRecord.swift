import Diagnostics
import Reading
import Registers
import YAML
import Content

/// Reads files of the private folder.
enum PrivateRecord {
    /// The record that a YAML file holds; nil where it holds none that can be read.
    static func read(_ bytes: [UInt8], _ fields: [Field]) -> (record: Record?, faults: [ReadingFault]) {
        if let offset = UTF8Validation.firstInvalidOffset(in: bytes) {
            let line = bytes[..<offset].count { $0 == 0x0A } + 1
            let fault = ReadingFault(
                .notUTF8, at: Position(line: line, column: 1), "Tệp không phải UTF-8.",
                help: "Lưu lại tệp với bảng mã UTF-8.")
            return (nil, [fault])
        }
        let result = YAMLParser.parse(bytes[...])
        var faults = result.faults.map { ReadingFault($0) }
        let record = result.root.flatMap {
            RecordReader.read($0, fields, path: "", at: .start, into: &faults)
        }
        return (record, faults)
    }

    /// The same, where every required key that is missing is a fault too.
    static func readComplete(_ bytes: [UInt8], _ fields: [Field]) -> (record: Record?, faults: [ReadingFault])
    {
        let (record, faults) = read(bytes, fields)
        let missing = record.map(missing) ?? []
        return (record, (faults + missing).sorted { $0.position < $1.position })
    }

    private static func missing(_ record: Record) -> [ReadingFault] {
        let own = record.missing.map { field in
            ReadingFault(
                .missingKey, at: record.position(of: field.key),
                "Thiếu `\(field.key)` (\(field.label.lowercased())).",
                help: "Thêm `\(field.key): \(field.example)`.")
        }
        return own
            + record.filled.flatMap { _, value -> [ReadingFault] in
                switch value {
                case .record(let inner): missing(inner)
                case .records(let list): list.flatMap(missing)
                default: []
                }
            }
    }
}

extension ReadingFault {
    /// What cannot be of a value that could be read.
    static func contradiction(_ position: Position, _ message: String, _ help: String) -> Self {
        Self(.invalidValue, at: position, message, help: help)
    }
}
