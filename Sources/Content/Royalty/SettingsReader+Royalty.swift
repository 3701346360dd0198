import CivilTime
import Diagnostics
import Reading
import Registers
import YAML

extension SettingsReader {
    /// What stands under `royalty`; nil where nothing does.
    mutating func royalty(_ reader: inout MappingReader) -> RoyaltySettings? {
        guard let node = reader.node("royalty"), !reader.isNull("royalty"),
            let position = reader.position(of: "royalty"),
            let record = RecordReader.read(
                node, RoyaltyFields.settings, path: "royalty", at: position, into: &faults)
        else { return nil }
        let fund = record.record("fund")
        return RoyaltySettings(
            salaryDay: record.text("base_salary_day").flatMap(RoyaltySettings.SalaryDay.init) ?? .publication,
            unitPercent: amount("unit_percent", record) ?? ExactDecimal(10),
            rounding: record.text("rounding").flatMap(ExactDecimal.Rounding.init) ?? .halfUp,
            baseSalaries: record.records("base_salary").compactMap { baseSalary($0) },
            rates: record.records("rates").compactMap { royaltyRate($0) },
            mostPercent: mostPercent(record.record("additions")),
            helpersLimit: locatedAmount("helpers_max", fund)
                ?? Located(RoyaltyLaw.mostForHelpers, at: position),
            encouragementLimit: locatedAmount("encouragement_max", fund)
                ?? Located(RoyaltyLaw.mostForEncouragement, at: position),
            quotas: record.records("quotas").compactMap { quota($0) },
            budgets: budgets(record.records("budgets")), ceilingsUntil: record.date("ceilings_until"),
            position: position)
    }

    private mutating func baseSalary(_ record: Record) -> RoyaltySettings.BaseSalary? {
        guard isComplete(record), hasDaysInOrder(record), let amount = amount("amount", record) else {
            return nil
        }
        return RoyaltySettings.BaseSalary(
            since: record.date("since"), until: record.date("until"), amount: amount,
            document: record.text("document"), position: record.position)
    }

    private mutating func royaltyRate(_ record: Record) -> RoyaltyRate? {
        guard isComplete(record), hasDaysInOrder(record), let genre = record.text("genre"),
            let source = record.text("source"), let most = amount("max", record)
        else { return nil }
        let least = amount("min", record)
        let usual = amount("default", record)
        if let least, least > most {
            invalid(
                record.position(of: "min"), "`min` lớn hơn `max`: \(least.vietnamese) > \(most.vietnamese).",
                "Sửa khung hệ số của thể loại “\(genre)”.")
        }
        if let usual, usual > most || usual < least ?? .zero {
            invalid(
                record.position(of: "default"), "Hệ số thường dùng \(usual.vietnamese) nằm ngoài khung.",
                "`default` phải từ `min` đến `max`.")
        }
        return RoyaltyRate(
            genre: genre, title: record.text("title") ?? genre, group: record.integer("group"), least: least,
            most: most, usual: usual, since: record.date("since"), until: record.date("until"),
            source: source, position: record.position)
    }

    private mutating func quota(_ record: Record) -> RoyaltySettings.Quota? {
        guard isComplete(record), hasDaysInOrder(record), let member = record.text("member"),
            let works = record.integer("works")
        else { return nil }
        return RoyaltySettings.Quota(
            member: member, works: works,
            span: record.text("per").flatMap(RoyaltySettings.Quota.Span.init) ?? .month,
            since: record.date("since"), until: record.date("until"), position: record.position)
    }

    private mutating func budgets(_ records: [Record]) -> [RoyaltySettings.Budget] {
        var budgets: [RoyaltySettings.Budget] = []
        for record in records where isComplete(record) {
            guard let year = record.integer("year"), let amount = amount("amount", record) else { continue }
            if budgets.contains(where: { $0.year == year }) {
                invalid(
                    record.position, "Có hai dự toán của năm \(year).", "Cộng lại thành một, hoặc sửa năm.")
            }
            budgets.append(
                RoyaltySettings.Budget(year: year, amount: amount, document: record.text("document")))
        }
        return budgets
    }

    private mutating func mostPercent(_ record: Record?) -> [String: Located<ExactDecimal>] {
        guard let record else { return [:] }
        var percents: [String: Located<ExactDecimal>] = [:]
        for adjustment in RoyaltyLaw.adjustments {
            percents[adjustment.key] = locatedAmount(adjustment.key, record)
        }
        return percents
    }

    private mutating func locatedAmount(_ key: String, _ record: Record?) -> Located<ExactDecimal>? {
        guard let record, let amount = amount(key, record) else { return nil }
        return Located(amount, at: record.position(of: key))
    }

    /// A number that is not below nought.
    private mutating func amount(_ key: String, _ record: Record) -> ExactDecimal? {
        guard let amount = record.decimal(key) else { return nil }
        guard !amount.isNegative else {
            invalid(record.position(of: key), "`\(key)` là số âm.", "Ghi số từ 0 trở lên.")
            return nil
        }
        return amount
    }

    private mutating func isComplete(_ record: Record) -> Bool {
        for field in record.missing {
            faults.append(
                ReadingFault(
                    .missingKey, at: record.position, "Thiếu khóa `\(field.key)` (\(field.label)).",
                    help: "Thêm `\(field.key): \(field.example)` với giá trị của phường, xã mình."))
        }
        return record.missing.isEmpty
    }

    private mutating func hasDaysInOrder(_ record: Record) -> Bool {
        guard let since = record.date("since"), let until = record.date("until"), until < since else {
            return true
        }
        invalid(
            record.position(of: "until"), "Ngày cuối \(until.vietnamese) trước ngày đầu \(since.vietnamese).",
            "Sửa `since` hoặc `until`.")
        return false
    }
}
