public import CivilTime
public import Content
import Diagnostics
import Reading
import Registers
import VietnameseText

extension RoyaltyList {
    /// The list of a period.
    ///
    /// - Parameters:
    ///   - period: the period, which has begun.
    ///   - ward: the ward.
    ///   - settings: the royalty settings of the ward.
    ///   - book: the payments.
    ///   - now: the moment; what is published later does not count.
    public init(
        _ period: ReportPeriod, in ward: Ward, _ settings: RoyaltySettings, book: RoyaltyBook = .empty,
        now: Timestamp
    ) {
        let sheet = RoyaltySheet(ward, settings, book, now)
        let rows = sheet.rows.filter { period.contains($0.work.article.day) }
        let total = rows.total(.royalty)
        self.init(
            period: period, today: now.date, people: Self.people(rows, book),
            uncomputed: sheet.uncomputed.filter { period.contains($0.article.day) },
            waived: sheet.waived.filter { period.contains($0.article.day) },
            passedOver: sheet.passedOver.count { period.contains($0) },
            limits: [
                (RoyaltyFund.helpers, settings.mostForHelpers),
                (.encouragement, settings.mostForEncouragement),
            ].compactMap { fund, percent in
                total.percent(percent).map {
                    Limit(fund: fund, amount: rows.total(fund), percent: percent, most: $0.rounded(.down))
                }
            },
            budgets: Self.budgets(period, sheet, settings), settings: settings)
    }

    private static func people(_ rows: [RoyaltyRow], _ book: RoyaltyBook) -> [Person] {
        Dictionary(grouping: rows, by: \.payee.key).values
            .compactMap { rows in
                rows.first.map { Person(payee: $0.payee, details: book.details(of: $0.payee), rows: rows) }
            }
            .map { (key: Collation.key($0.payee.name), person: $0) }
            .sorted {
                $0.key == $1.key
                    ? $0.person.payee.key < $1.person.payee.key : $0.key.lexicographicallyPrecedes($1.key)
            }
            .map(\.person)
    }

    private static func budgets(
        _ period: ReportPeriod, _ sheet: RoyaltySheet, _ settings: RoyaltySettings
    ) -> [BudgetState] {
        (period.first.year...period.last.year).map { year in
            let ofYear = sheet.rows.filter { $0.work.article.day.year == year }
            let budget = settings.budgets.first { $0.year == year }
            return BudgetState(
                year: year, granted: budget?.amount, document: budget?.document,
                carried: sheet.rows.carried(into: year),
                before: ofYear.filter { $0.work.article.day < period.first }.total(),
                inPeriod: ofYear.filter { period.contains($0.work.article.day) }.total(),
                uncomputed: sheet.uncomputed.count {
                    $0.article.day.year == year && $0.article.day <= period.last
                })
        }
    }
}
