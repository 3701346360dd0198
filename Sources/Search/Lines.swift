/// Lines of a file, each with what decides its place.
struct Lines: Sendable {
    private(set) var bytes: [UInt8] = []
    private(set) var ends: [Int] = []

    /// Ends the line that has been appended to ``bytes``.
    mutating func write(_ line: (inout [UInt8]) -> Void) {
        line(&bytes)
        bytes.append(UInt8(ascii: "\n"))
        ends.append(bytes.count)
    }

    /// How many lines there are.
    var count: Int { ends.count }

    /// The bytes of a line with its end.
    subscript(index: Int) -> ArraySlice<UInt8> { bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]] }

    /// A text that can stand between the tabs of a line.
    static func cell(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
        return String(text.unicodeScalars.map { $0.value < 0x20 ? " " : Character($0) })
    }
}
