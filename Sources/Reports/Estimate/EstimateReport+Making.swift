public import CivilTime
public import Content
import Registers
import Diagnostics

extension EstimateReport {
    /// The report of a plan.
    ///
    /// - Parameters:
    ///   - plan: the estimate.
    ///   - ward: the ward, whose published works count.
    ///   - payments: the payments of royalties.
    ///   - now: the moment; what is published or paid later does not count.
    public init(_ plan: EstimatePlan, in ward: Ward, payments: RoyaltyBook, now: Timestamp) {
        let royalty = ward.settings.royalty
        let sheet = royalty.map { RoyaltySheet(ward, $0, payments, now) }
        let rounding = royalty?.rounding ?? .halfUp
        let (output, obstacles) = Self.output(plan, royalty)
        let planned = output.map(\.estimate).reduce(.zero, +)
        let works = EstimateWorks(sheet?.rows ?? [], plan.year)
        let shares = [(RoyaltyFund.helpers, plan.helpers), (.encouragement, plan.encouragement)]
        let royaltyGroups =
            [works.group(.royalty, output)]
            + shares.map { fund, percent in
                works.group(
                    fund, [percent.flatMap { Self.share($0, of: planned, rounding) }].compactMap { $0 })
            }
        let granted = royalty?.budgets.first { $0.year == plan.year }
        let carried = sheet?.rows.carried(into: plan.year) ?? .zero
        let uncomputedWorks = sheet?.uncomputed.count { $0.article.day.year == plan.year } ?? 0
        self.init(
            year: plan.year, today: now.date, document: plan.document,
            groups: royaltyGroups + Self.carriedGroup(carried) + plan.costGroups(rounding),
            uncomputed: obstacles,
            warnings: Self.warnings(plan, royalty, uncomputedWorks, obstacles.count),
            granted: granted?.amount,
            grantedBy: granted?.document, carried: carried, method: Self.method(royalty, rounding))
    }

    /// The own row of what was carried over; none for nothing.
    private static func carriedGroup(_ carried: ExactDecimal) -> [Group] {
        guard carried > .zero else { return [] }
        let line = Line(
            title: "Nhuận bút không ai nhận", calculation: "NĐ18/2014 Đ4.10", estimate: carried, spent: nil)
        return [
            Group(
                key: "chuyen-tu-nam-truoc", title: "Chuyển từ năm trước", lines: [line], accrued: nil,
                spent: .zero)
        ]
    }

    private static func output(_ plan: EstimatePlan, _ royalty: RoyaltySettings?) -> ([Line], [String]) {
        var (lines, obstacles): ([Line], [String]) = ([], [])
        for row in plan.output {
            let place = "\(EstimateBook.fileName) dòng \(row.position.line), “\(row.genre)”"
            guard let royalty else {
                obstacles.append("\(place): site.yml chưa có bảng hệ số `royalty`.")
                continue
            }
            switch EstimateCalculator(royalty: royalty, year: plan.year).sum(row) {
            case .success(let sum):
                lines.append(
                    Line(title: sum.title, calculation: sum.calculation, estimate: sum.amount, spent: nil))
            case .failure(let obstacle): obstacles.append("\(place): \(obstacle.reason)")
            }
        }
        return (lines, obstacles)
    }

    private static func share(
        _ percent: ExactDecimal, of planned: ExactDecimal, _ rounding: ExactDecimal.Rounding
    ) -> Line? {
        planned.percent(percent).map {
            Line(
                title: "\(percent.vietnamese)% nhuận bút dự kiến",
                calculation: "\(planned.vietnamese) × \(percent.vietnamese)%", estimate: $0.rounded(rounding),
                spent: nil)
        }
    }

    private static func warnings(
        _ plan: EstimatePlan, _ royalty: RoyaltySettings?, _ uncomputedWorks: Int, _ uncomputedRows: Int
    ) -> [String] {
        var warnings: [String] = []
        if uncomputedRows > 0 {
            warnings.append(
                "Có \(uncomputedRows) dòng dự kiến không tính được, tổng dự toán chưa kể các dòng này.")
        }
        if uncomputedWorks > 0 {
            warnings.append(
                "Có \(uncomputedWorks) bài đã đăng trong năm không tính được nhuận bút; xem bằng `bientap royalty`."
            )
        }
        guard let royalty else { return warnings }
        let bounds = [
            ("Thù lao", plan.helpers, royalty.mostForHelpers),
            ("Khuyến khích", plan.encouragement, royalty.mostForEncouragement),
        ]
        for case (let title, let percent?, let most) in bounds where percent > most {
            warnings.append(
                "\(title) dự kiến \(percent.vietnamese)%, quá \(most.vietnamese)% tổng nhuận bút (NĐ18/2014 Đ8.2)."
            )
        }
        return warnings
    }

    private static func method(_ royalty: RoyaltySettings?, _ rounding: ExactDecimal.Rounding) -> [String] {
        let unit = royalty.map { " (\($0.unitPercent.vietnamese)% mức lương cơ sở)" } ?? ""
        return [
            "Nhuận bút dự kiến = số tin, bài × hệ số × giá trị một đơn vị hệ số\(unit), theo bảng hệ số và mức lương cơ "
                + "sở của kỳ. Nhuận bút một bài và các khoản phần trăm: \(rounding.title).",
            "Phát sinh: nhuận bút, thù lao của các bài đăng lần đầu trong năm. Đã chi: chứng từ có ngày trong năm, kể cả "
                + "bài đăng năm trước.",
            "Chuyển từ năm trước: nhuận bút quá 60 ngày mà đã thông báo 3 lần không ai nhận, vào quỹ của năm sau năm có đủ "
                + "hai điều kiện ấy (NĐ18/2014 Đ4.10).",
            "Còn lại = dự toán − đã chi.",
        ]
    }
}

/// What works cost and what was paid for them, by fund.
private struct EstimateWorks {
    private let rows: [RoyaltyRow]
    private let year: Int

    init(_ rows: [RoyaltyRow], _ year: Int) {
        self.rows = rows
        self.year = year
    }

    func group(_ fund: RoyaltyFund, _ lines: [EstimateReport.Line]) -> EstimateReport.Group {
        EstimateReport.Group(
            key: fund.rawValue, title: fund.title, lines: lines,
            accrued: rows.filter { $0.work.article.day.year == year }.total(fund),
            spent: rows.filter(isPaid).total(fund))
    }

    private func isPaid(_ row: RoyaltyRow) -> Bool {
        guard case .paid(let day, _) = row.payment?.kind else { return false }
        return day.year == year
    }
}

extension EstimatePlan {
    /// The groups of costs, and what was spent without having been planned.
    fileprivate func costGroups(_ rounding: ExactDecimal.Rounding) -> [EstimateReport.Group] {
        let groups = EstimateCost.Group.allCases.map { group in
            let lines = costs.filter { $0.group == group }.compactMap { line($0, rounding) }
            return EstimateReport.Group(
                key: group.rawValue, title: group.title, lines: lines, accrued: nil,
                spent: lines.compactMap(\.spent).reduce(.zero, +))
        }
        let unplanned = spending.filter { $0.cost == nil }.map {
            EstimateReport.Line(
                title: $0.title ?? "", calculation: $0.document ?? "", estimate: .zero, spent: $0.amount)
        }
        guard !unplanned.isEmpty else { return groups }
        return groups + [
            EstimateReport.Group(
                key: "ngoai-du-toan", title: "Chi ngoài dự toán", lines: unplanned, accrued: nil,
                spent: unplanned.compactMap(\.spent).reduce(.zero, +))
        ]
    }

    private func line(_ cost: EstimateCost, _ rounding: ExactDecimal.Rounding) -> EstimateReport.Line? {
        let spent = spending.filter { $0.cost != nil && $0.cost == cost.id }.map(\.amount).reduce(.zero, +)
        return cost.quantity.multiplied(by: cost.price).map {
            EstimateReport.Line(
                title: cost.title,
                calculation:
                    "\(cost.quantity.vietnamese)\(cost.unit.map { " \($0)" } ?? "") × \(cost.price.vietnamese)",
                estimate: $0.rounded(rounding), spent: spent)
        }
    }
}
