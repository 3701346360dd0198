import Diagnostics

/// A table as a record names it, with what its file holds.
struct BudgetSheet: Sendable {
    /// The path of the file inside the bundle.
    let file: String
    /// What it is called.
    let title: String
    /// The unit of its sums.
    let unit: BudgetUnit?
    /// The number of the form.
    let form: Int?
    /// Where the record names the file.
    let position: Position
    /// What it holds; nil where that cannot be read.
    let table: BudgetTable?
    /// What is wrong with it.
    let faults: [TableFault]

    /// The most bytes of a file that are read: the site keeps no more in memory.
    static let mostBytes = 1 << 20

    /// A table of a record; nil where the record names no file, or one that is not there.
    init?(_ record: Record, _ files: [RecordFile]) {
        guard let path = record.text("file"), let file = files.first(where: { $0.path == path }) else {
            return nil
        }
        self.file = path
        title = record.text("title") ?? path
        unit = record.text("unit").flatMap(BudgetUnit.init)
        form = record.integer("form")
        position = record.position(of: "file")
        guard path.lowercased().hasSuffix(".csv") else {
            (table, faults) = (nil, [.notCSV])
            return
        }
        guard let bytes = file.bytes else {
            (table, faults) = (nil, [.tooLarge])
            return
        }
        let read = BudgetTableReader.read(bytes)
        table = read.table
        let unit = unit
        let title = title
        faults =
            read.faults
            + (read.table.map { BudgetTableCheck.faults(of: $0, unit: unit, title: title) } ?? [])
    }
}

extension TableFault {
    fileprivate static let notCSV = TableFault(
        kind: .file, message: "Biểu phải là tệp CSV.",
        help: "Mở biểu trong Excel, lưu thành “CSV UTF-8”; tệp gốc vẫn để được cạnh bài cho người đọc tải.")
    fileprivate static let tooLarge = TableFault(
        kind: .file,
        message: "Tệp lớn hơn 1 MiB (\(BudgetSheet.mostBytes.grouped) byte) nên không đọc thành bảng.",
        help: "Tách thành nhiều biểu, mỗi biểu một tệp nhỏ hơn.")
}
