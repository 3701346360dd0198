import CivilTime
import Content
import Diagnostics
import Reading
import Registers

extension RoyaltyCalculator {
    /// The royalty of an article in whole đồng, and how it came about.
    func royaltySum(
        _ claim: RoyaltyClaim?, _ facts: RoyaltyArticle, on day: CivilDate
    ) -> Result<(RoyaltyWork.Calculation, ExactDecimal), Obstacles> {
        if let claim, let sum = claim.lumpSum {
            let contract = claim.record.text("contract") ?? ""
            return .success((.lumpSum(contract: contract), sum.rounded(royalty.rounding)))
        }
        return rate(claim, facts, on: day).flatMap { rate in
            guard let sum = sum(of: rate) else { return .failure(Self.tooLong) }
            return .success((.rate(rate), sum.rounded(royalty.rounding)))
        }
    }

    /// Coefficient × unit × what is left of it × (1 + what is added), before rounding.
    private func sum(of rate: RoyaltyWork.Rate) -> ExactDecimal? {
        let hundred = ExactDecimal(100)
        var sum = rate.coefficient.multiplied(by: rate.unit)
        for (adjustment, percent) in rate.adjustments where !adjustment.isAddition {
            sum = sum?.percent(percent)
        }
        let added = rate.adjustments.filter(\.adjustment.isAddition).map(\.percent).reduce(hundred, +)
        return sum?.percent(added)
    }

    private func rate(
        _ claim: RoyaltyClaim?, _ facts: RoyaltyArticle, on day: CivilDate
    ) -> Result<RoyaltyWork.Rate, Obstacles> {
        let row: RoyaltyRate
        switch tableRow(facts) {
        case .failure(let obstacles): return .failure(obstacles)
        case .success(let found): row = found
        }
        guard let coefficient = claim?.coefficient ?? row.coefficientUnlessNamed else {
            return .failure(
                Obstacles(reasons: [
                    "Chưa ghi hệ số (`royalty.coefficient`), thể loại “\(row.title)” không có hệ số thường dùng."
                ]))
        }
        if let problem = row.problem(with: coefficient) { return .failure(Obstacles(reasons: [problem])) }
        if let ceiling = row.ceiling, coefficient > ceiling, royalty.hasCeilings(on: facts.day) {
            return .failure(
                Obstacles(reasons: [
                    "Hệ số \(coefficient.vietnamese) quá mức tối đa \(ceiling.vietnamese) (NĐ18/2014 Đ7.1)."
                ]))
        }
        return salary(on: day).flatMap { salary in
            guard let unit = salary.amount.percent(royalty.unitPercent) else { return .failure(Self.tooLong) }
            return .success(
                RoyaltyWork.Rate(
                    genre: row.title, coefficient: coefficient, source: row.source, salaryDay: day,
                    salary: salary.amount, salaryDocument: salary.document, unit: unit,
                    adjustments: claim?.adjustments ?? []))
        }
    }

    private func tableRow(_ facts: RoyaltyArticle) -> Result<RoyaltyRate, Obstacles> {
        guard !facts.genre.allSatisfy(\.isWhitespace) else {
            return .failure(Obstacles(reasons: ["Bài chưa ghi thể loại (`genre`)."]))
        }
        switch royalty.rates(of: facts.genre).row(on: facts.day) {
        case .row(let row): return .success(row)
        case .none:
            return .failure(
                Obstacles(reasons: [
                    "Thể loại “\(facts.genre)” không có hệ số ngày \(facts.day.vietnamese)."
                ]))
        case .several(let rows):
            let lines = rows.map { "\($0.position.line)" }.joined(separator: ", ")
            return .failure(
                Obstacles(reasons: [
                    "Thể loại “\(facts.genre)” có nhiều khung hệ số cùng ngày (site.yml dòng \(lines))."
                ]))
        }
    }

    private func salary(on day: CivilDate) -> Result<RoyaltySettings.BaseSalary, Obstacles> {
        switch royalty.baseSalaries.row(on: day) {
        case .row(let row): return .success(row)
        case .none:
            return .failure(
                Obstacles(reasons: [
                    "Không biết mức lương cơ sở ngày \(day.vietnamese) (`royalty.base_salary`)."
                ]))
        case .several(let rows):
            let lines = rows.map { "\($0.position.line)" }.joined(separator: ", ")
            return .failure(
                Obstacles(reasons: [
                    "Có nhiều mức lương cơ sở ngày \(day.vietnamese) (site.yml dòng \(lines))."
                ]))
        }
    }
}
