public import CivilTime
public import Reading
import Registers

/// The log of technical faults that the site's administrator keeps in the private folder.
public struct FaultLog: Sendable {
    /// The name of the file in the private folder.
    public static let fileName = "su-co.yml"

    /// In the order of the file.
    public let faults: [TechnicalFault]

    /// Reads a file, collecting every fault of it.
    public static func read(_ bytes: [UInt8]) -> (log: FaultLog, faults: [ReadingFault]) {
        let (record, faults) = PrivateRecord.readComplete(bytes, fields)
        return (FaultLog(faults: (record?.records("faults") ?? []).compactMap(TechnicalFault.init)), faults)
    }

    /// Days that cannot be, in the order of the file.
    public func problems(today: CivilDate) -> [ReadingFault] { faults.flatMap { $0.problems(today) } }

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
