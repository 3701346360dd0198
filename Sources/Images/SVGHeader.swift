/// Reads the size of an SVG drawing from the start tag of its root: `width` and `height` in absolute units, else the
/// `viewBox`.
struct SVGHeader {
    let size: PixelSize?

    /// Reads a drawing; nil when the text is none.
    static func read(_ bytes: ImageBytes) -> SVGHeader? {
        var scanner = MarkupStart(bytes.bytes.prefix(1 << 16))
        guard let tag = scanner.rootTag(), tag.name == "svg" || tag.name.hasSuffix(":svg") else { return nil }
        return SVGHeader(size: size(tag.attributes))
    }

    private static func size(_ attributes: [String: String]) -> PixelSize? {
        if let width = attributes["width"].flatMap(pixels), let height = attributes["height"].flatMap(pixels)
        {
            return rounded(width, height)
        }
        let box = (attributes["viewBox"] ?? "").split { " ,\t\r\n".contains($0) }.compactMap { Double($0) }
        return box.count == 4 ? rounded(box[2], box[3]) : nil
    }

    private static func rounded(_ width: Double, _ height: Double) -> PixelSize? {
        guard (0...1e6).contains(width), (0...1e6).contains(height) else { return nil }
        return PixelSize(width: Int(width.rounded()), height: Int(height.rounded()))
    }

    /// A length in CSS pixels; nil for one that depends on what is around (`%`, `em`).
    private static func pixels(_ text: String) -> Double? {
        let number = text.prefix { "0123456789.+-".contains($0) }
        let factor: Double
        switch text.dropFirst(number.count).lowercased() {
        case "", "px": factor = 1
        case "pt": factor = 96.0 / 72
        case "pc": factor = 16
        case "in": factor = 96
        case "cm": factor = 96 / 2.54
        case "mm": factor = 96 / 25.4
        default: return nil
        }
        return Double(number).map { $0 * factor }
    }
}
