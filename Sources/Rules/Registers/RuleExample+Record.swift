import Registers

extension RuleExample {
    /// A record, in an article that is right but for it.
    init(_ example: RecordExample) {
        let files =
            [Self.file(example, example.record, number: 0)]
            + example.others.enumerated().map { Self.file(example, $1, number: $0 + 1) }
        self.init(
            fails: example.line != nil, sample: .files(files),
            line: example.line.map { ExampleArticle.firstFreeLine + $0 })
    }

    private static func file(_ example: RecordExample, _ record: String, number: Int) -> File {
        let lines = record.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" }
        let keys = [
            "id": "id: 20201112-abc23\(Array("4567abcdefgh")[number])",
            example.type: record.isEmpty ? "" : (["\(example.type):"] + lines).joined(separator: "\n"),
        ]
        let folder = "content/draft/\(ExampleWard.section(ofType: example.type))/so-\(number + 1)"
        let files = number == 0 ? example.files : [:]
        return File(
            files.isEmpty ? "\(folder).md" : "\(folder)/index.md", keys.filter { !$0.value.isEmpty },
            contents: files)
    }
}
