import VietnameseText

/// The unit of a table's sums.
enum BudgetUnit: String, CaseIterable {
    case dong
    case nghinDong = "nghin-dong"
    case trieuDong = "trieu-dong"
    case tyDong = "ty-dong"

    /// As people write it.
    var title: String {
        switch self {
        case .dong: "đồng"
        case .nghinDong: "nghìn đồng"
        case .trieuDong: "triệu đồng"
        case .tyDong: "tỷ đồng"
        }
    }

    /// A sum in đồng.
    func dong(_ amount: ExactDecimal) -> ExactDecimal {
        switch self {
        case .dong: amount
        case .nghinDong: amount.timesThousand()
        case .trieuDong: amount.timesThousand().timesThousand()
        case .tyDong: amount.timesThousand().timesThousand().timesThousand()
        }
    }

    /// The unit that a heading names in brackets or behind “ĐVT:”; nil where it names none.
    static func named(in heading: String) -> BudgetUnit? {
        let folded = VietnameseFolding.fold(heading)
        let words: [(String, BudgetUnit)] = [
            ("ty dong", .tyDong), ("ti dong", .tyDong), ("trieu dong", .trieuDong),
            ("nghin dong", .nghinDong), ("ngan dong", .nghinDong), ("1.000 dong", .nghinDong),
            ("1000 dong", .nghinDong), ("(dong)", .dong), ("dvt: dong", .dong), ("don vi tinh: dong", .dong),
        ]
        return words.first { folded.contains($0.0) }?.1
    }
}
