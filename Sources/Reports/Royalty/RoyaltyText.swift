import CivilTime
import Content
import Registers

/// How the list says what is behind a row.
extension RoyaltyRow {
    /// The factors, where the royalty follows from a coefficient.
    var rate: RoyaltyWork.Rate? {
        guard case .rate(let rate) = work.calculation else { return nil }
        return rate
    }

    /// The genre.
    var genre: String { rate?.genre ?? work.article.genre }

    /// More or less by NĐ 18/2014 Đ7.4: “Dịch 50%; Cho thiếu nhi +10%”.
    var adjustments: String {
        guard let rate else { return "khoán theo hợp đồng" }
        return rate.adjustments.map {
            "\($0.adjustment.title) \($0.adjustment.isAddition ? "+" : "")\($0.percent.vietnamese)%"
        }
        .joined(separator: "; ")
    }

    /// What is paid for: “tác giả”, “đồng tác giả 0,6”, “thù lao biên tập”.
    var part: String {
        switch kind {
        case .author(let share):
            share == ExactDecimal(1) ? "tác giả" : "đồng tác giả, phần \(share.vietnamese)"
        case .helper(let role): "thù lao" + (role.map { " \($0)" } ?? "")
        case .encouragement: "khuyến khích" + (work.encouragement.map { " \($0.vietnamese)%" } ?? "")
        }
    }

    /// How the payment stands.
    var state: String {
        if let owed { return "trong định mức (\(owed.vietnamese) đồng)" }
        return payment?.title ?? ""
    }
}
