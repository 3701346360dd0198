import CivilTime
import Diagnostics
import Reading
import Testing
import WorkingDays
import YAML

@testable import Registers

/// Records of documents for tests, from the lines below `document:`.
enum TestDocument {
    static func entry(
        _ id: String, _ yaml: String, type: SectionType = .document, isApproved: Bool = true,
        files: [RecordFile] = []
    ) throws -> RecordEntry {
        var faults: [ReadingFault] = []
        let root = try #require(YAMLParser.parse(Array(yaml.utf8)).root)
        let fields = try #require(type.register).fields
        let record = RecordReader.read(
            root, fields, path: type.id, at: Position(line: 1, column: 1), into: &faults)
        #expect(faults.isEmpty, "\(faults)")
        return RecordEntry(
            id: id, title: "Văn bản \(id)", description: "", path: "van-ban/2020/\(id)/",
            file: "\(isApproved ? "approved" : "draft")/\(id).md",
            date: CivilDate("2022-01-01"), section: "van-ban", type: type, isApproved: isApproved,
            record: try #require(record), files: files)
    }

    /// What `site.yml` says about documents.
    static func settings(_ yaml: String) throws -> Record {
        var faults: [ReadingFault] = []
        let root = try #require(YAMLParser.parse(Array(yaml.utf8)).root)
        let record = RecordReader.read(
            root, Field.documentSettings, path: "document", at: Position(line: 1, column: 1), into: &faults)
        return try #require(record)
    }

    static func context(_ entries: [RecordEntry], today: String, settings: [String: Record] = [:]) throws
        -> RegisterContext
    {
        RegisterContext(
            now: try #require(Timestamp("\(today)T08:00:00+07:00")),
            calendar: WorkingCalendar(years: [], daysOff: [], makeupDays: []),
            site: RegisterSite(
                title: "Trang", agency: "Ủy ban nhân dân phường Ví Dụ", base: "https://vidu.example/"),
            records: RecordIndex(entries), settings: settings)
    }
}
