import CivilTime
import Diagnostics
import Reading
import Testing
import WorkingDays
import YAML

@testable import Registers

/// Records of a real type made from YAML.
struct TypeSample {
    let type: SectionType
    /// The days off of 2021 and 2022 that fall on a working day of the week are law of those years.
    var now = "2021-06-01T08:00:00+07:00"
    var settings = ""

    func entry(_ yaml: String, id: String = "20210201-abc234", title: String = "Bài") throws -> RecordEntry {
        let (record, faults) = try read(yaml, type.register?.fields ?? [])
        try #require(faults.isEmpty, "\(faults)")
        return RecordEntry(
            id: id, title: title, description: "Mô tả", path: "so/2021/\(id)/",
            file: "content/approved/so/\(id).md", date: CivilDate("2021-02-01"), section: "so", type: type,
            isApproved: true, record: record, files: [])
    }

    func read(_ yaml: String, _ fields: [Field]) throws -> (Record, [ReadingFault]) {
        var faults: [ReadingFault] = []
        let root = try #require(YAMLParser.parse(Array(yaml.utf8)[...]).root)
        let record = RecordReader.read(root, fields, path: type.id, at: .start, into: &faults)
        return (try #require(record), faults)
    }

    func context(_ entries: [RecordEntry] = []) throws -> RegisterContext {
        let fields = type.register?.settings ?? []
        return RegisterContext(
            now: try #require(Timestamp(now)),
            calendar: WorkingCalendar(
                years: [2020, 2021, 2022],
                daysOff: ["2021-04-30", "2021-05-03", "2022-09-01", "2022-09-02"].compactMap {
                    CivilDate($0)
                },
                makeupDays: []),
            site: RegisterSite(title: "Trang", agency: "Ủy ban", base: "https://vidu.example/p/"),
            records: RecordIndex(entries),
            settings: settings.isEmpty ? [:] : [type.id: try read(settings, fields).0])
    }

    func book(_ entries: [RecordEntry]) throws -> RegisterBook {
        try #require(
            RegisterBook(
                section: "so", title: "Sổ", type: type, entries: entries, context: try context(entries)))
    }

    func faults(_ rule: RecordRule, _ entries: [RecordEntry]) throws -> [RecordFault] {
        rule.check(try #require(entries.first), try context(entries))
    }
}

extension [Inline] {
    /// The words without marks and links.
    var words: String {
        map { inline in
            switch inline {
            case .text(let text), .strong(let text), .link(let text, _): text
            case .date(let date): date.vietnamese
            case .moment(let moment): moment.vietnamese
            case .lineBreak: "\n"
            }
        }
        .joined()
    }
}
