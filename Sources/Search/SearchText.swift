/// The words of an entry while they are collected: one buffer for many entries.
public struct SearchText: Sendable {
    private(set) var bytes: [UInt8] = []
    private(set) var titleEnd = 0

    /// Words on both sides of this byte do not stand together.
    static let divider = UInt8(ascii: "\n")

    mutating func begin() { bytes.removeAll(keepingCapacity: true) }

    mutating func endTitle() {
        divide()
        titleEnd = bytes.count
    }

    /// Appends a text that continues what stands there.
    public mutating func append(_ text: ArraySlice<UInt8>) {
        text.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    }

    /// Appends a text that continues what stands there.
    public mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    /// What follows is another word, which still stands beside the one before.
    public mutating func space() { bytes.append(UInt8(ascii: " ")) }

    /// What follows does not stand beside what was written.
    public mutating func divide() { bytes.append(Self.divider) }
}
