import CivilTime
import Content
import Reading
import Serialization

/// Writes the metadata of every article as a static repository, which the province's portal can harvest through a
/// gateway (Specification for an OAI Static Repository, 2004, §2).
struct StaticRepositoryWriter {
    /// The path of the file below the site.
    static let path = "metadata/oai-static.xml"

    private static let namespace = "http://www.openarchives.org/OAI/2.0/static-repository"
    private static let dublinCore = "http://www.openarchives.org/OAI/2.0/oai_dc/"
    private static let schema = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd"

    private let site: Site
    private let records: RecordBook
    private var xml = XMLWriter()

    init(site: Site, records: RecordBook) {
        self.site = site
        self.records = records
    }

    /// The bytes of the file.
    static func bytes(_ site: Site, _ records: RecordBook) -> [UInt8] {
        var writer = StaticRepositoryWriter(site: site, records: records)
        writer.write()
        return writer.xml.bytes
    }

    private mutating func write() {
        xml.open(
            "Repository",
            [
                "xmlns": Self.namespace, "xmlns:oai": "http://www.openarchives.org/OAI/2.0/",
                "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation":
                    "\(Self.namespace) http://www.openarchives.org/OAI/2.0/static-repository.xsd",
            ])
        writeIdentity()
        xml.open("ListMetadataFormats")
        xml.open("oai:metadataFormat")
        xml.element("oai:metadataPrefix", "oai_dc")
        xml.element("oai:schema", Self.schema)
        xml.element("oai:metadataNamespace", Self.dublinCore)
        xml.close("oai:metadataFormat")
        xml.close("ListMetadataFormats")
        xml.open("ListRecords", ["metadataPrefix": "oai_dc"])
        var seen: Set<String> = []
        for index in site.entries.indices { write(index, &seen) }
        xml.close("ListRecords")
        xml.close("Repository")
    }

    private mutating func writeIdentity() {
        let settings = site.settings
        let earliest = site.entries.map(\.updated).min().map(\.date) ?? settings.site.date
        xml.open("Identify")
        xml.element("oai:repositoryName", settings.site.title)
        xml.element("oai:baseURL", baseURL)
        xml.element("oai:protocolVersion", "2.0")
        // The protocol wants an address; where the ward has not given one, none is made up.
        if let email = settings.agency.email { xml.element("oai:adminEmail", email) }
        xml.element("oai:earliestDatestamp", earliest.iso)
        xml.element("oai:deletedRecord", "no")
        xml.element("oai:granularity", "YYYY-MM-DD")
        xml.close("Identify")
    }

    /// The address that harvesters ask: that of the gateway, followed by this file's without its scheme (§3.1);
    /// the file's own while no gateway is known.
    private var baseURL: String {
        let own = site.settings.site.url.absolute(Self.path)
        guard let gateway = site.settings.metadata.gateway else { return own }
        let place = own.firstRange(of: "://").map { own[$0.upperBound...] } ?? own[...]
        return gateway.absolute(String(place))
    }

    private mutating func write(_ index: Int, _ seen: inout Set<String>) {
        let entry = site.entries[index]
        let name = entry.article.frontMatter.id?.value.text
        let local = name.flatMap { seen.insert($0).inserted ? $0 : nil } ?? String(entry.path.dropLast())
        xml.open("oai:record")
        xml.open("oai:header")
        xml.element("oai:identifier", "oai:\(host):\(local)")
        xml.element("oai:datestamp", entry.updated.date.iso)
        xml.close("oai:header")
        xml.open("oai:metadata")
        xml.open(
            "oai_dc:dc",
            [
                "xmlns:oai_dc": Self.dublinCore, "xmlns:dc": "http://purl.org/dc/elements/1.1/",
                "xsi:schemaLocation": "\(Self.dublinCore) \(Self.schema)",
            ])
        let record = records.record(of: .article(index))
        for element in DublinCoreElement.allCases {
            for value in record[element] { xml.element("dc:\(element.rawValue)", value) }
        }
        xml.close("oai_dc:dc")
        xml.close("oai:metadata")
        xml.close("oai:record")
    }

    /// The host of the site without a port, the namespace of the identifiers.
    private var host: String {
        let origin = site.settings.site.url.origin
        let start = origin.firstRange(of: "://")?.upperBound ?? origin.startIndex
        return String(origin[start...].prefix { $0 != ":" })
    }
}
