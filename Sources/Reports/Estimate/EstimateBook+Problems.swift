public import CivilTime
import Diagnostics
public import Reading
import Registers

extension EstimateBook {
    /// What cannot be of the estimates, in the order of the file.
    public func problems(today: CivilDate) -> [ReadingFault] {
        var seen: Set<Int> = []
        let doubles = plans.filter { !seen.insert($0.year).inserted }.map {
            ReadingFault.contradiction(
                $0.record.position(of: "year"), "Năm \($0.year) có hai dự toán.", "Gộp thành một mục.")
        }
        return (doubles + plans.flatMap { $0.problems(today) }).sorted {
            $0.position < $1.position
        }
    }
}

extension EstimatePlan {
    fileprivate func problems(_ today: CivilDate) -> [ReadingFault] {
        shareProblems + output.compactMap(problem) + costProblems + spending.flatMap { problems($0, today) }
    }

    private var shareProblems: [ReadingFault] {
        [("helpers", helpers), ("encouragement", encouragement)].compactMap { key, percent in
            guard let percent, percent.isNegative || percent > ExactDecimal(100) else { return nil }
            return .contradiction(
                record.position(of: key), "`\(key)` là \(percent.vietnamese)%, ngoài 0–100%.",
                "Ghi phần trăm của nhuận bút, ví dụ 20.")
        }
    }

    private func problem(_ row: EstimateOutput) -> ReadingFault? {
        if let coefficient = row.coefficient, coefficient <= .zero {
            return .contradiction(
                row.position, "Hệ số phải lớn hơn 0.", "Sửa `coefficient`, hoặc bỏ dòng này.")
        }
        guard row.days(in: year) == nil else { return nil }
        return .contradiction(
            row.position, "`period` “\(row.period ?? "")” không phải một kỳ nằm trong năm \(year).",
            "Viết \"\(year)-H1\", \"\(year)-Q2\", \"\(year)-03\", hoặc hai ngày \"\(year)-01-01..\(year)-06-30\"."
        )
    }

    private var costProblems: [ReadingFault] {
        var seen: Set<String> = []
        return costs.flatMap { cost -> [ReadingFault] in
            var problems: [ReadingFault] = []
            if let id = cost.id, !seen.insert(id).inserted {
                problems.append(
                    .contradiction(
                        cost.position, "Có hai khoản cùng mã `\(id)`.", "Mỗi khoản có một mã riêng."))
            }
            if cost.price.isNegative || cost.quantity.isNegative {
                problems.append(
                    .contradiction(
                        cost.position, "Số lượng, đơn giá không được âm.", "Sửa `quantity`, `price`."))
            }
            if cost.quantity.multiplied(by: cost.price) == nil {
                problems.append(
                    .contradiction(
                        cost.position, "Số lượng nhân đơn giá dài quá, không tính được.",
                        "Sửa `quantity`, `price`."))
            }
            return problems
        }
    }

    private func problems(_ spent: EstimateSpending, _ today: CivilDate) -> [ReadingFault] {
        var problems: [ReadingFault] = []
        if let id = spent.cost, !costs.contains(where: { $0.id == id }) {
            problems.append(
                .contradiction(
                    spent.position, "Không có khoản `\(id)` trong `costs` của năm \(year).",
                    "Ghi mã của một khoản; chi ngoài dự toán thì bỏ `cost` và ghi `title`."))
        }
        if spent.cost == nil, spent.title == nil {
            problems.append(
                .contradiction(
                    spent.position, "Khoản chi không nói chi vào việc gì.", "Thêm `cost` hoặc `title`."))
        }
        if spent.day.year != year || spent.day > today {
            problems.append(
                .contradiction(
                    spent.position,
                    "Ngày chi \(spent.day.vietnamese) không nằm trong năm \(year), hoặc còn ở tương lai.",
                    "Sửa `on` cho đúng chứng từ, hoặc chuyển sang năm khác."))
        }
        if spent.amount.isNegative {
            problems.append(.contradiction(spent.position, "Số tiền chi không được âm.", "Sửa `amount`."))
        }
        return problems
    }
}

extension EstimateOutput {
    /// The days of the year in which the works are to be written; nil for a period that is none, or leaves the year.
    func days(in year: Int) -> ReportPeriod? {
        guard let found = ReportPeriod(period ?? String(year)), found.first.year == year,
            found.last.year == year
        else { return nil }
        return found
    }
}
