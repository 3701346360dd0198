import Testing

@testable import Registers

@Suite struct BudgetTableTests {
    private func faults(_ text: String, unit: BudgetUnit = .dong) -> [TableFault] {
        let read = BudgetTableReader.read(Array(text.utf8))
        return read.faults
            + (read.table.map { BudgetTableCheck.faults(of: $0, unit: unit, title: "Biểu") } ?? [])
    }

    private func messages(_ text: String, _ kind: TableFault.Kind) -> [String] {
        faults(text).filter { $0.kind == kind }.map(\.message)
    }

    @Test func `A table whose sums are right on every level has no fault`() {
        let text = """
            STT;Nội dung;Số tiền
            A;Tổng thu;1.500.000
            I;Thu thường xuyên;1.000.000
            1;Phí;600.000
            1.1;Phí chợ;200.000
            1.2;Phí khác;400.000
            -;Trong đó: xe;5.000.000
            2;Lệ phí;400.000
            II;Thu khác;500.000
            """
        #expect(faults(text).isEmpty)
    }

    @Test func `A wrong sum is told with its row, its column and by how much`() {
        let text = "STT,Nội dung,Dự toán,Thực hiện\nI,Thu,30,31\n1,Phí,10,10\n2,Lệ phí,20,20\n"
        #expect(
            messages(text, .sum) == [
                "Hàng 2 (“Thu”), cột 4 (“Thực hiện”): ghi 31 mà các phần (hàng 3, 4) cộng lại là 30, lệch 1."
            ])
    }

    @Test func `A total at the end is that of the rows above it, up to the total before`() {
        let right = "Nội dung,Số\nPhí,10\nLệ phí,20\nTổng thu,30\nLương,25\nCộng,25\n"
        #expect(faults(right).isEmpty)
        #expect(messages(right.replacing("Cộng,25", with: "Cộng,55"), .sum).count == 1)
    }

    @Test func `A total at the beginning is that of the rows below it, up to the next total`() {
        let right = "Nội dung,Số\nTổng thu,30\nPhí,10\nLệ phí,20\nTổng chi,25\nLương,25\n"
        #expect(faults(right).isEmpty)
        #expect(messages(right.replacing("Phí,10", with: "Phí,11"), .sum).count == 1)
    }

    @Test func `Decimals are added exactly`() {
        #expect(faults("Nội dung;Số\na;0,1\nb;0,2\nTổng;0,3\n").isEmpty)
    }

    @Test func `Shares and comparisons are not added`() {
        #expect(faults("STT,Nội dung,Số,So sánh (%)\nI,Thu,30,99\n1,a,10,50\n2,b,20,120\n").isEmpty)
    }

    @Test func `A row with too few or too many cells is told with its row and column`() {
        let text = "STT,Nội dung,Số\n1,a\n2,b,5,6\n3,c,7,\n"
        #expect(
            messages(text, .row) == [
                "Hàng 2 chỉ có 2 ô, thiếu từ cột 3: biểu có 3 cột.", "Hàng 3 thừa ô từ cột 4: biểu có 3 cột.",
            ])
    }

    @Test func `A cell that is no number is told with its row and column`() {
        let text = "STT,Nội dung,Số\n1,a,5\n2,b,5 triệu\n3,c,7\n"
        #expect(messages(text, .number) == ["Hàng 3, cột 3 (“Số”): “5 triệu” không phải là số."])
    }

    @Test func `Numbers written in two ways are told, where one of them could be taken for another number`() {
        let text = "Nội dung;Số\na;1.250.000\nb;12.5\n"
        #expect(
            messages(text, .number) == [
                "Hàng 3, cột 2 (“Số”): “12.5” viết khác cách viết số của các ô còn lại."
            ])
    }

    @Test func `Without a clue a full stop before three digits parts thousands`() throws {
        let table = try #require(BudgetTableReader.read(Array("Nội dung;Số\na;1.250\n".utf8)).table)
        #expect(table.rows[0].amounts[1] == ExactDecimal(1_250))
    }

    @Test func `Beside numbers of machines a full stop parts decimals`() throws {
        let table = try #require(BudgetTableReader.read(Array("Nội dung;Số\na;1.250\nb;2.5\n".utf8)).table)
        #expect(table.rows[0].amounts[1] == ExactDecimal("1.25"))
    }

    @Test func `What is below nought is told, but not in columns and rows of differences`() {
        let text = "STT,Nội dung,Số,Chênh lệch\n1,a,-5,-6\n2,Tăng, giảm,1,2\n"
            .replacing("Tăng, giảm", with: "\"Tăng, giảm\"").replacing(",1,2", with: ",-1,2")
        #expect(messages(text, .negative) == ["Hàng 2 (“a”), cột 3 (“Số”): số âm -5."])
    }

    @Test func `A heading with another unit is told`() {
        let text = "STT,Nội dung,Số (triệu đồng)\n1,a,5\n"
        #expect(messages(text, .unit) == ["“Số (triệu đồng)” nói triệu đồng, còn `unit` là đồng."])
        #expect(faults(text, unit: .trieuDong).isEmpty)
    }

    @Test func `Columns need names of their own`() {
        #expect(messages("STT,Nội dung,,Số\n1,a,2,5\n", .row) == ["Cột 3 không có tên ở hàng 1."])
        #expect(messages("STT,Nội dung,Số,Số\n1,a,2,5\n", .row) == ["Hàng 1 có hai cột cùng tên “Số”."])
    }

    @Test(arguments: ["", "STT,Nội dung,Số\n", "STT\n1\n", "Nội dung,Ghi chú\na,b\n"])
    func `What is no table of numbers is told`(text: String) {
        #expect(faults(text).count == 1)
    }

    @Test func `Of many faults the first ten are told and the rest counted`() {
        let rows = (0..<25).map { "\($0),a\n" }.joined()
        let told = TableFault.told(faults("STT,Nội dung,Số\n0,a,1\n" + rows), .row)
        #expect(told.count == 11)
        #expect(told.last?.message == "Còn 15 chỗ nữa như vậy.")
    }

    @Test(arguments: [
        ("A", 10), ("B.", 10), ("I", 20), ("IV", 20), ("1", 30), ("12)", 30), ("1.1", 31), ("I.1", 21),
        ("a", 50),
        ("đ", 50),
    ])
    func `Marks say how deep a row stands`(mark: String, level: Int) {
        #expect(RowMark(mark)?.level == level)
    }

    @Test(arguments: ["", "Tổng", "1..2", "(1", "A1"])
    func `Other words are no marks`(mark: String) {
        #expect(RowMark(mark) == nil)
    }
}
