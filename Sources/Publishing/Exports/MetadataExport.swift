import Content
import Serialization

/// Writes the metadata of every page, so that it can be read and harvested (TT 24/2011 Đ8.2, Đ10).
struct MetadataExport {
    private let site: Site
    private let records: RecordBook
    private let pages: [Page]

    init(site: Site, records: RecordBook, pages: [Page]) {
        self.site = site
        self.records = records
        self.pages = pages
    }

    func bytes(_ format: MetadataFormat) -> [UInt8] {
        switch format {
        case .json: linkedData
        case .xml: rdf
        case .csv: table
        }
    }

    /// JSON-LD 1.1 with the terms of Dublin Core.
    private var linkedData: [UInt8] {
        let start: JSONValue = .object([
            ("dc", .string("http://purl.org/dc/elements/1.1/")),
            ("dcterms", .string("http://purl.org/dc/terms/")),
        ])
        var buffer = ByteBuffer()
        buffer.write("{\"version\":1,\"@context\":")
        start.write(to: &buffer)
        buffer.write(",\"profile\":")
        JSONValue.string(site.settings.metadata.profile.id).write(to: &buffer)
        buffer.write(",\"@graph\":[\n")
        for (index, page) in pages.enumerated() {
            if index > 0 { buffer.write(",\n") }
            object(records.record(of: page)).write(to: &buffer)
        }
        buffer.write("\n]}\n")
        return buffer.bytes
    }

    private func object(_ record: DublinCoreRecord) -> JSONValue {
        var entries: [(String, JSONValue)] = [("@id", .string(record[.identifier].first ?? ""))]
        for element in DublinCoreElement.allCases {
            let values = record[element]
            guard let first = values.first else { continue }
            entries.append(
                (
                    "dc:\(element.rawValue)",
                    values.count == 1 ? .string(first) : .array(values.map(JSONValue.string))
                ))
        }
        for child in Self.dateChildren {
            if let date = record.dates[child] { entries.append(("dcterms:\(child)", .string(date))) }
        }
        return .object(entries)
    }

    private var rdf: [UInt8] {
        var xml = XMLWriter()
        xml.open(
            "rdf:RDF",
            [
                "xmlns:rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
                "xmlns:dc": "http://purl.org/dc/elements/1.1/", "xmlns:dcterms": "http://purl.org/dc/terms/",
            ])
        for page in pages {
            let record = records.record(of: page)
            xml.open("rdf:Description", ["rdf:about": record[.identifier].first ?? ""])
            for element in DublinCoreElement.allCases {
                for value in record[element] { xml.element("dc:\(element.rawValue)", value) }
            }
            for child in Self.dateChildren {
                if let date = record.dates[child] { xml.element("dcterms:\(child)", date) }
            }
            xml.close("rdf:Description")
        }
        xml.close("rdf:RDF")
        return xml.bytes
    }

    /// CSV with the byte order mark by which spreadsheets recognise UTF-8.
    private var table: [UInt8] {
        let separator = site.settings.metadata.profile.separator
        var buffer = ByteBuffer()
        buffer.write("\u{FEFF}")
        CSVText.write(DublinCoreElement.allCases.map(\.rawValue) + Self.dateChildren, to: &buffer)
        for page in pages {
            let record = records.record(of: page)
            let values = DublinCoreElement.allCases.map { record[$0].joined(separator: separator) }
            CSVText.write(values + Self.dateChildren.map { record.dates[$0] ?? "" }, to: &buffer)
        }
        return buffer.bytes
    }

    private static let dateChildren = ["created", "issued", "modified"]
}
