import VietnameseText

/// Reads the rows of a file as a table of money, collecting every fault.
struct BudgetTableReader {
    private let header: CSVFile.Row
    private let width: Int
    private var faults: [TableFault] = []

    /// The table in some bytes, and what is wrong with it; nil where there is no table.
    static func read(_ bytes: [UInt8]) -> (table: BudgetTable?, faults: [TableFault]) {
        switch CSVFile.read(bytes) {
        case .failure(let fault): return (nil, [TableFault(fault)])
        case .success(let file):
            guard let header = file.rows.first, file.rows.count > 1 else {
                return (
                    nil,
                    [
                        TableFault(
                            kind: .file, message: "Tệp không có hàng nào dưới hàng tên cột.",
                            help: "Hàng đầu là tên cột, các hàng sau là số liệu.")
                    ]
                )
            }
            var reader = BudgetTableReader(header: header)
            let table = reader.table(of: file.rows.dropFirst())
            return (table, reader.faults)
        }
    }

    private init(header: CSVFile.Row) {
        self.header = header
        width = (header.cells.lastIndex { !$0.isEmpty } ?? -1) + 1
    }

    private mutating func table(of rows: ArraySlice<CSVFile.Row>) -> BudgetTable? {
        let titles = Array(header.cells.prefix(width))
        checkTitles(titles)
        let rows = rows.compactMap { fitted($0) }
        let markColumn = Self.isMark(titles[0]) ? 0 : nil
        let nameColumn = markColumn == nil ? 0 : 1
        guard nameColumn < width else {
            faults.append(
                TableFault(
                    kind: .file, message: "Biểu chỉ có một cột “\(titles[0])”.",
                    help: "Thêm cột nội dung và các cột số."))
            return nil
        }
        let read = rows.map { $0.cells.map(AmountText.init) }
        let columns = titles.indices.map { column($0, titles, read, after: nameColumn) }
        guard columns.contains(where: { $0.kind != .text }) else {
            faults.append(
                TableFault(
                    kind: .number, message: "Biểu không có cột số nào.",
                    help: "Mỗi cột số có tên ở hàng đầu, các ô dưới chỉ ghi số."))
            return nil
        }
        let style = style(rows, read, columns)
        let hasMarks =
            markColumn.map { column in rows.contains { RowMark($0.cells[column]) != nil } } ?? false
        return BudgetTable(
            columns: columns, markColumn: markColumn, nameColumn: nameColumn,
            rows: zip(rows, read).map { row, texts in
                let mark = markColumn.flatMap { RowMark(row.cells[$0]) }
                let name = row.cells[nameColumn]
                return BudgetTable.Row(
                    number: row.number, cells: row.cells,
                    amounts: columns.indices.map {
                        columns[$0].kind == .text ? nil : style.amount(texts[$0])
                    },
                    mark: mark, name: name, role: Self.role(mark, name, hasMarks))
            })
    }

    private mutating func checkTitles(_ titles: [String]) {
        for (index, title) in titles.enumerated() {
            let isDouble = titles[..<index].contains(title)
            guard title.isEmpty || isDouble else { continue }
            faults.append(
                TableFault(
                    kind: .row,
                    message: title.isEmpty
                        ? "Cột \(index + 1) không có tên ở hàng \(header.number)."
                        : "Hàng \(header.number) có hai cột cùng tên “\(title)”.",
                    help: "Mỗi cột một tên riêng; bỏ các dòng tiêu đề phía trên hàng tên cột."))
        }
    }

    /// A row with as many cells as there are columns; nil, and a fault, where it has more or fewer.
    private mutating func fitted(_ row: CSVFile.Row) -> CSVFile.Row? {
        let extra = row.cells.dropFirst(width)
        guard row.cells.count >= width, extra.allSatisfy(\.isEmpty) else {
            let column = row.cells.count < width ? row.cells.count + 1 : width + 1
            let found =
                row.cells.count < width
                ? "chỉ có \(row.cells.count) ô, thiếu từ cột \(column)" : "thừa ô từ cột \(column)"
            faults.append(
                TableFault(
                    kind: .row, message: "Hàng \(row.number) \(found): biểu có \(width) cột.",
                    help: "Mỗi hàng đủ \(width) ô; ô có dấu phân cách thì đặt trong ngoặc kép."))
            return nil
        }
        return CSVFile.Row(number: row.number, cells: Array(row.cells.prefix(width)))
    }

    /// A column of which half of what stands there are numbers is one of numbers: the other half are faults.
    private func column(
        _ index: Int, _ titles: [String], _ read: [[AmountText]], after nameColumn: Int
    ) -> BudgetTable.Column {
        let filled = read.map { $0[index] }.filter { $0 != .empty }
        let numbers = filled.count { $0 != .word }
        let folded = VietnameseFolding.fold(titles[index])
        let isRatio = folded.contains("%") || ["ty le", "ti le", "so sanh"].contains(where: folded.hasPrefix)
        let isNumber = index > nameColumn && numbers > 0 && numbers * 2 >= filled.count
        return BudgetTable.Column(
            title: titles[index], kind: isNumber ? (isRatio ? .ratio : .amount) : .text,
            isDifference: isRatio || Self.isDifference(folded))
    }

    /// How the numbers are written; every cell that is written otherwise, or holds none, is a fault.
    private mutating func style(
        _ rows: [CSVFile.Row], _ read: [[AmountText]], _ columns: [BudgetTable.Column]
    ) -> AmountStyle {
        let numeric = columns.indices.filter { columns[$0].kind != .text }
        let all = read.flatMap { row in numeric.map { row[$0] } }
        let isVietnamese = all.contains { if case .vietnamese = $0 { true } else { false } }
        let isPlain = all.contains { if case .plain = $0 { true } else { false } }
        let style: AmountStyle = isPlain && !isVietnamese ? .plain : .vietnamese
        for (row, texts) in zip(rows, read) {
            for index in numeric where texts[index] != .empty && style.amount(texts[index]) == nil {
                faults.append(
                    Self.fault(texts[index], row.cells[index], place(row.number, index, columns)))
            }
        }
        return style
    }

    private static func fault(_ text: AmountText, _ cell: String, _ place: String) -> TableFault {
        let message =
            switch text {
            case .foreign: "\(place): “\(cell)” dùng dấu phẩy để tách nghìn."
            case .plain: "\(place): “\(cell)” viết khác cách viết số của các ô còn lại."
            default: "\(place): “\(cell)” không phải là số."
            }
        return TableFault(
            kind: .number, message: message,
            help: "Viết 1250000 hoặc 1.250.000, phần lẻ sau dấu phẩy: 12,5; không ghi đơn vị trong ô.")
    }

    private func place(_ row: Int, _ column: Int, _ columns: [BudgetTable.Column]) -> String {
        "Hàng \(row), cột \(column + 1) (“\(columns[column].title)”)"
    }

    private static func isMark(_ title: String) -> Bool {
        ["stt", "tt", "so tt", "so thu tu", "muc"].contains(VietnameseFolding.fold(title))
    }

    /// Whether numbers below nought belong to a column or row with such a name.
    static func isDifference(_ folded: String) -> Bool {
        ["chenh lech", "tang", "giam", "boi chi", "ket du", "so sanh"].contains(where: folded.contains)
    }

    private static func role(_ mark: RowMark?, _ name: String, _ hasMarks: Bool) -> BudgetTable.Role {
        if let mark { return mark.isPart ? .part : .aside }
        let folded = VietnameseFolding.fold(name)
        if ["tong", "cong"].contains(where: { folded == $0 || folded.hasPrefix($0 + " ") }) { return .total }
        return hasMarks || folded.isEmpty || folded.hasPrefix("trong do") || folded.hasPrefix("-")
            ? .aside : .part
    }
}
