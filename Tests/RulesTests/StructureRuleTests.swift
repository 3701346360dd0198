import Content
import Diagnostics
import Testing

@testable import Rules

@Suite struct StructureRuleTests {
    private func lines(_ rule: Rule, _ body: String) async throws -> [Int] {
        try await TestWard.findings([rule], body: body).map(\.position.line)
    }

    @Test func `Going back up by several levels is right`() async throws {
        #expect(try await lines(.skippedHeadingLevel, "\n## A\n\n### B\n\n#### C\n\n## D\n").isEmpty)
    }

    @Test func `Each jump is told once`() async throws {
        #expect(
            try await lines(.skippedHeadingLevel, "\n## A\n\n#### B\n\n#### C\n\n###### D\n") == [12, 16])
    }

    @Test func `A heading of level one is told by its own rule alone`() async throws {
        let found = try await TestWard.findings(
            [.skippedHeadingLevel, .levelOneHeading], body: "\n# A\n\n## B\n")
        #expect(found.map(\.code) == ["MD002"])
    }

    @Test(arguments: [
        "![](a.png)", "![ ](a.png)", "![\u{200B}](a.png)", "![&nbsp;](a.png)", "![][a]\n\n[a]: a.png",
    ])
    func `An image without words is told`(body: String) async throws {
        #expect(try await lines(.imageWithoutText, "\n\(body)\n") == [10])
    }

    @Test(arguments: [
        "[ ](https://a.vn/)", "[**&nbsp;**](https://a.vn/)", "[![](a.png)](https://a.vn/)", "[\u{200B}](#a)",
    ])
    func `A link without words is told`(body: String) async throws {
        #expect(try await lines(.emptyLinkText, "\n\(body)\n") == [10])
    }

    @Test(arguments: [
        "[a](https://a.vn/)", "[![a](a.png)](https://a.vn/)", "[`a`](https://a.vn/)", "<https://a.vn/>",
        "https://a.vn/",
    ])
    func `A link with words or with an image that has them is right`(body: String) async throws {
        #expect(try await lines(.emptyLinkText, "\n\(body)\n").isEmpty)
    }

    @Test(arguments: [
        "tại đây", "Tại  Đây", "TẠI ĐÂY", "tại đây.", "“tại đây”", "ở đây", "đây", "Đây", "day", "xem thêm",
        "Xem thêm...", "click here",
        "Bấm vào đây", "link", "tai day", "*tại* đây", ">> Xem chi tiết", "ta\u{323}i đây",
    ])
    func `Words that say nothing are told`(text: String) async throws {
        #expect(try await lines(.vagueLinkText, "\nXem [\(text)](https://a.vn/)\n") == [10])
    }

    @Test(arguments: [
        "Quy chế", "Dạy", "Dây", "mẫu đơn tại đây", "https://a.vn/", "Tải mẫu 01", "Xem thêm về quy hoạch",
        "Linh",
    ])
    func `Words that say something are right`(text: String) async throws {
        #expect(try await lines(.vagueLinkText, "\nXem [\(text)](https://a.vn/)\n").isEmpty)
    }

    @Test(arguments: ["| | |\n|-|-|\n| a | b |", "| &nbsp; |  |\n|-|-|"])
    func `A table without names of columns is told`(body: String) async throws {
        #expect(try await lines(.tableWithoutHeader, "\n\(body)\n") == [10])
    }

    @Test(arguments: [
        "<br>", "a<br/>b", "<!-- a -->", "<script>alert(1)</script>", "a <u>b</u>", "<?php ?>",
        "<a href=\"javascript:x\">a</a>",
    ])
    func `HTML of any kind is told`(body: String) async throws {
        #expect(!(try await lines(.rawHTML, "\n\(body)\n")).isEmpty)
    }

    @Test(arguments: [
        "a < b > c", "<https://a.vn/>", "<a@b.vn>", "`<b>`", "```\n<b>\n```", "\\<b>", "&lt;b&gt;", "<MẬT>",
    ])
    func `What only looks like HTML is right`(body: String) async throws {
        #expect(try await lines(.rawHTML, "\n\(body)\n").isEmpty)
    }

    @Test func `Nesting counts from the document on`() async throws {
        // The document, 30 quotations and a paragraph with its text make 33 and 32.
        func body(_ depth: Int) -> String { "\n" + String(repeating: ">", count: depth) + "a\n" }
        #expect(try await lines(.bodyNestedTooDeep, body(29)).isEmpty)
        #expect(try await lines(.bodyNestedTooDeep, body(30)) == [10])
    }

    @Test(arguments: Stage.allCases)
    func `Deep nesting is an error in every stage`(stage: Stage) async throws {
        let body = "\n" + String(repeating: "- ", count: 3000) + "a\n"
        #expect(
            try await TestWard.findings([.bodyNestedTooDeep], body: body, stage: stage).map(\.severity) == [
                .error
            ])
    }
}
