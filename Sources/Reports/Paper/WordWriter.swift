import Serialization

/// Writes the few elements of WordprocessingML (ISO/IEC 29500) that a paper needs.
struct WordWriter {
    private var buffer = ByteBuffer(capacity: 1 << 14)
    private var widths: [Int] = []
    private var column = 0
    private let isLandscape: Bool

    /// How a paragraph is set.
    struct Style {
        /// In half points.
        var size = 26
        var isBold = false
        var isItalic = false
        var alignment = Alignment.left
        /// Whether it stands over what follows: apart from what is before it, and on the sheet of what comes after.
        var isHeading = false
    }

    enum Alignment: String {
        case left, center, right, both
    }

    init(isLandscape: Bool) { self.isLandscape = isLandscape }

    /// What has been written.
    var text: String { buffer.string }

    /// The width between the margins in twentieths of a point: A4 less 30 mm and 15 mm.
    private var textWidth: Int { isLandscape ? 14286 : 9354 }

    mutating func paragraph(_ text: String, _ style: Style = Style()) {
        buffer.write("<w:p><w:pPr>")
        if style.isHeading { buffer.write("<w:keepNext/>") }
        buffer.write(text: "<w:spacing w:before=\"\(style.isHeading ? 120 : 0)\" w:after=\"40\"/>")
        buffer.write("<w:ind w:firstLine=\"0\"/>")
        buffer.write(text: "<w:jc w:val=\"\(style.alignment.rawValue)\"/></w:pPr>")
        if !text.isEmpty {
            buffer.write("<w:r><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" ")
            buffer.write("w:cs=\"Times New Roman\" w:eastAsia=\"Times New Roman\"/>")
            if style.isBold { buffer.write("<w:b/>") }
            if style.isItalic { buffer.write("<w:i/>") }
            buffer.write(text: "<w:color w:val=\"000000\"/><w:sz w:val=\"\(style.size)\"/></w:rPr>")
            buffer.write("<w:t xml:space=\"preserve\">")
            buffer.write(escaping: Self.writable(text))
            buffer.write("</w:t></w:r>")
        }
        buffer.write("</w:p>")
    }

    /// A table over the whole width; columns are given in percent of it.
    mutating func table(borders: Bool, widths: [Int], _ rows: (inout WordWriter) -> Void) {
        self.widths = widths
        buffer.write(text: "<w:tbl><w:tblPr><w:tblW w:w=\"\(textWidth)\" w:type=\"dxa\"/>")
        if borders {
            buffer.write("<w:tblBorders>")
            for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
                buffer.write(
                    text: "<w:\(side) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>")
            }
            buffer.write("</w:tblBorders>")
        }
        buffer.write("<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>")
        for width in widths { buffer.write(text: "<w:gridCol w:w=\"\(textWidth * width / 100)\"/>") }
        buffer.write("</w:tblGrid>")
        rows(&self)
        buffer.write("</w:tbl>")
    }

    mutating func row(isHeader: Bool = false, _ cells: (inout WordWriter) -> Void) {
        column = 0
        buffer.write("<w:tr><w:trPr><w:cantSplit/>")
        if isHeader { buffer.write("<w:tblHeader/>") }
        buffer.write("</w:trPr>")
        cells(&self)
        buffer.write("</w:tr>")
    }

    mutating func cell(span: Int = 1, _ content: (inout WordWriter) -> Void) {
        let width = widths[min(column, widths.count)..<min(column + span, widths.count)].reduce(0, +)
        buffer.write(text: "<w:tc><w:tcPr><w:tcW w:w=\"\(textWidth * width / 100)\" w:type=\"dxa\"/>")
        if span > 1 { buffer.write(text: "<w:gridSpan w:val=\"\(span)\"/>") }
        buffer.write("</w:tcPr>")
        content(&self)
        buffer.write("</w:tc>")
        column += span
    }

    /// A document without text, whose sheets, margins and page numbers pandoc takes over.
    static func reference(isLandscape: Bool) -> [(name: String, text: String)] {
        [
            ("[Content_Types].xml", contentTypes), ("word/document.xml", sheet(isLandscape: isLandscape)),
            ("word/_rels/document.xml.rels", relations), ("word/header1.xml", header),
        ]
    }

    private static func sheet(isLandscape: Bool) -> String {
        let (width, height) = isLandscape ? (16838, 11906) : (11906, 16838)
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document "
            + "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body><w:sectPr>"
            + "<w:headerReference w:type=\"default\" r:id=\"rId1\"/>"
            + "<w:pgSz w:w=\"\(width)\" w:h=\"\(height)\"\(isLandscape ? " w:orient=\"landscape\"" : "")/>"
            + "<w:pgMar w:top=\"1134\" w:right=\"850\" w:bottom=\"1134\" w:left=\"1701\" "
            + "w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/><w:titlePg/></w:sectPr></w:body></w:document>"
    }

    /// The text without the characters that XML cannot hold.
    private static func writable(_ text: String) -> String {
        let scalars = text.unicodeScalars.filter { scalar in
            switch scalar.value {
            case 0..<0x20, 0xFFFE, 0xFFFF: false
            default: true
            }
        }
        return String(String.UnicodeScalarView(scalars))
    }
}
