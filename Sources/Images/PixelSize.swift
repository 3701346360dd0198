/// The width and the height of a picture as browsers lay it out, in CSS pixels.
public struct PixelSize: Hashable, Sendable {
    /// From left to right.
    public let width: Int
    /// From top to bottom.
    public let height: Int

    /// A size; nil for one that no picture of a page has.
    public init?(width: Int, height: Int) {
        let possible = 1...Self.largest
        guard possible.contains(width), possible.contains(height) else { return nil }
        self.width = width
        self.height = height
    }

    /// The largest side of a JPEG file; pictures with a longer one are made to exhaust whoever opens them.
    private static let largest = 65_535

    /// The same picture turned by a quarter.
    var turned: PixelSize? { PixelSize(width: height, height: width) }
}
