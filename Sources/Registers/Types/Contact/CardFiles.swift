/// Cards for telephones: one for each entry and one file with all.
enum CardFiles {
    static func files(_ book: RegisterBook) -> [RegisterFile] {
        guard !book.entries.isEmpty else { return [] }
        let site = book.context.site
        return [
            RegisterFile(
                path: book.path("danh-ba.vcf"), title: "Cả danh bạ cho điện thoại (.vcf)",
                mediaType: mediaType, bytes: { CardWriter.bytes(book.entries, site: site) })
        ]
            + book.entries.map { entry in
                RegisterFile(
                    path: path(of: entry), title: "\(entry.title) (.vcf)", mediaType: mediaType,
                    isListed: false, bytes: { CardWriter.bytes([entry], site: site) })
            }
    }

    /// The path of the card of an entry.
    static func path(of entry: RecordEntry) -> String { entry.path + "danh-ba.vcf" }

    private static let mediaType = "text/vcard; charset=utf-8"
}
