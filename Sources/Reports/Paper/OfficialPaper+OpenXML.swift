import Serialization

extension OfficialPaper {
    /// The body of the paper in the language of word processors (WordprocessingML), as a raw block that pandoc
    /// copies into a docx file.
    ///
    /// Pandoc's own writer knows neither the two columns of the head nor sizes and margins.
    public var openXML: String {
        var out = WordWriter(isLandscape: isLandscape)
        out.table(borders: false, widths: [42, 58]) { out in
            out.row {
                $0.cell { writeIssuer(to: &$0) }
                $0.cell { writeState(to: &$0) }
            }
        }
        out.paragraph("")
        out.paragraph(kind.uppercased(), .init(size: 28, isBold: true, alignment: .center))
        out.paragraph(abstract, .init(isBold: true, alignment: .center))
        for line in addressLines { out.paragraph(line, .init(alignment: .center)) }
        for block in blocks { Self.write(block, to: &out) }
        out.paragraph("")
        writeFoot(to: &out)
        out.paragraph("", .init(size: 2))
        return out.text
    }

    /// The document that pandoc reads, in its own notation.
    public var pandocNative: [UInt8] {
        let escaped = openXML.unicodeScalars.reduce(into: String.UnicodeScalarView()) { text, scalar in
            if scalar == "\"" || scalar == "\\" { text.append("\\") }
            text.append(scalar)
        }
        return Array("[ RawBlock (Format \"openxml\") \"\(String(escaped))\" ]\n".utf8)
    }

    /// The file from which pandoc takes sheets and margins.
    public var pandocReference: [UInt8] {
        let parts = WordWriter.reference(isLandscape: isLandscape)
        return StoredArchive.bytes(parts.map { ($0.name, Array($0.text.utf8)) })
    }

    private func writeIssuer(to out: inout WordWriter) {
        if let superior { out.paragraph(superior.uppercased(), .init(size: 24, alignment: .center)) }
        out.paragraph(issuer.uppercased(), .init(size: 24, isBold: true, alignment: .center))
        out.paragraph("————————", .init(size: 16, alignment: .center))
        if let number { out.paragraph(number, .init(alignment: .center)) }
    }

    private func writeState(to out: inout WordWriter) {
        out.paragraph(Self.state, .init(size: 24, isBold: true, alignment: .center))
        out.paragraph(Self.motto, .init(isBold: true, alignment: .center))
        out.paragraph("————————————————", .init(size: 16, alignment: .center))
        out.paragraph(placeAndDate, .init(isItalic: true, alignment: .center))
    }

    private func writeFoot(to out: inout WordWriter) {
        let columns = signatures.count + (recipients.isEmpty ? 0 : 1)
        guard columns > 0 else { return }
        let widths = PaperStyle.percentages(Array(repeating: 1, count: columns))
        out.table(borders: false, widths: widths) { out in
            out.row { row in
                if !recipients.isEmpty { row.cell { writeRecipients(to: &$0) } }
                for signature in signatures { row.cell { Self.write(signature, to: &$0) } }
            }
        }
    }

    private func writeRecipients(to out: inout WordWriter) {
        out.paragraph("Nơi nhận:", .init(size: 24, isBold: true, isItalic: true))
        for line in recipientLines { out.paragraph(line, .init(size: 22)) }
    }

    private static func write(_ signature: Signature, to out: inout WordWriter) {
        out.paragraph(signature.office.uppercased(), .init(isBold: true, alignment: .center))
        for _ in 0..<4 { out.paragraph("") }
        out.paragraph(signature.name ?? "", .init(isBold: true, alignment: .center))
    }

    private static func write(_ block: Block, to out: inout WordWriter) {
        switch block {
        case .heading(let text), .strong(let text): out.paragraph(text, .init(isBold: true, isHeading: true))
        case .paragraph(let text): out.paragraph(text, .init(alignment: .both))
        case .list(let items): for item in items { out.paragraph("- \(item)") }
        case .table(let table): write(table, to: &out)
        case .chart: break
        }
    }

    private static func write(_ table: PaperTable, to out: inout WordWriter) {
        out.table(borders: true, widths: PaperStyle.percentages(table.columns.map(\.width))) { out in
            out.row(isHeader: true) { row in
                for column in table.columns {
                    row.cell { $0.paragraph(column.title, .init(size: 21, isBold: true, alignment: .center)) }
                }
            }
            for row in table.rows { write(row, table.columns, to: &out) }
        }
    }

    private static func write(
        _ row: PaperTable.Row, _ columns: [PaperTable.Column], to out: inout WordWriter
    ) {
        out.row { out in
            for (column, cell) in row.placed {
                let isNumeric = columns.indices.contains(column) && columns[column].isNumeric
                out.cell(span: cell.span) {
                    $0.paragraph(
                        cell.text,
                        .init(size: 21, isBold: row.isStrong, alignment: isNumeric ? .right : .left))
                }
            }
        }
    }
}
