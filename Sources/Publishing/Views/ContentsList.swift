import Content
import Serialization

/// The table of contents of a text: its headings in two levels, with links to their anchors.
enum ContentsList {
    /// Fewer headings need no table.
    private static let fewest = 4

    /// The list; nil for a text with few headings.
    static func html(of outline: Outline) -> [UInt8]? {
        guard let top = outline.headings.map(\.level).min() else { return nil }
        let headings = outline.headings.filter { $0.level <= top + 1 && !$0.text.isEmpty }
        guard headings.count >= fewest else { return nil }
        var html = ByteBuffer(capacity: headings.count * 120)
        html.write("<ol>")
        var isInside = false
        var hasTop = false
        for (index, heading) in headings.enumerated() {
            // What stands below none of the upper level stands beside it.
            let isBelow = heading.level > top && hasTop
            switch (isInside, isBelow) {
            case (false, true): html.write("\n<ol>")
            case (true, false): html.write("</li></ol></li>")
            default: if index > 0 { html.write("</li>") }
            }
            isInside = isBelow
            hasTop = hasTop || heading.level == top
            write(heading, &html)
        }
        html.write(isInside ? "</li></ol></li></ol>\n" : "</li></ol>\n")
        return html.bytes
    }

    private static func write(_ heading: Outline.Heading, _ html: inout ByteBuffer) {
        html.write("\n<li><a href=\"#")
        html.write(escaping: heading.anchor)
        html.write("\">")
        html.write(escaping: heading.text)
        html.write("</a>")
    }
}
