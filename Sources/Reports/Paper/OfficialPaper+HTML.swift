import Registers
import Serialization

extension OfficialPaper {
    /// A page for printing, with all that it needs in itself.
    public var html: [UInt8] {
        var out = ByteBuffer(capacity: 1 << 14)
        out.write("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
        out.write(escaping: "\(kind) \(abstract)")
        out.write("</title>\n<style>\n")
        out.write(text: PaperStyle.css(isLandscape: isLandscape))
        out.write("</style>\n</head>\n<body>\n")
        writeHead(to: &out)
        for block in blocks { Self.write(block, to: &out) }
        writeFoot(to: &out)
        out.write("</body>\n</html>\n")
        return out.bytes
    }

    private func writeHead(to out: inout ByteBuffer) {
        out.write("<div class=\"head\">\n<div class=\"issuer\">\n")
        if let superior { Self.write("p", "superior", superior.uppercased(), to: &out) }
        Self.write("p", "name", issuer.uppercased(), to: &out)
        if let number { Self.write("p", "number", number, to: &out) }
        out.write("</div>\n<div class=\"state\">\n")
        Self.write("p", "country", Self.state, to: &out)
        Self.write("p", "motto", Self.motto, to: &out)
        Self.write("p", "date", placeAndDate, to: &out)
        out.write("</div>\n</div>\n")
        Self.write("h1", "kind", kind.uppercased(), to: &out)
        Self.write("p", "abstract", abstract, to: &out)
        for line in addressLines { Self.write("p", "addressees", line, to: &out) }
    }

    private func writeFoot(to out: inout ByteBuffer) {
        out.write("<div class=\"foot\">\n")
        if !recipients.isEmpty {
            out.write("<div class=\"recipients\">\n")
            Self.write("p", "label", "Nơi nhận:", to: &out)
            for line in recipientLines { Self.write("p", "item", line, to: &out) }
            out.write("</div>\n")
        }
        for signature in signatures {
            out.write("<div class=\"signature\">\n")
            Self.write("p", "office", signature.office.uppercased(), to: &out)
            Self.write("p", "signer", signature.name ?? "", to: &out)
            out.write("</div>\n")
        }
        out.write("</div>\n")
    }

    private static func write(_ block: Block, to out: inout ByteBuffer) {
        switch block {
        case .heading(let text): write("h2", "heading", text, to: &out)
        case .paragraph(let text): write("p", "text", text, to: &out)
        case .strong(let text): write("p", "text strong", text, to: &out)
        case .list(let items):
            out.write("<ul>\n")
            for item in items { write("li", "item", item, to: &out) }
            out.write("</ul>\n")
        case .table(let table): write(table, to: &out)
        case .chart(let chart): out.write(ChartRenderer.render(chart))
        }
    }

    private static func write(_ table: PaperTable, to out: inout ByteBuffer) {
        let widths = PaperStyle.percentages(table.columns.map(\.width))
        out.write("<table>\n<colgroup>")
        for width in widths { out.write(text: "<col style=\"width:\(width)%\">") }
        out.write("</colgroup>\n<thead>\n<tr>")
        for column in table.columns {
            out.write("<th scope=\"col\">")
            out.write(escaping: column.title)
            out.write("</th>")
        }
        out.write("</tr>\n</thead>\n<tbody>\n")
        for row in table.rows {
            out.write(row.isStrong ? "<tr class=\"strong\">" : "<tr>")
            for (column, cell) in row.placed {
                out.write("<td")
                if table.columns.indices.contains(column), table.columns[column].isNumeric {
                    out.write(" class=\"number\"")
                }
                if cell.span > 1 { out.write(text: " colspan=\"\(cell.span)\"") }
                out.write(">")
                out.write(escaping: cell.text)
                out.write("</td>")
            }
            out.write("</tr>\n")
        }
        out.write("</tbody>\n</table>\n")
    }

    private static func write(
        _ element: String, _ style: String, _ text: String, to out: inout ByteBuffer
    ) {
        out.write(text: "<\(element) class=\"\(style)\">")
        out.write(escaping: text)
        out.write(text: "</\(element)>\n")
    }
}
