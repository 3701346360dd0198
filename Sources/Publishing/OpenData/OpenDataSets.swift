import Content
import Reading
import Registers

/// Everything that the site offers as data.
struct OpenDataSets {
    private let site: Site

    init(site: Site) { self.site = site }

    /// The registers in the order of the sections, then what concerns the whole site.
    var all: [Dataset] {
        site.registers.books.map(register) + [access, statistics, metadata, review] + feeds
    }

    private func register(_ book: RegisterBook) -> Dataset {
        let files = site.registers.files(of: book.section).map { file in
            Dataset.Distribution(
                format: Self.format(ofFile: file.path), path: file.path,
                // The vocabulary names types without parameters.
                mediaType: String(file.mediaType.prefix { $0 != ";" }))
        }
        return Dataset(
            id: "so-\(book.section)", title: "\(book.register.title): \(book.title)",
            description: "\(book.entries.count) bản ghi của chuyên mục “\(book.title)”.",
            page: "\(book.section)/", modified: site.date(of: .section(book.section, number: 1)),
            keyword: book.title,
            distributions: [
                Self.json(book.path(RegisterExport.jsonName)), Self.csv(book.path(RegisterExport.csvName)),
            ] + files)
    }

    private var access: Dataset {
        dataset(
            "tiep-can-thong-tin", "Danh mục thông tin đã công khai",
            "Tên, số, ký hiệu, ngày tạo, hình thức, thời điểm, thời hạn công khai và địa chỉ của mỗi thông tin.",
            page: "tiep-can-thong-tin/",
            [Self.csv(AccessList.path)] + AccessRecords.lists(site.settings.access).map { Self.csv($0.path) })
    }

    private var statistics: Dataset {
        dataset(
            "thong-ke", "Thống kê",
            "Số tin, bài đã đăng, câu hỏi đã nhận và đã trả lời của mỗi chuyên mục trong mỗi tháng.",
            page: "thong-ke/", [Self.csv(StatisticsTable.path)])
    }

    private var metadata: Dataset {
        dataset(
            "dublin-core", "Dữ liệu đặc tả Dublin Core",
            "Dữ liệu đặc tả của mọi trang; tệp OAI-PMH chỉ gồm tin, bài, để cổng khác thu thập.",
            page: "du-lieu-mo/",
            [
                .init(
                    format: "JSON-LD", path: "metadata/dublin-core.json", mediaType: "application/ld+json"),
                .init(
                    format: "RDF/XML", path: "metadata/dublin-core.xml", mediaType: "application/rdf+xml"),
                Self.csv("metadata/dublin-core.csv"),
                .init(
                    format: "OAI-PMH (kho tĩnh)", path: StaticRepositoryWriter.path,
                    mediaType: "application/xml"),
            ])
    }

    private var review: Dataset {
        dataset(
            "quy-trinh", "Quy trình duyệt",
            "Mã kiểm chứng và các bước duyệt của mỗi tin, bài đã đăng.",
            page: "du-lieu-mo/", [Self.json(ReviewExport.path)])
    }

    private var feeds: [Dataset] {
        let whole = feed(
            "nguon-tin", "Nguồn tin của trang", page: "", below: "", modified: site.date(of: .home))
        return [whole]
            + site.settings.sections.map { section in
                let id = section.id.value
                return feed(
                    "nguon-tin-\(id)", "Nguồn tin: \(section.title)", page: "\(id)/", below: "\(id)/",
                    modified: site.date(of: .section(id, number: 1)))
            }
    }

    private func feed(_ id: String, _ title: String, page: String, below folder: String, modified: String)
        -> Dataset
    {
        Dataset(
            id: id, title: title, description: "Những tin, bài mới nhất, để đọc bằng chương trình đọc tin.",
            page: page, modified: modified, keyword: nil,
            distributions: FeedFormat.allCases.map {
                .init(
                    format: $0 == .atom ? "Atom" : "JSON Feed", path: folder + $0.fileName,
                    mediaType: $0.mediaType)
            })
    }

    private func dataset(
        _ id: String, _ title: String, _ description: String, page: String,
        _ files: [Dataset.Distribution]
    ) -> Dataset {
        Dataset(
            id: id, title: title, description: description, page: page, modified: site.date(of: .home),
            keyword: nil, distributions: files)
    }

    private static func json(_ path: String) -> Dataset.Distribution {
        .init(format: "JSON", path: path, mediaType: "application/json")
    }

    private static func csv(_ path: String) -> Dataset.Distribution {
        .init(format: "CSV", path: path, mediaType: "text/csv")
    }

    private static func format(ofFile path: String) -> String {
        switch Attachment.fileExtension(of: path) {
        case "ics": "iCalendar"
        case "vcf": "vCard"
        case let other: other.uppercased()
        }
    }
}
