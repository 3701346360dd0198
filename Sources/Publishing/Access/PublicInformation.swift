import CivilTime
import Content
import Reading
import Registers

/// What a list of public information says about a text (NĐ 13/2018 Đ6.3).
struct PublicInformation {
    /// Its name.
    let title: String
    /// Its number and symbol; empty where it has none.
    let number: String
    /// The day on which it was made; empty where that is not known.
    let created: String
    /// The section.
    let section: String
    /// In which form it was made public.
    let form: String
    /// When it was made public.
    let published: PublicationDate
    /// For how long; empty where nothing is said.
    let duration: String
    /// The path below the site.
    let path: String

    private static let usualForm = "Đăng trên trang thông tin điện tử"

    init(_ entry: SiteEntry, site: Site) {
        let id = entry.section.id.value
        let item = site.settings.access.items.first { $0.sections.contains { $0.value == id } }
        let record = entry.article.recordEntry?.record
        title = entry.title
        number = record?.text("number") ?? ""
        created = record?.date("issued")?.iso ?? entry.article.creationDate ?? ""
        section = entry.section.title
        form = item?.form ?? Self.usualForm
        published = entry.date
        let expiry = entry.article.frontMatter.expires.map { "Đến hết \($0.value.vietnamese)" }
        duration = expiry ?? item?.duration ?? ""
        path = entry.path
    }
}
