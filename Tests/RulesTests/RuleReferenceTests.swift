import Content
import Foundation
import Testing

@testable import Rules

@Suite struct RuleReferenceTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test func `The committed documentation is that of the rules`() throws {
        let committed = try String(
            contentsOf: Self.root.appending(path: "docs/rules.md"), encoding: .utf8)
        let generated = RuleReference.markdown(RuleCatalogue.all)
        let matches = committed.utf8.elementsEqual(generated.utf8)
        #expect(matches, "docs/rules.md is out of date; make it anew: \(RuleReference.command)")
    }

    @Test func `Every rule belongs to a group and stands in the documentation`() {
        let text = RuleReference.markdown(RuleCatalogue.all)
        for rule in RuleCatalogue.all {
            #expect(RuleGroup.all.contains { rule.code.hasPrefix($0.prefix) }, "\(rule.code)")
            #expect(text.contains("\n### \(rule.code) \(rule.name)\n"), "\(rule.code)")
        }
    }

    @Test func `The documentation holds no character that cannot be seen`() {
        let text = RuleReference.markdown(RuleCatalogue.all)
        for line in text.unicodeScalars.split(separator: "\n") {
            #expect(
                ExampleText.visible(String(line)).utf8.elementsEqual(String(line).utf8), "\(String(line))")
        }
    }

    @Test func `Rules cite only clauses that the regulation has`() {
        let known = Set(RegulationClauses.all.flatMap { [$0.citation] + RuleReference.parents(of: $0) })
        for rule in RuleCatalogue.all {
            for citation in rule.basis where citation.hasPrefix("QC ") {
                #expect(known.contains(citation), "\(rule.code): \(citation)")
            }
        }
    }

    @Test func `Every clause from Điều 1 to Điều 15 is in the table with what a program cannot judge`() {
        #expect(Set(RegulationClauses.all.map(\.article)) == Set(1...15))
        #expect(RegulationClauses.titles.count == 15)
        #expect(RegulationClauses.all.count == 54)
        #expect(Set(RegulationClauses.all.map(\.citation)).count == RegulationClauses.all.count)
        #expect(RegulationClauses.all.allSatisfy { $0.limit.hasSuffix(".") && !$0.content.isEmpty })
        let table = RuleReference.clauseTable(RuleCatalogue.all)
        for clause in RegulationClauses.all { #expect(table.contains("| \(clause.citation) |")) }
    }

    @Test func `An example is shown as what it changes`() {
        let removed = ExampleText.markdown(.fails(["title": ""], line: 1))
        #expect(removed.contains("@@ dòng 3 @@\n-title: Khánh thành sân chơi tổ dân phố 1\n"))
        let control = ExampleText.markdown(.fails(["title": "title: a\u{7}"], line: 3))
        #expect(control.contains("+title: a⟨U+0007⟩"))
        let decomposed = ExampleText.markdown(.fails(["title": "title: a\u{301}"], line: 3))
        #expect(decomposed.contains("+title: a⟨U+0301⟩"))
    }
}
