import Serialization

/// A template rendered for one shape of view, with holes where the texts go.
struct PageSkeleton: Sendable {
    private enum Part: Sendable {
        case fixed([UInt8])
        case leaf(Int)
    }

    private let parts: [Part]
    private let fixedLength: Int

    // The last two characters of private use; the texts of the page never meet them.
    private static let opening: Unicode.Scalar = "\u{10FFFC}"
    private static let closing: Unicode.Scalar = "\u{10FFFD}"

    /// The marker that stands for the leaf with a number; escaping leaves it as it is.
    static func marker(_ number: Int) -> String { "\(opening)\(number)\(closing)" }

    /// Finds the markers in what a template made of a marked view.
    init(_ rendered: String) {
        var parts: [Part] = []
        for piece in rendered.unicodeScalars.split(separator: Self.opening, omittingEmptySubsequences: false)
        {
            guard let end = piece.firstIndex(of: Self.closing), let number = Int(String(piece[..<end])) else {
                parts.append(.fixed(Array(String(piece).utf8)))
                continue
            }
            parts.append(.leaf(number))
            parts.append(.fixed(Array(String(piece[piece.index(after: end)...]).utf8)))
        }
        self.parts = parts
        fixedLength = parts.reduce(0) { sum, part in
            if case .fixed(let bytes) = part { sum + bytes.count } else { sum }
        }
    }

    /// The page with these texts.
    func filled(with leaves: [ViewShape.Leaf]) -> [UInt8] {
        let length = leaves.reduce(fixedLength) { $0 + $1.length }
        var page = ByteBuffer(capacity: length + length / 8)
        for part in parts {
            switch part {
            case .fixed(let bytes): page.write(bytes)
            // A template that holds such characters itself shows nothing in their place.
            case .leaf(let number) where !leaves.indices.contains(number): continue
            case .leaf(let number):
                switch leaves[number] {
                case .text(let text): page.write(escaping: text)
                case .html(let html): page.write(html)
                }
            }
        }
        return page.bytes
    }
}
