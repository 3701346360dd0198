import CivilTime
import Content
import Diagnostics
public import Testing

@testable public import Rules

@Suite struct RuleExampleTests {
    @Test(arguments: RuleCatalogue.all)
    func `Every example of a rule is judged as it says`(rule: Rule) async throws {
        for (number, example) in rule.examples.enumerated() {
            let found = try await findings(of: rule, in: example.sample)
            if example.fails {
                #expect(!found.isEmpty, "\(rule.code): example \(number + 1) should fail")
                if let line = example.line {
                    #expect(
                        found.contains { $0.position.line == line },
                        "\(rule.code): example \(number + 1) should fail at line \(line), not \(found.map(\.position.line))"
                    )
                }
            } else {
                #expect(
                    found.isEmpty, "\(rule.code): example \(number + 1) should pass: \(found.map(\.message))")
            }
        }
    }

    @Test(arguments: RuleCatalogue.all)
    func `Every rule shows what passes and what fails`(rule: Rule) {
        #expect(rule.examples.contains { $0.fails })
        #expect(rule.examples.contains { !$0.fails })
    }

    /// The fault stays where it is when a line with Vietnamese text is put before the body.
    @Test(arguments: RuleCatalogue.all)
    func `A finding moves with its line`(rule: Rule) async throws {
        for example in rule.examples where example.fails {
            guard case .file(let bytes, let path) = example.sample, let line = example.line,
                let moved = Self.withParagraph(bytes)
            else { continue }
            let found = try await findings(of: rule, in: .file(bytes: moved.bytes, path: path))
            let expected = line > moved.after ? line + 2 : line
            guard !found.isEmpty else { continue }
            #expect(found.contains { $0.position.line == expected }, "\(rule.code): \(found.map(\.position))")
        }
    }

    @Test func `Codes and names are unique and none is used again`() {
        let codes = RuleCatalogue.all.map(\.code)
        #expect(Set(codes).count == codes.count)
        #expect(Set(RuleCatalogue.all.map(\.name)).count == codes.count)
        #expect(Set(codes).isDisjoint(with: RuleCatalogue.retiredCodes))
    }

    @Test(arguments: RuleCatalogue.all)
    func `A name states the fault and the texts are whole sentences`(rule: Rule) {
        #expect(
            rule.name.utf8.allSatisfy {
                $0 == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
            })
        for advice in ["use-", "add-", "do-not-", "avoid-", "must-", "should-", "require-"] {
            #expect(!rule.name.hasPrefix(advice))
        }
        #expect(rule.summary.hasSuffix("."))
        #expect(rule.rationale.hasSuffix("."))
    }

    private func findings(of rule: Rule, in sample: RuleExample.Sample) async throws -> [Finding] {
        try await TestWard.findings([rule], sample)
    }

    /// The file with a paragraph at the beginning of its body, and the last line before it.
    private static func withParagraph(_ bytes: [UInt8]) -> (bytes: [UInt8], after: Int)? {
        guard case .success(let parts) = ArticleParts.divide(bytes) else { return nil }
        let paragraph = Array("Đoạn mở đầu bằng tiếng Việt có dấu: ế ộ ữ.\n\n".utf8)
        return (
            Array(bytes[..<parts.body.lowerBound]) + paragraph + Array(bytes[parts.body]), parts.bodyLine - 1
        )
    }
}

extension Rule: CustomTestStringConvertible {
    /// The code alone, so that a report stays readable.
    public var testDescription: String { code }
}
