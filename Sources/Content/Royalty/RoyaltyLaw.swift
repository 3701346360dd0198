public import CivilTime
public import Registers

/// What Nghị định 18/2014/NĐ-CP fixes and no ward can change.
public enum RoyaltyLaw {
    /// How the decree is cited.
    public static let decree = "NĐ18/2014"
    /// The day on which it came into force.
    public static let since = CivilDate(year: 2014, month: 6, day: 1)
    /// Within how many days of publication royalties are paid (Đ4.10).
    public static let daysToPay = 60
    /// After how many notices without an answer the money goes to the fund of the next year (Đ4.10).
    public static let noticesBeforeCarrying = 3
    /// The most that the pay of editors and helpers may be, in percent of all royalties (Đ8.2).
    public static let mostForHelpers = ExactDecimal(50)
    /// The most that encouragement may be, in percent of all royalties (Đ8.2).
    public static let mostForEncouragement = ExactDecimal(30)

    /// A group of genres with the highest coefficient that it may have (Đ7.1).
    public struct Group: Sendable {
        /// Its number in the decree.
        public let number: Int
        /// Its genres.
        public let title: String
        /// The highest coefficient.
        public let ceiling: ExactDecimal
    }

    /// The groups of Đ7.1.
    public static let groups: [Group] = [
        Group(number: 1, title: "Tin; Trả lời bạn đọc", ceiling: 10),
        Group(number: 2, title: "Tranh", ceiling: 10),
        Group(number: 3, title: "Ảnh", ceiling: 10),
        Group(number: 4, title: "Chính luận", ceiling: 30),
        Group(number: 5, title: "Phóng sự; Ký (một kỳ); Bài phỏng vấn", ceiling: 30),
        Group(number: 6, title: "Sáng tác văn học", ceiling: 30),
        Group(number: 7, title: "Nghiên cứu", ceiling: 30),
        Group(number: 8, title: "Trực tuyến; Media", ceiling: 50),
    ]

    /// A higher or lower pay for a kind of work (Đ7.4).
    public struct Adjustment: Sendable {
        /// The key in the front matter.
        public let key: String
        /// What people call it.
        public let title: String
        /// The percentages that the decree allows.
        public let range: ClosedRange<Int>
        /// Whether the percentage is added to the royalty, or is all that is left of it.
        public let isAddition: Bool
        /// The clause.
        public let clause: String
    }

    /// The adjustments of Đ7.4.
    public static let adjustments: [Adjustment] = [
        Adjustment(
            key: "words_only", title: "Phần lời của tác phẩm", range: 20...50, isAddition: false,
            clause: "NĐ18/2014 Đ7.4a"),
        Adjustment(
            key: "translation", title: "Dịch", range: 40...65, isAddition: false, clause: "NĐ18/2014 Đ7.4b"),
        Adjustment(
            key: "children_minorities", title: "Cho thiếu nhi, dân tộc thiểu số", range: 10...20,
            isAddition: true, clause: "NĐ18/2014 Đ7.4c"),
        Adjustment(
            key: "other_language", title: "Viết trực tiếp bằng ngôn ngữ khác", range: 30...50,
            isAddition: true, clause: "NĐ18/2014 Đ7.4d"),
        Adjustment(
            key: "hardship", title: "Điều kiện khó khăn, nguy hiểm", range: 1...100, isAddition: true,
            clause: "NĐ18/2014 Đ7.4đ"),
    ]
}

extension RoyaltyLaw.Group {
    fileprivate init(number: Int, title: String, ceiling: Int) {
        self.init(number: number, title: title, ceiling: ExactDecimal(ceiling))
    }
}
