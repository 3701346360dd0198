import Testing

/// What no source may contain, and how long a file may be.
@Suite struct SourceTests {
    private static let longestFile = 400

    /// What stops the program or hides a data race, with what to write instead.
    private static let refused: [(text: String, replacement: String)] = [
        ("try!", "use `try` in a throwing function, or `do` and `catch`"),
        ("as!", "use `as?` with `guard`"),
        ("fatalError(", "return a fault or throw; use `precondition` for a mistake of the programmer"),
        ("@unchecked Sendable", "use a struct of Sendable values, or Mutex of the module Synchronization"),
        ("nonisolated(unsafe)", "use `let`, or Mutex of the module Synchronization"),
    ]

    @Test func `No source stops the program or hides a data race`() throws {
        for file in try SourceFile.all(in: "Sources") {
            for (index, line) in file.code.enumerated() {
                for (text, replacement) in Self.refused where Self.contains(text, line) {
                    Issue.record("\(file.path):\(index + 1): \(text): \(replacement)")
                }
            }
        }
    }

    @Test func `No Swift file is longer than 400 lines`() throws {
        let files =
            try SourceFile.all(in: "Sources") + SourceFile.all(in: "Tests") + [SourceFile("Package.swift")]
        #expect(files.count > 100)
        for file in files {
            #expect(
                file.lineCount <= Self.longestFile,
                "\(file.path):\(Self.longestFile + 1): \(file.lineCount) lines; give a part a file of its own"
            )
        }
    }

    @Test(arguments: [
        ("let a = try! f()", true), ("let a = b as! C", true), ("// never try! this", false),
        ("let a = \"as! \\\" try!\"", false), ("let a = \"\\\\\"; try! f()", true), ("let alias! = b", false),
        ("@unchecked Sendable {}", true),
    ])
    func `What is refused is found in code only`(_ text: String, _ isRefused: Bool) {
        let line = SourceFile(path: "x.swift", text: text).code[0]
        #expect(Self.refused.contains { Self.contains($0.text, line) } == isRefused)
    }

    /// Whether a line of code has the text, not as the end of a longer word.
    private static func contains(_ text: String, _ line: String) -> Bool {
        line.ranges(of: text).contains { range in
            guard range.lowerBound > line.startIndex else { return true }
            let before = line[line.index(before: range.lowerBound)]
            return !before.isLetter && !before.isNumber && before != "_"
        }
    }
}
