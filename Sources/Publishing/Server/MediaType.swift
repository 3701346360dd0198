/// The media types of the files of a site, so that no server has to know them by itself.
struct MediaType: Sendable {
    /// The name that IANA registers.
    let name: String
    /// The endings of such files.
    let extensions: [String]
    /// Whether the files are text in UTF-8, which is named as such and worth compressing.
    let isText: Bool

    /// What the header says.
    var header: String { isText ? name + "; charset=utf-8" : name }

    private static func text(_ name: String, _ extensions: String...) -> MediaType {
        MediaType(name: name, extensions: extensions, isText: true)
    }

    private static func binary(_ name: String, _ extensions: String...) -> MediaType {
        MediaType(name: name, extensions: extensions, isText: false)
    }

    private static let office = "application/vnd.openxmlformats-officedocument."
    private static let openDocument = "application/vnd.oasis.opendocument."

    /// The types by ending.
    static let all: [MediaType] = [
        text("text/html", "html"), text("text/css", "css"), text("text/javascript", "js"),
        text("text/plain", "txt"), text("text/csv", "csv"), text("text/calendar", "ics"),
        text("text/vcard", "vcf"), text("application/json", "json"), text("application/ld+json", "jsonld"),
        text("application/xml", "xml"), text("image/svg+xml", "svg"),
        binary("image/png", "png"), binary("image/jpeg", "jpg", "jpeg"), binary("image/gif", "gif"),
        binary("image/webp", "webp"), binary("image/avif", "avif"),
        binary("audio/mpeg", "mp3"), binary("audio/ogg", "ogg", "oga", "opus"), binary("audio/mp4", "m4a"),
        binary("audio/wav", "wav"), binary("video/mp4", "mp4"),
        binary("application/pdf", "pdf"), binary("application/zip", "zip"),
        binary("application/msword", "doc"), binary("application/vnd.ms-excel", "xls"),
        binary("application/vnd.ms-powerpoint", "ppt"),
        binary(office + "wordprocessingml.document", "docx"), binary(office + "spreadsheetml.sheet", "xlsx"),
        binary(office + "presentationml.presentation", "pptx"),
        binary(openDocument + "text", "odt"), binary(openDocument + "spreadsheet", "ods"),
    ]

    /// Types that the ending does not tell, by a regular expression for the path below the site.
    static let byPath: [(pattern: String, type: MediaType)] = [
        (#"(.+/)?feed(-[0-9]+)?\.xml"#, text(FeedFormat.atom.mediaType)),
        (#"(.+/)?feed(-[0-9]+)?\.json"#, text(FeedFormat.json.mediaType)),
        (#"metadata/dublin-core\.json"#, text("application/ld+json")),
        (#"metadata/dublin-core\.xml"#, text("application/rdf+xml")),
    ]

    /// The names of the types that are text.
    static var textNames: [String] {
        let names = all.filter(\.isText).map(\.name)
        return names + byPath.map(\.type.name).filter { !names.contains($0) }
    }

    /// The endings of files that are text.
    static let textExtensions = Set(all.filter(\.isText).flatMap(\.extensions))
}
