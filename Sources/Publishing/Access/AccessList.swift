import Content
import Serialization

/// The list of all public information as CSV (NĐ 13/2018 Đ6.3).
struct AccessList {
    /// The path of the file below the site.
    static let path = "tiep-can-thong-tin/danh-muc.csv"

    private let site: Site

    init(site: Site) { self.site = site }

    private static let columns = [
        "ten", "so_ky_hieu", "ngay_tao", "chuyen_muc", "hinh_thuc", "thoi_diem", "thoi_han", "dia_chi",
    ]

    /// CSV with the byte order mark by which spreadsheets recognise UTF-8.
    var bytes: [UInt8] {
        var buffer = CSVText.document()
        CSVText.write(Self.columns, to: &buffer)
        for entry in site.entries {
            let row = PublicInformation(entry, site: site)
            CSVText.write(
                [
                    row.title, row.number, row.created, row.section, row.form, row.published.iso,
                    row.duration, site.settings.site.url.absolute(row.path),
                ], to: &buffer)
        }
        return buffer.bytes
    }
}
