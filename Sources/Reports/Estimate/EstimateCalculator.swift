import CivilTime
import Content
import Diagnostics
import Registers

/// Works out what planned output costs, or says why it cannot be told.
struct EstimateCalculator {
    let royalty: RoyaltySettings
    let year: Int

    /// The sum of a row of planned output, and how it came about.
    struct Sum {
        let title: String
        let calculation: String
        let amount: ExactDecimal
    }

    /// Why a row cannot be worked out.
    struct Obstacle: Error {
        let reason: String
    }

    /// Works × coefficient × value of a coefficient, each work rounded as the list of royalties rounds it.
    func sum(_ row: EstimateOutput) -> Result<Sum, Obstacle> {
        guard let days = row.days(in: year) else {
            return .failure(Obstacle(reason: "Kỳ không nằm trong năm."))
        }
        return rate(row, days).flatMap { rate in
            coefficient(row, rate, days).flatMap { coefficient in
                salary(days).flatMap { salary in
                    guard let unit = salary.amount.percent(royalty.unitPercent),
                        let one = coefficient.multiplied(by: unit)?.rounded(royalty.rounding),
                        let amount = one.multiplied(by: ExactDecimal(row.works))
                    else { return .failure(Obstacle(reason: "Số quá dài, không tính được.")) }
                    return .success(
                        Sum(
                            title: row.period == nil ? rate.title : "\(rate.title), \(days.title)",
                            calculation: "\(row.works) × \(coefficient.vietnamese) × \(unit.vietnamese)",
                            amount: amount))
                }
            }
        }
    }

    private func rate(_ row: EstimateOutput, _ days: ReportPeriod) -> Result<RoyaltyRate, Obstacle> {
        lasting(
            royalty.rates(of: row.genre), days, "Thể loại “\(row.genre)” không có một hệ số",
            "`royalty.rates`")
    }

    private func salary(_ days: ReportPeriod) -> Result<RoyaltySettings.BaseSalary, Obstacle> {
        lasting(royalty.baseSalaries, days, "Không có một mức lương cơ sở", "`royalty.base_salary`")
    }

    /// The row that holds on every day of a period: which of two should count is for people to say.
    private func lasting<Row: DatedRow>(
        _ rows: [Row], _ days: ReportPeriod, _ what: String, _ place: String
    ) -> Result<Row, Obstacle> {
        let ends = rows.compactMap(\.until).map { CivilDate(dayNumber: $0.dayNumber + 1) }
        let changes = (rows.compactMap(\.since) + ends).filter { $0 > days.first && days.contains($0) }
        let found = ([days.first] + changes.sorted()).map { (day: $0, row: rows.row(on: $0).row) }
        guard let first = found[0].row else {
            let start = found.first { $0.row != nil }.map { found in
                " Có từ ngày \(found.day.vietnamese): ghi `period: \"\(found.day.iso)..\(days.last.iso)\"`."
            }
            return .failure(
                Obstacle(reason: "\(what) cho ngày \(days.first.vietnamese) (\(place)).\(start ?? "")"))
        }
        if let change = found.first(where: { $0.row?.position != first.position }) {
            return .failure(
                Obstacle(
                    reason:
                        "\(what) cho cả kỳ: đổi từ ngày \(change.day.vietnamese) (\(place)). Tách dòng thành các kỳ "
                        + "trước và sau ngày ấy (`period`)."))
        }
        return .success(first)
    }

    private func coefficient(
        _ row: EstimateOutput, _ rate: RoyaltyRate, _ days: ReportPeriod
    ) -> Result<ExactDecimal, Obstacle> {
        guard let coefficient = row.coefficient ?? rate.coefficientUnlessNamed else {
            return .failure(
                Obstacle(
                    reason: "Chưa ghi `coefficient`; thể loại “\(rate.title)” không có hệ số thường dùng."))
        }
        if let problem = rate.problem(with: coefficient) { return .failure(Obstacle(reason: problem)) }
        if let ceiling = rate.ceiling, coefficient > ceiling, royalty.hasCeilings(on: days.first) {
            return .failure(
                Obstacle(
                    reason:
                        "Hệ số \(coefficient.vietnamese) quá mức tối đa \(ceiling.vietnamese) (NĐ18/2014 Đ7.1)."
                ))
        }
        return .success(coefficient)
    }
}
