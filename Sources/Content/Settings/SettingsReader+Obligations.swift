import CivilTime
import Diagnostics
import Reading
import Registers
import YAML

extension SettingsReader {
    /// The list `obligations:`.
    mutating func obligations(_ reader: inout MappingReader) -> [Obligation] {
        records("obligations", ObligationFields.obligation, &reader).compactMap { obligation($0) }
    }

    /// The list `duties:`.
    mutating func duties(_ reader: inout MappingReader) -> [Duty] {
        records("duties", ObligationFields.duty, &reader).compactMap { duty($0) }
    }

    /// The mapping `reports:`.
    mutating func reports(_ reader: MappingReader?) -> ReportSettings {
        guard var reader else {
            return ReportSettings(closingDay: nil, addressees: [], hasConformancePage: false, units: [])
        }
        let settings = ReportSettings(
            closingDay: reader.integer("closing_day", in: 1...28, into: &faults),
            addressees: reader.texts("addressees", into: &faults).map(\.value),
            hasConformancePage: reader.flag("conformance_page", into: &faults) ?? false,
            units: reader.texts("units", into: &faults).map(\.value))
        reader.finish(into: &faults)
        return settings
    }

    private mutating func records(
        _ key: String, _ fields: [Field], _ reader: inout MappingReader
    ) -> [Record] {
        let list = Field(key, key, .records(fields), help: "", example: "")
        let records = RecordReader.readList(list, &reader, into: &faults)
        for record in records {
            for field in record.missing {
                invalid(
                    record.position(of: field.key),
                    "`\(key)` thiếu `\(field.key)` (\(field.label.lowercased())).",
                    "Thêm dòng `\(field.key): \(field.example)`.")
            }
        }
        return records
    }

    private mutating func obligation(_ record: Record) -> Obligation? {
        let types = record.texts("types")
        for type in types where SectionType.named(type.value)?.register == nil {
            invalid(
                type.position, "Không có loại chuyên mục có sổ nào tên “\(type.value)”.",
                "Các loại: \(Self.registerTypes.joined(separator: ", ")).")
        }
        let fields = types.flatMap { SectionType.named($0.value)?.register?.fields ?? [] }
        for key in ["start", "finish", "unless", "postponed"] {
            guard let name = record.text(key), !fields.contains(where: { $0.key == name }) else { continue }
            invalid(
                record.position(of: key), "Các loại đã nêu không có trường “\(name)”.",
                "Ghi tên một trường của loại ấy.")
        }
        guard let id = record.text("id"), let title = record.text("title"), let start = record.text("start"),
            let limit = timeLimit(record)
        else { return nil }
        return Obligation(
            id: id, title: title, basis: record.texts("basis").map(\.value), types: types.map(\.value),
            sections: record.texts("sections").map(\.value), kinds: record.texts("kinds").map(\.value),
            exception: record.text("unless"), start: start, finish: record.text("finish"),
            limit: limit, postponement: record.text("postponed"), warning: record.integer("warn") ?? 2,
            since: record.date("since"),
            until: record.date("until"), isCheckedElsewhere: record.flag("checked_elsewhere"),
            position: record.position)
    }

    private mutating func duty(_ record: Record) -> Duty? {
        guard let id = record.text("id"), let title = record.text("title"), let rhythm = rhythm(record),
            let since = record.date("since")
        else {
            if record.date("since") == nil, record.text("id") != nil {
                invalid(
                    record.position, "Việc định kỳ phải có ngày bắt đầu.", "Thêm dòng `since: 2020-11-10`.")
            }
            return nil
        }
        if case .period = rhythm {
            for done in record.records("done") where done.text("period") == nil {
                invalid(
                    done.position, "Lần đã làm của `\(id)` chưa nói là của kỳ nào.",
                    "Thêm kỳ, ví dụ `{period: \"2021-Q1\", on: 2021-04-08}`.")
            }
        }
        return Duty(
            id: id, title: title, basis: record.texts("basis").map(\.value), rhythm: rhythm,
            member: record.text("member"), warning: record.integer("warn") ?? 5, since: since,
            until: record.date("until"),
            done: record.records("done").compactMap { done in
                done.date("on").map {
                    .init(period: done.text("period"), date: $0, document: done.text("document"))
                }
            }, isTracked: record["tracked"] == nil || record.flag("tracked"), position: record.position)
    }

    private mutating func rhythm(_ record: Record) -> Duty.Rhythm? {
        if let months = record.integer("every_months") { return .months(months) }
        if let day = record.text("by_day") {
            if let date = CivilDate("2023-\(day)") { return .yearly(month: date.month, day: date.day) }
            invalid(
                record.position(of: "by_day"), "Không có ngày “\(day)”.", "Viết tháng-ngày, ví dụ \"12-01\".")
            return nil
        }
        guard let every = record.text("every").flatMap(Duty.Period.init) else {
            invalid(
                record.position, "Việc định kỳ chưa nói bao lâu một lần.",
                "Thêm `every: quarter`, `every_months: 3` hoặc `by_day: \"12-01\"`.")
            return nil
        }
        let isUnlimited = record.integer("working_days") == nil && record.integer("days") == nil
        return isUnlimited ? .period(every, nil) : timeLimit(record).map { .period(every, $0) }
    }

    private mutating func timeLimit(_ record: Record) -> TimeLimit? {
        switch (record.integer("working_days"), record.integer("days")) {
        case (let days?, nil): return .workingDays(days)
        case (nil, let days?): return .days(days)
        default:
            invalid(
                record.position, "Thời hạn phải có đúng một trong hai khóa `working_days`, `days`.",
                "Ghi số ngày làm việc hoặc số ngày theo lịch.")
            return nil
        }
    }

    private static let registerTypes = SectionType.all.filter { $0.register != nil }.map(\.id)
}
