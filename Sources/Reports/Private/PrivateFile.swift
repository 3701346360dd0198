import CivilTime
import Content
import Diagnostics
public import Reading
import Registers
import VietnameseText
import YAML

/// What stands in a file of the private folder; the site is never made from it.
public enum PrivateFile {
    /// Something that cannot be of a value that could be read, with its place.
    public struct Problem: Sendable {
        /// What is wrong, and where.
        public let message: Located<String>
        /// What to write instead.
        public let help: String

        init(_ position: Position, _ message: String, _ help: String) {
            self.message = Located(message, at: position)
            self.help = help
        }
    }

    /// The keys of a file, collecting every fault; nil for a file without any.
    static func record(_ bytes: [UInt8], _ fields: [Field], into faults: inout [ReadingFault]) -> Record? {
        if let offset = UTF8Validation.firstInvalidOffset(in: bytes) {
            let line = bytes[..<offset].count { $0 == 0x0A } + 1
            faults.append(
                ReadingFault(
                    .notUTF8, at: Position(line: line, column: 1), "Tệp không phải UTF-8.",
                    help: "Lưu lại tệp với bảng mã UTF-8."))
            return nil
        }
        let result = YAMLParser.parse(bytes[...])
        faults += result.faults.map { ReadingFault($0) }
        guard let root = result.root,
            let record = RecordReader.read(root, fields, path: "", at: .start, into: &faults)
        else { return nil }
        faults += missing(record)
        faults.sort { $0.position < $1.position }
        return record
    }

    /// Every required key that is missing, below the record too.
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
