/// Data of the site that anybody may take and use again (DCAT 2 §6.6).
struct Dataset {
    /// The last part of its name in the catalogue, unlike that of any other.
    let id: String
    /// The title.
    let title: String
    /// What is in it.
    let description: String
    /// The path below the site of the page about it.
    let page: String
    /// When it last changed, in W3CDTF.
    let modified: String
    /// What it is about.
    let keyword: String?
    /// The files.
    let distributions: [Distribution]

    /// A file that carries the data in one format (DCAT 2 §6.7).
    struct Distribution {
        /// The name of the format, for people.
        let format: String
        /// The path below the site.
        let path: String
        /// The media type.
        let mediaType: String
    }
}
