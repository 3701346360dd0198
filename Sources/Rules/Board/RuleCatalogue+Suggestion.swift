import VietnameseText

extension RuleCatalogue {
    /// What to write instead of a code that no rule has.
    static func remedy(forUnknownCode code: String) -> String {
        if retiredCodes.contains(code) { return "Quy tắc này đã bỏ; xóa dòng này." }
        let nearest = rule(code)?.code ?? Suggestion.closest(to: code, among: all.map(\.code))
        return (nearest.map { "Có phải ý là `\($0)`? " } ?? "") + "Lệnh `bientap rules` liệt kê mọi mã."
    }
}
