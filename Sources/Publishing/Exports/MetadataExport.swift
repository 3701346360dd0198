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
            write(records.record(of: page), to: &buffer)
        }
        buffer.write("\n]}\n")
        return buffer.bytes
    }

    /// The object of one page. It goes out piece by piece: a tree of values for each of thousands of pages would
    /// cost more than their text.
    private func write(_ record: DublinCoreRecord, to buffer: inout ByteBuffer) {
        buffer.write("{\"@id\":")
        buffer.write(json: record[.identifier].first ?? "", escapingMarkup: false)
        for (element, name) in Self.elements {
            let values = record[element]
            guard let first = values.first else { continue }
            write(key: name, to: &buffer)
            if values.count == 1 {
                buffer.write(json: first, escapingMarkup: false)
            } else {
                JSONValue.array(values.map(JSONValue.string)).write(to: &buffer)
            }
        }
        for (child, name) in Self.dateChildren {
            guard let date = record.dates[child] else { continue }
            write(key: name, to: &buffer)
            buffer.write(json: date, escapingMarkup: false)
        }
        buffer.write("}")
    }

    private func write(key: String, to buffer: inout ByteBuffer) {
        buffer.write(",\"")
        buffer.write(text: key)
        buffer.write("\":")
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
            for (element, name) in Self.elements {
                for value in record[element] { xml.element(name, value) }
            }
            for (child, name) in Self.dateChildren {
                if let date = record.dates[child] { xml.element(name, date) }
            }
            xml.close("rdf:Description")
        }
        xml.close("rdf:RDF")
        return xml.bytes
    }

    /// CSV with the byte order mark by which spreadsheets recognise UTF-8.
    private var table: [UInt8] {
        let separator = site.settings.metadata.profile.separator
        var buffer = CSVText.document()
        let children = DublinCoreRecord.dateChildren
        CSVText.write(DublinCoreElement.allCases.map(\.rawValue) + children, to: &buffer)
        for page in pages {
            let record = records.record(of: page)
            let values = DublinCoreElement.allCases.map { element in
                let values = record[element]
                return values.count == 1 ? values[0] : values.joined(separator: separator)
            }
            CSVText.write(values + children.map { record.dates[$0] ?? "" }, to: &buffer)
        }
        return buffer.bytes
    }

    private static let elements = DublinCoreElement.allCases.map { ($0, "dc:\($0.rawValue)") }
    private static let dateChildren = DublinCoreRecord.dateChildren.map { ($0, "dcterms:\($0)") }
}
