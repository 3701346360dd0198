import Diagnostics
import Testing

@Suite struct FindingTests {
    private func finding(
        _ code: String = "DC001", _ file: String = "a.md", line: Int = 1, column: Int = 1,
        severity: Severity = .warning, isConfidential: Bool = false
    ) -> Finding {
        Finding(
            code: code, severity: severity, file: file, position: Position(line: line, column: column),
            message: "Thiếu.", basis: ["TT24/2011 Đ5.1", "QC Đ5"], help: "Thêm.",
            isConfidential: isConfidential)
    }

    private func text(_ finding: Finding, line: String?, isColored: Bool = false) -> String {
        FindingsText(isColored: isColored) { _, _ in line }.render(
            [finding], summary: FindingSummary([finding], articles: 1))
    }

    @Test func `Findings stand in byte order of the files and then of the places`() {
        // In code points “Z” < “a” < “á”.
        let sorted = [
            finding("DC001", "Z.md", line: 9), finding("DC001", "a.md", line: 2, column: 10),
            finding("DC001", "a.md", line: 10), finding("DC002", "a.md", line: 10),
            finding("DC001", "á.md"),
        ]
        #expect(sorted.reversed().sorted() == sorted)
    }

    @Test func `The document of no findings is whole`() {
        #expect(
            FindingsJSON.render([], summary: FindingSummary([], articles: 3))
                == #"{"version":1,"findings":[],"summary":{"articles":3,"errors":0,"warnings":0,"notes":0}}"#
                + "\n")
    }

    @Test func `The document of a finding has the keys of the contract in order`() {
        let one = finding(line: 3, column: 7, severity: .error)
        #expect(
            FindingsJSON.render([one], summary: FindingSummary([one], articles: 1))
                == #"{"version":1,"findings":[{"code":"DC001","severity":"error","file":"a.md","line":3,"column":7,"#
                + #""message":"Thiếu.","basis":["TT24/2011 Đ5.1","QC Đ5"],"help":"Thêm."}],"#
                + #""summary":{"articles":1,"errors":1,"warnings":0,"notes":0}}"# + "\n")
    }

    @Test func `The caret stands below the byte that is meant`() {
        // “Lễ hội” has L in 1, ễ in 3, space, h, ộ in 3, i: “hội” begins at byte 6 and in the fourth place.
        #expect(
            text(finding(line: 12, column: 6), line: "Lễ hội") == """
                a.md:12:6: cảnh báo DC001: Thiếu.
                  12 | Lễ hội
                     |    ^
                  → Thêm.
                  căn cứ: TT24/2011 Đ5.1; QC Đ5

                1 bài: 0 lỗi, 1 cảnh báo, 0 ghi chú.

                """)
    }

    @Test func `A confidential finding shows nothing of the text`() {
        let shown = text(finding(isConfidential: true), line: "Kế hoạch số không")
        #expect(!shown.contains("Kế hoạch"))
        #expect(!shown.contains("^"))
    }

    @Test func `Control and direction characters do not reach the terminal`() {
        let shown = text(finding(), line: "a\u{1B}[2J\u{202E}b\u{9B}c\u{0}")
        #expect(shown.contains("a\u{FFFD}[2J\u{FFFD}b\u{FFFD}c\u{FFFD}"))
        #expect(!shown.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" || $0 == "\u{9B}" })
    }

    @Test func `A long line is cut around the place`() {
        let line = String(repeating: "a", count: 5000) + "X" + String(repeating: "b", count: 5000)
        let lines = text(finding(column: 5001), line: line).split(separator: "\n").map(String.init)
        #expect(lines[1].count < 120)
        let caret = lines[2].firstIndex(of: "^").map { lines[2].distance(from: lines[2].startIndex, to: $0) }
        let mark = lines[1].firstIndex(of: "X").map { lines[1].distance(from: lines[1].startIndex, to: $0) }
        #expect(caret != nil)
        #expect(caret == mark)
    }

    @Test(arguments: [(1, 99), (99, 1), (1, 0)])
    func `A place that the file does not have is no failure`(line: Int, column: Int) {
        #expect(text(finding(line: line, column: column), line: nil).hasPrefix("a.md:\(line):\(column): "))
        #expect(text(finding(line: line, column: column), line: "ngắn").contains("ngắn"))
    }

    @Test func `Colours are there only when they are wanted`() {
        #expect(
            text(finding(severity: .error), line: "a", isColored: true).contains(
                "\u{1B}[1;31mlỗi DC001\u{1B}[0m"))
        #expect(!text(finding(), line: "a").contains("\u{1B}"))
    }

    @Test func `An error is graver than a warning and a warning than a note`() {
        #expect(Severity.allCases.sorted() == [.note, .warning, .error])
    }
}
