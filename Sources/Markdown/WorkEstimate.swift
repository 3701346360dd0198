/// An upper bound of the work that cmark makes of a text, before cmark sees it.
///
/// cmark-gfm 0.29.0.gfm.6 is quadratic or worse in many ways; the later releases mended some of them
/// (CVE-2022-39209, CVE-2023-22483, -22484, -22486, -24824, -26485, -37463). With ordinary texts all the
/// terms below stay under a hundredth of the limit. The factors are measured and mean about 0.1 ns each on a
/// machine of 2020; what matters is only that they are of the right order.
struct WorkEstimate {
    /// About a second.
    private static let limit = 6_000_000_000
    private static let deepest = 100

    /// A table that everybody reads as one: `|` at both ends of all its lines, a blank line before it.
    private enum Table {
        case possible
        case header(pipes: Int)
        case rows
        case no
    }

    private var work = 0
    private var deepestSoFar = 0
    private var longestDefinition = 0
    private var closingBrackets = 0

    // Of the lines since the last blank one.
    private var table = Table.possible
    private var bytes = 0
    private var signs = 0
    private var columns = 0
    private var definitionStart: Int?

    /// Why a text is too much; none when it is not.
    static func refusal(of lines: SourceLines) -> MarkdownRefusal? {
        var estimate = WorkEstimate()
        for line in 1...lines.count {
            if let kind = estimate.add(lines.bytes[lines.range(ofLine: line)]) {
                let place = Int(lines.position(of: lines.range(ofLine: line).lowerBound).line)
                return MarkdownRefusal(kind: kind, line: place, detail: estimate.detail(of: kind))
            }
        }
        return nil
    }

    private func detail(of kind: MarkdownRefusal.Kind) -> String {
        switch kind {
        case .tooDeep: return "more than \(Self.deepest) lists or quotations in each other"
        case .tooComplex, .noMemory: return "more work than \(Self.limit) units"
        }
    }

    /// Takes a line into account; the reason when the text is too much with it.
    private mutating func add(_ line: ArraySlice<UInt8>) -> MarkdownRefusal.Kind? {
        let shape = LineShape(line)
        guard shape.depth <= Self.deepest else { return .tooDeep }
        // Every line visits all lists and block quotes that are open.
        deepestSoFar = max(deepestSoFar, shape.depth)
        work += 400 * deepestSoFar
        closingBrackets += shape.closingBrackets
        if shape.isBlank { endParagraph() } else { addText(line, shape) }
        return total > Self.limit ? .tooComplex : nil
    }

    /// What is certain so far, with the open paragraph.
    private var total: Int {
        let definition = max(longestDefinition, definitionStart.map { bytes - $0 } ?? 0)
        // Every use of a definition copies it.
        return work + signs * bytes + 100 * definition * closingBrackets
    }

    private mutating func addText(_ line: ArraySlice<UInt8>, _ shape: LineShape) {
        continueTable(shape)
        // Every cell is put at the end of a list that is walked from its beginning; missing cells are made.
        work += 25 * shape.pipes * shape.pipes + 5_000 * columns
        if shape.isDelimiterRow {
            // It sends cmark through the whole paragraph, to see whether its last line could be a first row.
            if case .rows = table {} else { work += 330 * bytes }
            columns = max(columns, shape.pipes + 1)
        }
        if case .rows = table {
            work += shape.signs * line.count
            return
        }
        if shape.isDefinition, definitionStart == nil { definitionStart = bytes }
        bytes += line.count + 1
        signs += shape.signs
    }

    private mutating func continueTable(_ shape: LineShape) {
        switch table {
        case .possible: table = shape.isClosedRow ? .header(pipes: shape.pipes) : .no
        case .header(let pipes):
            let isTable = shape.isClosedRow && shape.isDelimiterRow && shape.pipes == pipes
            table = isTable ? .rows : .no
        case .rows: if !shape.isClosedRow { table = .no }
        case .no: break
        }
    }

    private mutating func endParagraph() {
        work += signs * bytes
        if let definitionStart { longestDefinition = max(longestDefinition, bytes - definitionStart) }
        table = .possible
        bytes = 0
        signs = 0
        columns = 0
        definitionStart = nil
    }
}
