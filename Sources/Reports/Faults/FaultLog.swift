import CivilTime
import Diagnostics
public import Reading
import Registers

/// The log of technical faults that the site's administrator keeps in the private folder.
public enum FaultLog {
    /// The name of the file in the private folder.
    public static let fileName = "su-co.yml"

    /// Reads a file, collecting every fault of it.
    public static func read(_ bytes: [UInt8]) -> (faults: [TechnicalFault], problems: [ReadingFault]) {
        var (record, problems) = PrivateRecord.read(bytes, fields)
        let faults = (record?.records("faults") ?? []).compactMap { fault($0, into: &problems) }
        return (faults, problems)
    }

    private static func fault(_ record: Record, into problems: inout [ReadingFault]) -> TechnicalFault? {
        for field in record.missing {
            problems.append(
                ReadingFault(
                    .missingKey, at: record.position,
                    "Sự cố thiếu `\(field.key)` (\(field.label.lowercased())).",
                    help: "Thêm `\(field.key): \(field.example)`."))
        }
        guard let title = record.text("title"), let found = record.date("found") else { return nil }
        let mended = record.date("mended")
        if let mended, mended < found {
            problems.append(
                ReadingFault(
                    .invalidValue, at: record.position(of: "mended"),
                    "Ngày khắc phục \(mended.vietnamese) trước ngày phát hiện \(found.vietnamese).",
                    help: "Sửa một trong hai ngày."))
        }
        return TechnicalFault(title: title, found: found, mended: mended, remedy: record.text("remedy"))
    }

    private static let fields: [Field] = [
        Field(
            "faults", "Sự cố",
            .records([
                Field(
                    "title", "Lỗi", .text, required: true, help: "Điều không hoạt động.",
                    example: "Không mở được trang chủ"),
                Field(
                    "found", "Ngày phát hiện", .date, required: true, help: "Ngày phát hiện.",
                    example: "2021-05-10"),
                Field(
                    "mended", "Ngày khắc phục", .date, help: "Bỏ dòng này khi chưa khắc phục.",
                    example: "2021-05-11"),
                Field(
                    "remedy", "Cách khắc phục", .text, help: "Đã làm gì.", example: "Khởi động lại máy chủ"),
            ]), help: "Mỗi lỗi một mục.", example: "")
    ]
}
