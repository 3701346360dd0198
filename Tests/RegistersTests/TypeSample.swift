import CivilTime
import Diagnostics
import Reading
import Testing
import WorkingDays
import YAML

@testable import Registers

/// Records of the real types, made from YAML.
enum TypeSample {
    /// The days off of 2021 and 2022 that fall on a working day of the week (law of those years).
    static let calendar = WorkingCalendar(
        years: [2020, 2021, 2022],
        daysOff: ["2021-04-30", "2021-05-03", "2022-09-01", "2022-09-02"].compactMap { CivilDate($0) },
        makeupDays: [])

    static func record(_ yaml: String, _ fields: [Field]) throws -> Record {
        var faults: [ReadingFault] = []
        let root = try #require(YAMLParser.parse(Array(yaml.utf8)[...]).root)
        let record = RecordReader.read(root, fields, path: "thu", at: .start, into: &faults)
        #expect(faults.isEmpty, "\(faults)")
        return try #require(record)
    }

    static func entry(_ type: SectionType, _ yaml: String, title: String = "Bài") throws -> RecordEntry {
        let fields = try #require(type.register?.fields)
        return RecordEntry(
            id: "20210510-abc234", title: title, description: "", path: "so/2021/a/", file: "content/a.md",
            date: CivilDate("2021-05-10"), section: "so", type: type, isApproved: true,
            record: try record(yaml, fields), files: [])
    }

    static func context(_ day: String, _ type: SectionType, settings: String? = nil) throws
        -> RegisterContext
    {
        let now = try #require(CivilDate(day))
        let fields = type.register?.settings ?? []
        return RegisterContext(
            now: Timestamp(startOf: now), calendar: calendar,
            site: RegisterSite(title: "Trang", agency: "Ủy ban", base: "https://vidu.example/"),
            records: RecordIndex([]),
            settings: try settings.map { [type.id: try record($0, fields)] } ?? [:])
    }
}
