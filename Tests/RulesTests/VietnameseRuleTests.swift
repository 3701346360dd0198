import Content
import Diagnostics
import Testing

@testable import Rules

@Suite struct VietnameseRuleTests {
    @Test func `The first place of each line is told, with its column in bytes`() async throws {
        let found = try await TestWard.findings(
            [.notNFC], body: "\nđê\u{301}n đê\u{301}n\nđến\n\nvê\u{300} đến\n")
        #expect(found.map(\.position) == [Position(line: 10, column: 3), Position(line: 13, column: 2)])
    }

    @Test(arguments: [Rule.notNFC, .invisibleCharacter])
    func `No more than twenty findings are shown for a file`(rule: Rule) async throws {
        let body = "\n" + String(repeating: "đê\u{301}n\u{200B}\n", count: 50)
        #expect(try await TestWard.findings([rule], body: body).count == 20)
    }

    @Test func `An invisible character is named`() async throws {
        let found = try await TestWard.findings([.invisibleCharacter], body: "\nHọp\u{200B} tổ\u{202E}.\n")
        #expect(found.map(\.position) == [Position(line: 10, column: 6), Position(line: 10, column: 14)])
        #expect(found.first?.message.contains("U+200B") ?? false)
        #expect(found.last?.message.contains("U+202E") ?? false)
    }

    @Test func `A byte order mark at the beginning is no fault`() async throws {
        let text = "\u{FEFF}" + ExampleArticle.text()
        let sample = RuleExample.Sample.file(bytes: Array(text.utf8), path: ExampleArticle.path(.draft))
        #expect(try await TestWard.findings([.invisibleCharacter, .notNFC], sample).isEmpty)
    }

    @Test func `Text for an old font is shown as it should read`() async throws {
        let found = try await TestWard.findings([.legacyFont], body: "\nCéng hßa x· héi chñ nghÜa ViÖt Nam\n")
        #expect(found.map(\.position.line) == [10])
        #expect(found.first?.message.contains("Việt Nam") ?? false)
    }

    @Test func `A file in another encoding has its own finding`() async throws {
        let bytes = Array("---\ntitle: ".utf8) + [0xB5, 0xB8, 0x0A] + Array("---\n\u{200B}e\u{301}\n".utf8)
        let sample = RuleExample.Sample.file(bytes: bytes, path: ExampleArticle.path(.draft))
        #expect(
            try await TestWard.findings(
                [.notNFC, .invisibleCharacter, .legacyFont, .mixedTonePlacement], sample
            ).isEmpty)
    }

    @Test func `Both ways to place a tone are told with their words at the rarer one`() async throws {
        let found = try await TestWard.findings(
            [.mixedTonePlacement], body: "\nhòa, khỏe\n\nthuý\n", stage: .approved)
        #expect(found.map(\.position.line) == [12])
        #expect(found.map(\.severity) == [.note])
        #expect(found.first.map { $0.message.contains("hòa, khỏe") && $0.message.contains("thuý") } ?? false)
    }

    @Test(arguments: [Rule.notNFC, .invisibleCharacter, .legacyFont])
    func `It warns before approval and is an error after`(rule: Rule) {
        #expect(rule.severity == .errorWhenApproved)
    }
}
