import Content
import Diagnostics
import Testing

@Suite struct ArticlePartsTests {
    private func divide(_ text: String) -> Result<ArticleParts, ArticleParts.Failure> {
        ArticleParts.divide(Array(text.utf8))
    }

    /// The texts of the parts.
    private func texts(_ text: String) throws -> [String] {
        let bytes = Array(text.utf8)
        let parts = try ArticleParts.divide(bytes).get()
        return [parts.frontMatter, parts.workflow ?? 0..<0, parts.body].map {
            String(decoding: bytes[$0], as: UTF8.self)
        }
    }

    @Test(arguments: [
        ("---\na: b\n---\nChữ\n", ["a: b\n", "", "Chữ\n"]),
        ("---\n---\n", ["", "", ""]),
        ("---\n---", ["", "", ""]),
        ("---\r\na: b\r\n---\r\nChữ\r\n", ["a: b\r\n", "", "Chữ\r\n"]),
        ("\u{FEFF}---\na: b\n---\n", ["a: b\n", "", ""]),
        (
            "---\na: ---\n ---\n----\n--- \n---x\n---\n---\n",
            ["a: ---\n ---\n----\n--- \n---x\n", "", "---\n"]
        ),
        ("---\na: b\nworkflow:\n  - x\n---\nChữ", ["a: b\nworkflow:\n  - x\n", "workflow:\n  - x\n", "Chữ"]),
        ("---\nworkflow: []\r\n---\n", ["workflow: []\r\n", "workflow: []\r\n", ""]),
        ("---\n workflow:\nworkflows:\n---\nworkflow:\n", [" workflow:\nworkflows:\n", "", "workflow:\n"]),
    ])
    func `The front matter lies between two lines that are exactly three hyphens`(
        text: String, expected: [String]
    ) throws {
        #expect(try texts(text) == expected)
    }

    @Test(arguments: [
        "", "\n---\n---\n", "-- -\n---\n", "--- \n---\n", " ---\n---\n", "----\n---\n", "\r\n---",
        "---\r\r\n---\n",
    ])
    func `A file that begins with anything else has none`(text: String) {
        #expect(divide(text) == .failure(.noFrontMatter))
    }

    @Test(arguments: [
        "---", "---\n", "---\na: b\n", "---\na: b\n--- \n", "---\na: b\n\t---\n", "---\na: b\n---\r\r\n",
    ])
    func `A front matter that nothing closes is unclosed`(text: String) {
        #expect(divide(text) == .failure(.unclosed))
    }

    @Test func `Lines are counted from the beginning of the file`() throws {
        let parts = try divide("\u{FEFF}---\na: b\nworkflow:\nworkflow:\n---\nChữ").get()
        #expect(parts.bodyLine == 6)
        #expect(parts.workflowLines == [Position(line: 3, column: 1), Position(line: 4, column: 1)])
    }
}
