/// Something wrong with a table, with its row and its column.
struct TableFault: Equatable {
    /// Which rule it breaks.
    let kind: Kind
    /// What is wrong, in Vietnamese.
    let message: String
    /// What to do, in Vietnamese.
    let help: String

    /// The kinds of faults.
    enum Kind: Equatable {
        case file
        case row
        case number
        case sum
        case negative
        case unit
    }

    /// The most faults of one kind that are told of one file.
    private static let most = 10

    /// The faults of a kind; of many, the first ones and how many there are.
    static func told(_ faults: [TableFault], _ kind: Kind) -> [TableFault] {
        let found = faults.filter { $0.kind == kind }
        guard found.count > most else { return found }
        let rest = TableFault(
            kind: kind, message: "Còn \(found.count - most) chỗ nữa như vậy.", help: "Sửa các chỗ trên trước."
        )
        return found.prefix(most) + [rest]
    }
}

extension TableFault {
    init(_ fault: CSVFile.Fault) {
        self.init(kind: .file, message: Self.message(fault), help: Self.help(fault))
    }

    private static func message(_ fault: CSVFile.Fault) -> String {
        switch fault {
        case .encoding(let line): "Hàng \(line) không phải chữ UTF-8."
        case .control(let row, let column): "Hàng \(row), cột \(column) có ký tự điều khiển."
        case .quotation(let row, let column): "Hàng \(row), cột \(column) có dấu ngoặc kép sai chỗ."
        case .openQuotation(let row): "Dấu ngoặc kép mở ở hàng \(row) không được đóng."
        case .tooManyRows: "Biểu có hơn \(CSVFile.mostRows.grouped) hàng."
        case .tooManyColumns(let row): "Hàng \(row) có hơn \(CSVFile.mostColumns) cột."
        }
    }

    private static func help(_ fault: CSVFile.Fault) -> String {
        switch fault {
        case .encoding: "Trong Excel: Lưu thành → “CSV UTF-8 (được phân cách bằng dấu phẩy)”."
        case .control: "Xóa ký tự ấy: bôi đen ô, gõ lại nội dung."
        case .quotation, .openQuotation:
            "Đặt cả ô trong một cặp ngoặc kép; dấu ngoặc kép bên trong ô thì viết hai lần: \"\"."
        case .tooManyRows, .tooManyColumns: "Tách thành nhiều biểu, mỗi biểu một tệp."
        }
    }
}

extension Int {
    /// With full stops between thousands.
    var grouped: String { ExactDecimal(self).vietnamese }
}
