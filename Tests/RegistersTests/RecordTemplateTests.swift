import Reading
import Testing
import YAML

@testable import Registers
import Diagnostics

@Suite struct RecordTemplateTests {
    @Test func `A draft has the required fields and explains the others`() {
        let lines = RecordTemplate.lines(of: RecordSample.type)
        #expect(
            lines.prefix(5) == [
                "# Các trường của sổ thử.", "thu:", "  # Tên (bắt buộc). Tên.", "  # Ví dụ: Cầu", "  name:",
            ])
        #expect(lines.contains("  # opened: 2021-05-10"))
    }

    @Test(arguments: ["question", "document", "budget", "procedure"])
    func `A draft names the words that a field takes`(id: String) throws {
        let type = try #require(SectionType.named(id))
        let lines = RecordTemplate.lines(of: type)
        for field in try #require(type.register).fields {
            guard case .choice(let choices) = field.kind else { continue }
            let comment = try #require(lines.first { $0.hasPrefix("  # \(field.label)") })
            for choice in choices { #expect(comment.contains(choice.value), "\(id).\(field.key)") }
        }
    }

    /// What stands behind a comment mark must be right too when somebody takes the mark away.
    @Test(arguments: SectionType.all.filter { $0.register != nil }.map(\.id))
    func `Every example of a type can be read`(id: String) throws {
        let type = try #require(SectionType.named(id))
        let fields = try #require(type.register).fields
        for field in fields where !field.example.isEmpty {
            let result = YAMLParser.parse(Array("\(field.key): \(field.example)".utf8)[...])
            let root = try #require(result.root, "\(field.key): \(result.faults)")
            var faults: [Reading.ReadingFault] = []
            _ = RecordReader.read(root, [field], path: type.id, at: .start, into: &faults)
            #expect(faults.isEmpty, "\(type.id).\(field.key): \(faults.map(\.message))")
        }
    }
}
