import Foundation

/// A Swift file of the repository, with comments and texts taken out of its lines.
struct SourceFile {
    /// Relative to the root of the repository.
    let path: String
    /// The lines, without comments and without what stands in quotes.
    let code: [String]

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Every Swift file below a folder, in the order of the paths.
    static func all(in folder: String) throws -> [SourceFile] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path())
        return try names.filter { $0.hasSuffix(".swift") }.sorted().map { try SourceFile("\(folder)/\($0)") }
    }

    init(_ path: String) throws {
        self.init(path: path, text: try String(contentsOf: Self.root.appending(path: path), encoding: .utf8))
    }

    init(path: String, text: String) {
        self.path = path
        var isInText = false
        code = text.split(separator: "\n", omittingEmptySubsequences: false).map {
            Self.code(of: $0, isInText: &isInText)
        }
    }

    /// The number of lines; the break at the end begins none.
    var lineCount: Int { code.last?.isEmpty == true ? code.count - 1 : code.count }

    /// The names that the file imports, with their lines.
    var imports: [(line: Int, module: String, isPublic: Bool)] {
        code.enumerated().compactMap { index, line in
            let words = line.split(whereSeparator: \.isWhitespace).filter { !$0.hasPrefix("@") }
            guard let keyword = words.firstIndex(of: "import"), keyword <= 1, words.count > keyword + 1 else {
                return nil
            }
            guard keyword == 0 || Self.accessLevels.contains(words[0]) else { return nil }
            // `import struct Module.Name` names the module second.
            let isNarrow = Self.kinds.contains(words[keyword + 1])
            let name = isNarrow ? words.last ?? "" : words[keyword + 1]
            let module = name.prefix { $0 != "." }
            return (index + 1, String(module), words[0] == "public")
        }
    }

    private static let accessLevels: Set<Substring> = [
        "public", "package", "internal", "fileprivate", "private",
    ]
    private static let kinds: Set<Substring> = [
        "struct", "class", "enum", "protocol", "func", "let", "var", "typealias",
    ]

    /// A line without its comment and its texts. `isInText` tells whether a text of several lines is open.
    private static func code(of line: Substring, isInText: inout Bool) -> String {
        if line.contains("\"\"\"") {
            defer { isInText.toggle() }
            return isInText ? "" : String(line.prefix(while: { $0 != "\"" }))
        }
        guard !isInText else { return "" }
        var code = ""
        var isQuoted = false
        var previous: Character = " "
        for character in line {
            if character == "\"", previous != "\\" { isQuoted.toggle() }
            if !isQuoted, character == "/", previous == "/" {
                code.removeLast()
                break
            }
            if !isQuoted { code.append(character) }
            previous = character == "\\" && previous == "\\" ? " " : character
        }
        return code
    }
}
