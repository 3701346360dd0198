import Content
import Diagnostics
import Markdown
import Reading

/// Looks for marks of secrecy in one file.
///
/// Two ways lead to a mark. Every line of the file is looked at as it is written, whatever the file is; a mark in
/// capitals, or in lower case after “độ mật”, is found that way even where the front matter or the Markdown
/// cannot be read. The nodes of the text and the values of the front matter are then looked at as readers see
/// them: entities decoded, words that emphasis divides put together.
struct SecretScan {
    private let article: Article
    private let document: MarkdownDocument
    private var matcher = SecretMarkMatcher()
    private var positions: [Int: Position] = [:]

    /// The places of marks, at most one a line.
    static func positions(in article: Article) -> [Position] {
        var scan = SecretScan(article)
        scan.readLines()
        for value in article.frontMatter.values { scan.readValue(value) }
        scan.readNodes()
        return scan.positions.values.sorted()
    }

    private init(_ article: Article) {
        self.article = article
        // Without front matter the whole file is looked at as text.
        document =
            article.parts == nil ? MarkdownParser.parse(article.source.bytes[...]) : article.document
    }

    private mutating func add(_ position: Position) {
        if positions[position.line] == nil { positions[position.line] = position }
    }

    // MARK: Lines

    private mutating func readLines() {
        let isReadable = article.isReadable
        article.source.bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            var number = 1
            while start < bytes.count {
                let end = Self.endOfLine(from: start, in: bytes)
                let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
                if isMark(line) || !isReadable && isMark(Self.afterColon(line)) {
                    add(Position(line: number, column: 1))
                }
                start = end + 1
                number += 1
            }
        }
    }

    private static func endOfLine(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let length = 32
        var index = start
        while index &+ length <= bytes.count {
            // No branches, so that many places are worked out at once.
            var least = UInt8.max
            for place in index..<index &+ length { least = min(least, bytes[place] ^ UInt8(ascii: "\n")) }
            guard least > 0 else { break }
            index &+= length
        }
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
        return index
    }

    private mutating func isMark(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        matcher.begin()
        matcher.read(line, skipsTags: true)
        return !matcher.isSettled && matcher.isMark(anyCase: false)
    }

    /// The value of `key: value`, where no YAML reader has told keys from values.
    private static func afterColon(_ line: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
            return UnsafeBufferPointer(rebasing: line[..<0])
        }
        return UnsafeBufferPointer(rebasing: line[(colon + 1)...])
    }

    // MARK: Front matter

    private mutating func readValue(_ value: Located<String>) {
        var text = value.value
        let isMarked = text.withUTF8 { bytes in
            bytes.split(separator: UInt8(ascii: "\n")).contains { line in
                isMark(UnsafeBufferPointer(rebasing: line))
            }
        }
        if isMarked { add(value.position) }
    }

    // MARK: Text

    private mutating func readNodes() {
        for (index, node) in document.nodes.enumerated() {
            switch node.kind {
            case .paragraph: readBlock(index, anyCase: !hasBreak(index))
            case .heading: readBlock(index, anyCase: true)
            case .tableCell: readBlock(index, anyCase: false)
            case .codeBlock, .htmlBlock: readLiteral(node)
            case .emphasis, .strong, .strikethrough, .code: readRun(index)
            case .link, .image:
                readRun(index)
                readTitle(node)
            default: continue
            }
        }
    }

    /// A line that goes on is prose, so that a lower-case word at its beginning is no mark.
    private func hasBreak(_ index: Int) -> Bool {
        document.nodes[index..<Int(document.nodes[index].subtreeEnd)].contains {
            $0.kind == .softBreak || $0.kind == .lineBreak
        }
    }

    private mutating func readBlock(_ index: Int, anyCase: Bool) {
        matcher.begin()
        var position = document.nodes[index].position
        for node in document.nodes[index..<Int(document.nodes[index].subtreeEnd)].dropFirst() {
            switch node.kind {
            case .text, .code:
                if !matcher.isSettled { matcher.read(document.literal(node)) }
            case .softBreak, .lineBreak:
                if matcher.isMark(anyCase: anyCase) { add(position) }
                matcher.begin()
                position = Position(line: position.line + 1, column: 1)
            default: continue
            }
        }
        if matcher.isMark(anyCase: anyCase) { add(position) }
    }

    private mutating func readLiteral(_ node: MarkdownNode) {
        let literal = document.literal(node)
        for line in literal.split(separator: UInt8(ascii: "\n")) {
            matcher.begin()
            matcher.read(line, skipsTags: node.kind == .htmlBlock)
            if !matcher.isSettled, matcher.isMark(anyCase: true) { add(node.position) }
        }
    }

    /// Emphasised words, the words of a link, the text of an image.
    private mutating func readRun(_ index: Int) {
        matcher.begin()
        // No mark is made of more pieces than this; more would let nested emphasis cost its square.
        for node in document.nodes[index..<Int(document.nodes[index].subtreeEnd)].prefix(64) {
            switch node.kind {
            case .text, .code: matcher.read(document.literal(node))
            default: continue
            }
            guard !matcher.isSettled else { return }
        }
        if matcher.isMark(anyCase: false) { add(document.nodes[index].position) }
    }

    private mutating func readTitle(_ node: MarkdownNode) {
        let title = document.title(node)
        guard !title.isEmpty else { return }
        matcher.begin()
        matcher.read(title)
        if matcher.isMark(anyCase: false) { add(node.position) }
    }
}
