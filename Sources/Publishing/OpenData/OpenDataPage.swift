import CivilTime
import Content
import Reading
import Registers

/// The page that lists all data of the site.
struct OpenDataPage {
    private let site: Site

    init(site: Site) { self.site = site }

    /// What stands on the page.
    var blocks: [Block] {
        let columns = ["Bộ dữ liệu", "Nội dung", "Cập nhật", "Tải về"].map { Table.Column($0) }
        let rows = OpenDataSets(site: site).all.map { Table.Row(cells(of: $0)) }
        return [
            .paragraph([
                .text("Danh mục cho máy đọc theo chuẩn DCAT: "),
                .link("danh mục dữ liệu mở (JSON-LD)", .page(CatalogueWriter.path)), .text("."),
            ]),
            .table(Table(caption: "Các bộ dữ liệu mở", columns: columns, rows: rows)),
        ]
    }

    private func cells(of data: Dataset) -> [[Inline]] {
        let files = data.distributions.enumerated().flatMap { index, file -> [Inline] in
            let link = Inline.link(file.format, .page(file.path))
            return index == 0 ? [link] : [.text(", "), link]
        }
        let modified = PublicationDate(data.modified).map { [Inline.date($0.date)] } ?? []
        return [[.link(data.title, .page(data.page))], [.text(data.description)], modified, files]
    }
}
