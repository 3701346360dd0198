/// The groups of rules, by the first two letters of the code.
struct RuleGroup: Sendable {
    /// The first two letters.
    let prefix: String
    /// What its rules are about.
    let title: String

    /// Every group, in the order of the documentation.
    static let all: [RuleGroup] = [
        RuleGroup(prefix: "SY", title: "Tệp, bảng mã, cú pháp YAML"),
        RuleGroup(prefix: "DC", title: "Dữ liệu đặc tả (Thông tư 24/2011/TT-BTTTT)"),
        RuleGroup(prefix: "BB", title: "Ban biên tập và chuyên mục"),
        RuleGroup(prefix: "ND", title: "Nội dung: chất lượng, nguồn, trùng lặp"),
        RuleGroup(prefix: "TV", title: "Chữ tiếng Việt"),
        RuleGroup(prefix: "MD", title: "Cấu trúc và khả năng tiếp cận của bài"),
        RuleGroup(prefix: "LK", title: "Liên kết, neo và tệp đính kèm"),
        RuleGroup(prefix: "AT", title: "Bí mật nhà nước, tin chưa công bố, dữ liệu cá nhân"),
        RuleGroup(prefix: "QT", title: "Các bước duyệt và thẩm quyền"),
        RuleGroup(prefix: "TH", title: "Thời hạn"),
        RuleGroup(prefix: "NB", title: "Nhuận bút, thù lao"),
        RuleGroup(prefix: "DL", title: "Dữ liệu có trường riêng: văn bản, thủ tục, dự án"),
    ]
}
