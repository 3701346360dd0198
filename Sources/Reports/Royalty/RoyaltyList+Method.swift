import CivilTime
import Content
import Registers

extension RoyaltyList {
    /// How the list was worked out, in sentences.
    public var method: [String] {
        [
            "Nhuận bút = hệ số × giá trị một đơn vị hệ số (NĐ18/2014 Đ7.3). Một đơn vị hệ số bằng "
                + "\(settings.unitPercent.vietnamese)% mức lương cơ sở (NĐ18/2014 Đ7.2).",
            "Mức lương cơ sở lấy theo \(settings.salaryDay.title); nghị định không quy định ngày lấy mức lương.",
            "Bản dịch, phần lời: lấy phần trăm của nhuận bút; các khoản tăng cộng phần trăm lại rồi nhân một lần "
                + "(NĐ18/2014 Đ7.4).",
            "Nhuận bút của mỗi bài, thù lao và khuyến khích: \(settings.rounding.title). Phần của các đồng tác giả "
                + "làm tròn theo số cộng dồn, nên cộng lại đúng bằng nhuận bút của bài.",
            "Chỉ tính bài đã duyệt đăng, đăng lần đầu trong kỳ.",
            "Hạn chi trả là 60 ngày sau ngày đăng (NĐ18/2014 Đ4.10); ngày cuối trùng ngày nghỉ thì hạn là ngày làm việc "
                + "tiếp theo (BLDS2015 Đ148.5).",
        ] + quotaMethod
    }

    private var quotaMethod: [String] {
        settings.quotas.isEmpty
            ? []
            : [
                "Người hưởng lương chỉ được trả phần vượt định mức (NĐ18/2014 Đ4.11, Đ4.12): những bài đầu tiên của "
                    + "mỗi tháng, quý, 6 tháng hay năm là trong định mức; bài nhiều tác giả tính cho mỗi người một bài."
            ]
    }

    /// What the head should see before signing, each a sentence.
    public var warnings: [String] {
        var warnings = limits.filter(\.isExceeded).map {
            "\($0.fund.title) \($0.amount.vietnamese) đồng, quá \($0.percent.vietnamese)% tổng nhuận bút "
                + "(\($0.most.vietnamese) đồng; NĐ18/2014 Đ8.2)."
        }
        for budget in budgets {
            guard let left = budget.left, left.isNegative else { continue }
            warnings.append(
                "Dự toán năm \(budget.year) đã chi quá \((.zero - left).vietnamese) đồng.")
        }
        if !uncomputed.isEmpty { warnings.append("Có \(uncomputed.count) bài không tính được.") }
        if isOpen { warnings.append("Kỳ chưa kết thúc: bảng tính đến ngày \(today.vietnamese).") }
        return warnings
    }
}
