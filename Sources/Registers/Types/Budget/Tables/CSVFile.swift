import SwiftCSV

/// A file of separated values as numbered rows of cells; whatever is wrong with it is a value.
struct CSVFile: Sendable {
    /// The rows that hold anything, the first of them with the names of the columns.
    let rows: [Row]

    /// A row.
    struct Row: Sendable, Equatable {
        /// From 1, as spreadsheets count.
        let number: Int
        /// Without spaces at their ends, and with a space for the end of a line.
        let cells: [String]
    }

    /// Why a file cannot be read.
    enum Fault: Error, Equatable {
        /// Bytes that are not UTF-8, in a line.
        case encoding(line: Int)
        /// A control character, which no text needs.
        case control(row: Int, column: Int)
        /// A quotation mark that stands inside a cell.
        case quotation(row: Int, column: Int)
        /// A quotation mark that is opened in a row and never closed.
        case openQuotation(row: Int)
        /// More rows than ``CSVFile/mostRows``.
        case tooManyRows
        /// A row with more cells than ``CSVFile/mostColumns``.
        case tooManyColumns(row: Int)
    }

    /// The most rows below the names of the columns: more is no table for people.
    static let mostRows = 2_000
    /// The most cells of a row.
    static let mostColumns = 40

    /// Stands behind the last row: where it does not come back as a row of its own, a quotation mark is open.
    private static let end = "\u{1F}"

    /// Reads a file, with or without a UTF-8 mark, whose cells are parted by `;`, tabs or `,`.
    static func read(_ bytes: [UInt8]) -> Result<CSVFile, Fault> {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return .failure(.encoding(line: lineOfBadEncoding(bytes)))
        }
        let plain = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
        let delimiter = delimiter(of: plain)
        let limit = mostRows + 2
        let (rows, isBroken) = parse("\(plain)\n\(end)", delimiter, limit)
        if let fault = faults(in: rows) { return .failure(fault) }
        if isBroken { return .failure(quotation(in: plain, after: rows, delimiter)) }
        guard rows.last == [end] else {
            return .failure(rows.count == limit ? .tooManyRows : .openQuotation(row: max(rows.count, 1)))
        }
        return .success(CSVFile(rows: numbered(rows.dropLast())))
    }

    private static func numbered(_ rows: ArraySlice<[String]>) -> [Row] {
        rows.enumerated().map { Row(number: $0 + 1, cells: $1.map(trimmed)) }
            .filter { $0.cells.contains { !$0.isEmpty } }
    }

    private static func trimmed(_ cell: String) -> String {
        cell.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func parse(
        _ text: String, _ delimiter: CSVDelimiter, _ limit: Int
    ) -> (rows: [[String]], isBroken: Bool) {
        var rows: [[String]] = []
        do {
            // The library tells not where it stopped: the rows that it gave before do.
            let csv = try EnumeratedCSV(string: text, delimiter: delimiter, loadColumns: false, rowLimit: 0)
            try csv.enumerateAsArray(startAt: 0, rowLimit: limit) { rows.append($0) }
            return (rows, false)
        } catch { return (rows, true) }
    }

    private static func faults(in rows: [[String]]) -> Fault? {
        for (index, cells) in rows.enumerated() {
            if cells.count > mostColumns { return .tooManyColumns(row: index + 1) }
            let isLast = index == rows.count - 1
            for (column, cell) in cells.enumerated() {
                let isOurs = isLast && column == cells.count - 1 && cell.hasSuffix(end)
                guard !(isOurs ? cell.dropLast() : cell[...]).unicodeScalars.contains(where: isControl)
                else { return .control(row: index + 1, column: column + 1) }
            }
        }
        return nil
    }

    /// Whether a scalar is a control other than tab and line end.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control && ![9, 10, 13].contains(scalar.value)
    }

    /// The place at which the library stopped: the longest beginning of the row that it still takes ends there.
    private static func quotation(
        in text: String, after rows: [[String]], _ delimiter: CSVDelimiter
    ) -> Fault {
        let inner = rows.joined().reduce(0) { $0 + $1.count { $0.isNewline } }
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let line = Array(lines.dropFirst(rows.count + inner).joined(separator: "\n").prefix(4_096))
        var (taken, refused) = (0, line.count)
        while refused - taken > 1 {
            let middle = (taken + refused) / 2
            if parse(String(line[..<middle]), delimiter, 1).isBroken {
                refused = middle
            } else {
                taken = middle
            }
        }
        let cells = parse(String(line[..<taken]), delimiter, 1).rows.first?.count ?? 1
        return .quotation(row: rows.count + 1, column: cells)
    }

    /// The mark that stands most often in the first line, outside of quotation marks.
    private static func delimiter(of text: String) -> CSVDelimiter {
        let line = text.prefix { !$0.isNewline }
        let outside = line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined()
        let counts = [CSVDelimiter.semicolon, .tab, .comma].map { mark in
            (mark, outside.count { $0 == mark.rawValue })
        }
        let most = counts.map(\.1).max() ?? 0
        return counts.first { $0.1 == most && most > 0 }?.0 ?? .comma
    }

    private static func lineOfBadEncoding(_ bytes: [UInt8]) -> Int {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
    }
}
