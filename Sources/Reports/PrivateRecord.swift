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
}
