/// PDF files with known words, written byte by byte.
///
/// The font is not embedded; its `ToUnicode` map makes every code the character with that number.
public enum SamplePDF {
    /// A file whose pages hold the given lines.
    ///
    /// - Parameters:
    ///   - pages: the lines of each page.
    ///   - isLocked: whether the file asks for a password, one that nobody knows.
    public static func bytes(_ pages: [[String]], isLocked: Bool = false) -> [UInt8] {
        let first = 6
        let kids = pages.indices.map { "\(first + 2 * $0) 0 R" }.joined(separator: " ")
        var objects = [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>",
            "<< /Type /Font /Subtype /Type0 /BaseFont /Serif /Encoding /Identity-H /DescendantFonts [4 0 R] "
                + "/ToUnicode 5 0 R >>",
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Serif /DW 600 "
                + "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
                + "/FontDescriptor << /Type /FontDescriptor /FontName /Serif /Flags 4 /FontBBox [0 0 1000 1000] "
                + "/ItalicAngle 0 /Ascent 800 /Descent 0 /CapHeight 700 /StemV 80 >> >>",
            stream(unicodeMap),
        ]
        for lines in pages {
            let shown = lines.map { "<\(codes($0))> Tj T*" }.joined(separator: "\n")
            let page =
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents \(objects.count + 2) 0 R "
            objects.append(page + "/Resources << /Font << /F 3 0 R >> >> >>")
            objects.append(stream("BT /F 12 Tf 20 TL 50 750 Td\n\(shown)\nET"))
        }
        return file(objects, trailer: isLocked ? lock : "")
    }

    private static let lock: String = {
        let anything = String(repeating: "5a", count: 32)
        return
            "/Encrypt << /Filter /Standard /V 1 /R 2 /O <\(anything)> /U <\(anything)> /P -4 >> /ID [<00> <00>] "
    }()

    private static func file(_ objects: [String], trailer: String) -> [UInt8] {
        var text = "%PDF-1.4\n"
        var offsets: [Int] = []
        for (index, object) in objects.enumerated() {
            offsets.append(text.utf8.count)
            text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let table = text.utf8.count
        text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for offset in offsets {
            text += String(repeating: "0", count: 10 - "\(offset)".count) + "\(offset) 00000 n \n"
        }
        text +=
            "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R \(trailer)>>\nstartxref\n\(table)\n%%EOF\n"
        return Array(text.utf8)
    }

    private static func stream(_ text: String) -> String {
        "<< /Length \(text.utf8.count) >>\nstream\n\(text)\nendstream"
    }

    private static func codes(_ text: String) -> String {
        text.utf16.map { unit in
            let digits = String(unit, radix: 16)
            return String(repeating: "0", count: 4 - digits.count) + digits
        }
        .joined()
    }

    private static let unicodeMap = """
        /CIDInit /ProcSet findresource begin 12 dict begin begincmap
        /CMapName /U def /CMapType 2 def
        1 begincodespacerange <0000> <FFFF> endcodespacerange
        1 beginbfrange <0000> <FFFF> <0000> endbfrange
        endcmap CMapName currentdict /CMap defineresource pop end end
        """
}
