import Content

/// The grounds on which a text may be refused, as `explain` lists them.
enum GroundList {
    /// The words after `explain` that ask for the list.
    static let names = ["ly-do", "refuse", "tu-choi", "withdraw", "go-bai"]

    static var text: String {
        "Lý do từ chối đăng hoặc gỡ bài (QC Đ4.2b), dùng với --reason:\n\n"
            + TextTable(RefusalGround.allCases.map { [$0.rawValue, $0.title] }, indent: 2).text
            + "\nVới lý do bí mật nhà nước hoặc chưa phổ biến công khai, trang không nêu lý do cho người đọc.\n"
    }

    static func text(of name: String) -> String? {
        if names.contains(name) { return text }
        return RefusalGround(rawValue: name).map { "\($0.rawValue): \($0.title) (QC Đ4.2b).\n" }
    }
}
