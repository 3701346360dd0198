import Testing

@testable import Registers

@Suite struct CSVFileTests {
    private func cells(_ text: String) throws -> [[String]] {
        try CSVFile.read(Array(text.utf8)).get().rows.map(\.cells)
    }

    private func fault(_ text: String) -> CSVFile.Fault? {
        if case .failure(let fault) = CSVFile.read(Array(text.utf8)) { fault } else { nil }
    }

    @Test(arguments: [
        "STT,Nội dung\n1,Thu\n", "STT,Nội dung\r\n1,Thu\r\n", "STT,Nội dung\r1,Thu",
        "\u{FEFF}STT;Nội dung\n1;Thu", "STT\tNội dung\n1\tThu\n\n", "\"STT\",\"Nội dung\"\n\"1\",\"Thu\"",
    ])
    func `Marks, line ends and separators of spreadsheets are all read`(text: String) throws {
        #expect(try cells(text) == [["STT", "Nội dung"], ["1", "Thu"]])
    }

    @Test func `A cell in quotation marks may hold separators, quotation marks and line ends`() throws {
        #expect(
            try cells("a,b\n\"một, hai\",\"\"\"ba\"\"\nbốn\"") == [["a", "b"], ["một, hai", "\"ba\" bốn"]])
    }

    @Test func `The last cell of the last row may be empty`() throws {
        #expect(try cells("a,b\nmột,") == [["a", "b"], ["một", ""]])
    }

    @Test func `A separator inside of a quoted title does not decide for the file`() throws {
        #expect(try cells("\"a,b,c\";d\n1;2") == [["a,b,c", "d"], ["1", "2"]])
    }

    @Test func `Rows keep the numbers that a spreadsheet gives them`() throws {
        let rows = try CSVFile.read(Array("a,b\n,\n\n1,2\n".utf8)).get().rows
        #expect(rows.map(\.number) == [1, 4])
    }

    @Test func `A quotation mark at a wrong place is told with its row and column`() {
        #expect(fault("a;b;c\n1;2;3\n4;\"x\"y;6\n") == .quotation(row: 3, column: 2))
        #expect(fault("a\"b,c\n1,2\n") == .quotation(row: 1, column: 1))
        #expect(fault("a,b\n\"x\n2\",3\n5,\"u,v\"w\n") == .quotation(row: 3, column: 2))
    }

    @Test func `A quotation mark that stays open is told with its row`() {
        #expect(fault("a,b\n1,2\n3,\"bốn\n5,6\n") == .openQuotation(row: 3))
    }

    @Test func `Bytes that are not UTF-8 are told with their line`() {
        #expect(
            fault(bytes: Array("a,b\n".utf8) + [0x54, 0xE6, 0x6E, 0x67, 0x2C, 0x31]) == .encoding(line: 2))
    }

    @Test func `A control character is told with its cell`() {
        #expect(fault("a,b\n1,x\u{0}y\n") == .control(row: 2, column: 2))
        #expect(fault("a,b\n1,2\u{1F}\n") == .control(row: 2, column: 2))
    }

    @Test func `Tables longer or wider than people read are refused`() {
        let most = String(repeating: "1,2\n", count: CSVFile.mostRows)
        #expect(fault("a,b\n" + most) == nil)
        #expect(fault("a,b\n" + most + "1,2\n") == .tooManyRows)
        #expect(fault(String(repeating: "a,", count: 40) + "a\n") == .tooManyColumns(row: 1))
    }

    @Test func `An empty file has no rows`() throws {
        #expect(try cells("") == [])
        #expect(try cells("\u{FEFF}\n\n") == [])
    }

    private func fault(bytes: [UInt8]) -> CSVFile.Fault? {
        if case .failure(let fault) = CSVFile.read(bytes) { fault } else { nil }
    }
}
