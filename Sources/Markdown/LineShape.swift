/// What a line looks like to somebody who only wants to know how much work it may make.
struct LineShape {
    /// How many block quotes and lists the line may lie in or begin.
    private(set) var depth = 0
    /// How many signs may send cmark through the rest of the paragraph.
    private(set) var signs = 0
    private(set) var pipes = 0
    private(set) var closingBrackets = 0
    /// Whether nothing but the signs of block quotes stands there, so that a paragraph ends.
    private(set) var isBlank = false
    /// Whether it may stand below the first row of a table.
    private(set) var isDelimiterRow = false
    /// Whether it begins and ends with `|`, with nothing before it.
    private(set) var isClosedRow = false
    /// Whether it may define the destination of links.
    private(set) var isDefinition = false

    init(_ line: ArraySlice<UInt8>) {
        let body = line.drop { Bytes.isBlank($0) || $0 == UInt8(ascii: ">") }
        isBlank =
            body.isEmpty && line.prefix(4).contains { $0 == UInt8(ascii: ">") }
            || line.allSatisfy(Bytes.isBlank)
        depth = Self.depth(of: line)
        countSigns(in: line)
        isDelimiterRow = Self.isDelimiterRow(body)
        let last = line.last { !Bytes.isBlank($0) }
        isClosedRow = pipes > 1 && line.first == UInt8(ascii: "|") && last == UInt8(ascii: "|")
    }

    private mutating func countSigns(in line: ArraySlice<UInt8>) {
        line.withUnsafeBufferPointer { countSigns(in: $0) }
    }

    private mutating func countSigns(in line: UnsafeBufferPointer<UInt8>) {
        for index in SignIndices(line) {
            let previous = index > 0 ? line[index - 1] : 0
            switch line[index] {
            case UInt8(ascii: "|"):
                if previous != UInt8(ascii: "\\") { pipes += 1 }
            case UInt8(ascii: "]"):
                closingBrackets += 1
                signs += 1
            case UInt8(ascii: "["), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"),
                UInt8(ascii: "!"),
                UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "`"):
                signs += 1
            case UInt8(ascii: "@"): signs += 4
            case UInt8(ascii: ")"): signs += ").,:;?!*_~'\"".utf8.contains(previous) ? 6 : 1
            case UInt8(ascii: ":"):
                if previous == UInt8(ascii: "]") { isDefinition = true }
            default: break
            }
        }
    }

    /// Every sign may begin a list or block quote, and every two columns of indentation may belong to one.
    private static func depth(of line: ArraySlice<UInt8>) -> Int {
        var rest = line
        var columns = 0
        var markers = 0
        while let marker = markerLength(rest) {
            markers += 1
            rest = rest.dropFirst(marker)
        }
        func markerLength(_ text: ArraySlice<UInt8>) -> Int? {
            let body = text.drop(while: Bytes.isBlank)
            let blanks = text[..<body.startIndex]
            columns += blanks.count + 3 * blanks.count { $0 == UInt8(ascii: "\t") }
            return BlockMarker.length(body).map { blanks.count + $0 }
        }
        return markers == 0 ? 0 : markers + columns / 2
    }

    private static func isDelimiterRow(_ body: ArraySlice<UInt8>) -> Bool {
        var hasDash = false
        var hasOther = false
        for byte in body {
            switch byte {
            case UInt8(ascii: "-"): hasDash = true
            case UInt8(ascii: "|"), UInt8(ascii: ":"): hasOther = true
            default: if !Bytes.isTableSpace(byte) { return false }
            }
        }
        return hasDash && hasOther
    }
}
