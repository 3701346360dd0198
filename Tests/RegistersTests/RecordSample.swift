import CivilTime
import Reading
import WorkingDays
import YAML

@testable import Registers
import Diagnostics

/// Records made from YAML, with the fields of a small invented register.
enum RecordSample {
    static let fields: [Field] = [
        Field("name", "Tên", .text, required: true, help: "Tên.", example: "Cầu"),
        Field("tags", "Nhãn", .texts, help: "Nhãn.", example: "[a]"),
        Field("opened", "Ngày mở", .date, help: "Ngày.", example: "2021-05-10"),
        Field("starts", "Bắt đầu", .moment, help: "Giờ.", example: "2021-05-10T08:00"),
        Field("count", "Số lượng", .integer(0...10), help: "Số.", example: "1"),
        Field("money", "Tiền", .decimal, help: "Đồng.", example: "1000"),
        Field(
            "kind", "Loại", .choice([.init("moi", "Mới"), .init("cu", "Cũ")]), help: "Loại.", example: "moi"),
        Field("link", "Trang", .url, help: "Địa chỉ.", example: "https://a.example"),
        Field("about", "Về", .reference, help: "Mã.", example: "20210510-abc234"),
        Field("paper", "Tệp", .file, help: "Tệp.", example: "a.pdf"),
        Field("hidden", "Nội bộ", .text, help: "Nội bộ.", example: "x", isInternal: true),
        Field(
            "steps", "Các bước",
            .records([
                Field("at", "Ngày", .date, required: true, help: "Ngày.", example: "2021-05-10"),
                Field("what", "Việc", .text, help: "Việc.", example: "Khởi công"),
            ]), help: "Các bước.", example: ""),
    ]

    static let type: SectionType = {
        var register = Register(title: "Sổ thử", fields: fields)
        register.derived = [
            DerivedField("size", "Cỡ") { entry, _ in
                entry.record.integer("count").map { $0 > 5 ? "lớn" : "nhỏ" }
            }
        ]
        register.facets = [
            Facet("nam", "Năm", order: .descending) { entry, _ in
                entry.record.date("opened").map { [String($0.year)] } ?? []
            },
            Facet("nhan", "Nhãn") { entry, _ in entry.record.texts("tags").map(\.value) },
        ]
        return SectionType(id: "thu", title: "thử", register: register)
    }()

    /// What is read from the lines below the key of the type.
    static func read(_ yaml: String, _ fields: [Field] = fields) -> (record: Record?, faults: [ReadingFault])
    {
        let result = YAMLParser.parse(Array(yaml.utf8)[...])
        var faults: [ReadingFault] = []
        guard let root = result.root else { return (nil, faults) }
        let record = RecordReader.read(root, fields, path: "thu", at: .start, into: &faults)
        return (record, faults)
    }

    static func entry(_ yaml: String, id: String = "20210510-abc234", title: String = "Bài") -> RecordEntry? {
        read(yaml).record.map {
            RecordEntry(
                id: id, title: title, description: "Mô tả", path: "so/2021/\(id)/", file: "content/a.md",
                date: CivilDate("2021-05-10"), section: "so", type: type, isApproved: true, record: $0,
                files: [])
        }
    }

    static func context(_ entries: [RecordEntry]) -> RegisterContext {
        RegisterContext(
            now: Timestamp(startOf: CivilDate(dayNumber: 18_800)),
            calendar: WorkingCalendar(years: [2021], daysOff: [], makeupDays: []),
            site: RegisterSite(title: "Trang", agency: "Ủy ban", base: "https://vidu.example/"),
            records: RecordIndex(entries), settings: [:])
    }

    static func book(_ entries: [RecordEntry]) -> RegisterBook? {
        RegisterBook(section: "so", title: "Sổ", type: type, entries: entries, context: context(entries))
    }
}
