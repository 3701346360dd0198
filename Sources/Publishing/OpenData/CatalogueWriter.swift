import Content
import Serialization

/// Writes the catalogue of all data of the site as DCAT 2 (https://www.w3.org/TR/vocab-dcat-2/) in JSON-LD.
struct CatalogueWriter {
    /// The path of the file below the site.
    static let path = "du-lieu-mo/danh-muc.jsonld"

    private let site: Site

    init(site: Site) { self.site = site }

    var bytes: [UInt8] {
        let settings = site.settings
        let document = JSONValue.object(
            [
                ("version", .integer(1)), ("@context", Self.context), ("@id", id("")),
                ("@type", .string("dcat:Catalog")),
                ("dcterms:title", text("Dữ liệu mở của \(settings.site.title)")),
                ("dcterms:description", text(site.description(of: .openData))),
                ("dcterms:publisher", publisher), ("dcterms:language", .string(settings.site.language)),
                ("dcterms:modified", date(site.date(of: .openData))),
                ("foaf:homepage", address("")),
            ] + rights + [("dcat:dataset", .array(OpenDataSets(site: site).all.map(dataset)))])
        var buffer = ByteBuffer()
        document.write(to: &buffer)
        buffer.write("\n")
        return buffer.bytes
    }

    private static let context = JSONValue.object([
        ("dcat", .string("http://www.w3.org/ns/dcat#")),
        ("dcterms", .string("http://purl.org/dc/terms/")),
        ("foaf", .string("http://xmlns.com/foaf/0.1/")),
        ("rdfs", .string("http://www.w3.org/2000/01/rdf-schema#")),
        ("xsd", .string("http://www.w3.org/2001/XMLSchema#")),
    ])

    private func dataset(_ data: Dataset) -> JSONValue {
        let keyword = data.keyword.map { [("dcat:keyword", text($0))] } ?? []
        return .object(
            [
                ("@id", id("#\(data.id)")), ("@type", .string("dcat:Dataset")),
                ("dcterms:identifier", .string(data.id)), ("dcterms:title", text(data.title)),
                ("dcterms:description", text(data.description)), ("dcterms:publisher", publisher),
                ("dcterms:language", .string(site.settings.site.language)),
                ("dcterms:modified", date(data.modified)), ("dcat:landingPage", address(data.page)),
            ] + keyword + rights + [
                ("dcat:distribution", .array(data.distributions.map { distribution($0, of: data) }))
            ])
    }

    private func distribution(_ file: Dataset.Distribution, of data: Dataset) -> JSONValue {
        .object([
            ("@id", id(file.path, below: "")), ("@type", .string("dcat:Distribution")),
            ("dcterms:title", text("\(data.title) (\(file.format))")),
            ("dcat:accessURL", address(data.page)), ("dcat:downloadURL", address(file.path)),
            (
                "dcat:mediaType",
                .object([
                    ("@id", .string("https://www.iana.org/assignments/media-types/\(file.mediaType)"))
                ])
            ),
            (
                "dcterms:format",
                .object([
                    ("@type", .string("dcterms:MediaTypeOrExtent")), ("rdfs:label", .string(file.format)),
                ])
            ), ("dcterms:modified", date(data.modified)),
        ])
    }

    private var publisher: JSONValue {
        .object([
            ("@id", id("#co-quan")), ("@type", .string("foaf:Organization")),
            ("foaf:name", text(site.settings.agency.name)),
        ])
    }

    private var rights: [(String, JSONValue)] {
        site.settings.metadata.defaults[.rights].map { [("dcterms:rights", text($0))] } ?? []
    }

    private func text(_ text: String) -> JSONValue {
        .object([("@value", .string(text)), ("@language", .string(site.settings.site.language))])
    }

    private func date(_ date: String) -> JSONValue {
        let type = date.contains("T") ? "xsd:dateTime" : "xsd:date"
        return .object([("@type", .string(type)), ("@value", .string(date))])
    }

    private func address(_ path: String) -> JSONValue { .object([("@id", id(path, below: ""))]) }

    private func id(_ path: String, below folder: String = "du-lieu-mo/") -> JSONValue {
        .string(site.settings.site.url.absolute(PercentEncoding.encodeAddress(folder + path)))
    }
}
