import CivilTime
import Content
import Registers
import Serialization
import VietnameseText

extension RoyaltyList {
    /// The list for programs. Sums are whole đồng.
    public var json: String {
        JSONValue.object([
            ("version", .integer(1)),
            (
                "period",
                .object([
                    ("title", .string(period.title)), ("first", .string(period.first.iso)),
                    ("last", .string(period.last.iso)),
                ])
            ),
            ("date", .string(today.iso)), ("open", .bool(isOpen)),
            ("baseSalaryDay", .string(settings.salaryDay.rawValue)),
            ("rounding", .string(settings.rounding.rawValue)),
            ("people", .array(people.map(\.json))),
            ("uncomputed", .array(uncomputed.map(\.json))), ("waived", .array(waived.map(\.json))),
            ("passedOver", .integer(passedOver)),
            ("totals", totals), ("limits", .array(limits.map(\.json))),
            ("budgets", .array(budgets.map(\.json))), ("warnings", .array(warnings.map(JSONValue.string))),
        ]).text + "\n"
    }

    private var totals: JSONValue {
        .object(
            RoyaltyFund.allCases.map { ($0.rawValue, rows.total($0).exactJSON) }
                + [
                    ("total", rows.total().exactJSON),
                    ("words", rows.total().whole.map { .string(NumberWords.money($0)) } ?? .null),
                ])
    }
}

extension RoyaltyList.Person {
    fileprivate var json: JSONValue {
        .object([
            ("name", .string(payee.name)), ("member", payee.member.map(JSONValue.string) ?? .null),
            ("total", rows.total().exactJSON), ("rows", .array(rows.map(\.json))),
        ])
    }
}

extension RoyaltyRow {
    fileprivate var json: JSONValue {
        .object(
            work.article.fields + [
                ("fund", .string(fund.rawValue)), ("share", share), ("royalty", work.amount.exactJSON),
                ("coefficient", rate.map { .string($0.coefficient.plain) } ?? .null),
                ("unit", rate?.unit.exactJSON ?? .null), ("baseSalary", rate?.salary.exactJSON ?? .null),
                ("baseSalaryDay", rate.map { .string($0.salaryDay.iso) } ?? .null),
                ("adjustments", .array(rate?.adjustments.map(Self.adjustment) ?? [])),
                ("amount", amount.exactJSON), ("withinQuota", .bool(owed != nil)),
                ("payment", payment?.json ?? .null),
            ])
    }

    private var share: JSONValue {
        guard case .author(let share) = kind else { return .null }
        return .string(share.plain)
    }

    private static func adjustment(
        _ item: (adjustment: RoyaltyLaw.Adjustment, percent: ExactDecimal)
    ) -> JSONValue {
        .object([
            ("key", .string(item.adjustment.key)), ("percent", .string(item.percent.plain)),
            ("basis", .string(item.adjustment.clause)),
        ])
    }
}

extension RoyaltyArticle {
    fileprivate var fields: [(String, JSONValue)] {
        [
            ("article", .string(id)), ("title", .string(title)), ("file", .string(path)),
            ("published", .string(day.iso)), ("genre", .string(genre)),
        ]
    }
}

extension RoyaltyPaymentState {
    fileprivate var json: JSONValue {
        var paidOn = JSONValue.null
        if case .paid(let day, _) = kind { paidOn = .string(day.iso) }
        return .object([
            ("state", .string(code)), ("due", .string(due.iso)), ("paidOn", paidOn),
            ("notices", .array(notices.map { .string($0.iso) })),
        ])
    }
}

extension RoyaltyList.Remark {
    fileprivate var json: JSONValue {
        .object(article.fields + [("reasons", .array(reasons.map(JSONValue.string)))])
    }
}

extension RoyaltyList.Limit {
    fileprivate var json: JSONValue {
        .object([
            ("fund", .string(fund.rawValue)), ("amount", amount.exactJSON),
            ("percent", .string(percent.plain)),
            ("most", most.exactJSON), ("exceeded", .bool(isExceeded)),
        ])
    }
}

extension RoyaltyList.BudgetState {
    fileprivate var json: JSONValue {
        .object([
            ("year", .integer(year)), ("granted", granted?.exactJSON ?? .null),
            ("carried", carried.exactJSON), ("before", before.exactJSON),
            ("inPeriod", inPeriod.exactJSON), ("left", left?.exactJSON ?? .null),
        ])
    }
}
