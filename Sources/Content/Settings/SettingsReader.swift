import Diagnostics
import CivilTime
import VietnameseText
import YAML
public import Reading

/// Reads `site.yml`, collecting every fault.
public struct SettingsReader {
    /// What came of reading.
    public struct Outcome: Sendable {
        /// The settings, or nil when a fault leaves none.
        public let settings: Settings?
        /// Every fault, in the order of the file.
        public let faults: [ReadingFault]
    }

    var faults: [ReadingFault] = []

    /// Reads the bytes of `site.yml`.
    public static func read(_ bytes: [UInt8]) -> Outcome {
        if let offset = UTF8Validation.firstInvalidOffset(in: bytes) {
            let fault = ReadingFault(
                .notUTF8, at: SourceText(bytes).position(at: offset), "Tệp không phải UTF-8.",
                help: "Lưu lại tệp với bảng mã UTF-8.")
            return Outcome(settings: nil, faults: [fault])
        }
        let result = YAMLParser.parse(bytes[...])
        var reader = SettingsReader()
        reader.faults = result.faults.map { ReadingFault($0) }
        guard let root = result.root else {
            if result.faults.isEmpty { reader.faults.append(emptyFault) }
            return Outcome(settings: nil, faults: reader.faults)
        }
        let settings = reader.settings(root)
        let faults = reader.faults.sorted { $0.position < $1.position }
        return Outcome(settings: faults.isEmpty ? settings : nil, faults: faults)
    }

    private static let emptyFault = ReadingFault(
        .notAMapping, at: .start, "Tệp trống.", help: "Chép `site.yml` mẫu rồi sửa theo phường, xã của mình.")

    private mutating func settings(_ root: YAMLNode) -> Settings? {
        guard var reader = MappingReader(root, path: "", into: &faults) else { return nil }
        for key in ["site", "agency", "board", "sections"] { reader.require(key, into: &faults) }
        let site = reader.reader("site", into: &faults).flatMap { siteOptions($0) }
        let agency = reader.reader("agency", into: &faults).map { self.agency($0) }
        let regulation = reader.reader("regulation", into: &faults).map { self.regulation($0) }
        let board = reader.reader("board", into: &faults).map { self.board($0) }
        let sections = reader.readers("sections", into: &faults).compactMap { section($0) }
        reportDoubles(sections.map(\.id), of: "chuyên mục")
        reportUnknown(site?.menu ?? [], in: "menu", sections)
        reportUnknown(site?.notices ?? [], in: "notices", sections)
        reportDoubles(board?.members.map(\.id) ?? [], of: "thành viên")
        let calendar = reader.reader("calendar", into: &faults).map { self.calendar($0) }
        let metadata = reader.reader("metadata", into: &faults).flatMap { self.metadata($0) }
        let documents = reader.readers("documents", into: &faults).compactMap { document($0) }
        let rules = reader.reader("rules", into: &faults).map { self.rules($0) }
        let limits = limits(reader.reader("limits", into: &faults))
        let registers = reader.reader("registers", into: &faults).map { self.registers($0) }
        let obligations = obligations(&reader)
        let duties = duties(&reader)
        let reports = reports(reader.reader("reports", into: &faults))
        let royalty = royalty(&reader)
        let privateFolder = privateFolder(&reader)
        let alert = reader.reader("alert", into: &faults).flatMap { self.alert($0) }
        let outages = reader.readers("outages", into: &faults).compactMap { outage($0) }
        let access = reader.reader("access", into: &faults).map { self.access($0) } ?? .none
        reportUnknown(access, sections)
        let build = build(reader.reader("build", into: &faults))
        let search = reader.reader("search", into: &faults).map { self.search($0) } ?? .none
        reader.finish(into: &faults)
        guard let site, let agency, let board else { return nil }
        return Settings(
            site: site, agency: agency,
            regulation: regulation ?? RegulationSettings(id: "QC", title: "", subjects: []), board: board,
            sections: sections, calendar: calendar ?? CalendarSettings(years: []),
            metadata: metadata ?? Self.defaultMetadata, documents: documents,
            rules: rules ?? RuleSettings(severities: [:], waivers: []), limits: limits,
            registers: registers ?? [:], obligations: obligations, duties: duties,
            reports: reports, royalty: royalty, privateFolder: privateFolder, alert: alert, outages: outages,
            access: access, build: build, search: search)
    }

    private mutating func reportDoubles(_ ids: [Located<String>], of kind: String) {
        var seen: Set<String> = []
        for id in ids where !seen.insert(id.value).inserted {
            invalid(id.position, "Có hai \(kind) cùng mã `\(id.value)`.", "Mỗi \(kind) có một mã riêng.")
        }
    }

    /// Records a value that is of the right type and yet of no use.
    mutating func invalid(_ position: Position, _ message: String, _ help: String) {
        faults.append(ReadingFault(.invalidValue, at: position, message, help: help))
    }

    /// A text that must be there and say something.
    mutating func requiredText(_ key: String, _ reader: inout MappingReader) -> Located<String>? {
        reader.require(key, into: &faults)
        guard let text = reader.text(key, into: &faults) else { return nil }
        guard !text.value.isEmpty else {
            invalid(text.position, "`\(reader.name(key))` còn trống.", "Điền giá trị sau dấu hai chấm.")
            return nil
        }
        return text
    }

    /// A text that may be missing; an empty one counts as missing.
    mutating func optionalText(_ key: String, _ reader: inout MappingReader) -> String? {
        reader.text(key, into: &faults).flatMap { $0.value.isEmpty ? nil : $0.value }
    }

    /// An id: lower-case ASCII letters, digits and hyphens, for it becomes part of addresses.
    mutating func identifier(_ key: String, _ reader: inout MappingReader) -> Located<String>? {
        guard let text = requiredText(key, &reader) else { return nil }
        guard Slug.isValid(text.value) else {
            invalid(
                text.position, "`\(reader.name(key))` không dùng được làm mã: “\(text.value)”.",
                "Mã chỉ gồm chữ a–z không dấu, chữ số và dấu gạch nối, ví dụ \(Slug.make(text.value)).")
            return nil
        }
        return text
    }

    static let defaultMetadata = MetadataSettings(
        profile: MetadataProfile(
            id: "dublin-core", document: nil, validFrom: nil, validUntil: nil, separator: "; ", names: [:]),
        defaults: [:], descriptionLimit: 400)
}
