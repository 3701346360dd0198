import CivilTime
import Content
import VietnameseText
import Reading

extension Board {
    /// The members with a part on the board whose term covers a day, in the order of `site.yml`.
    func members(_ role: Member.Role, inOfficeOn day: CivilDate) -> [Member] {
        members.filter { $0.role == role && $0.isInOffice(on: day) }
    }

    /// What to write instead of the id of nobody.
    func remedy(forUnknownMember id: String) -> String {
        let ids = members.map(\.id.value)
        if let nearest = Suggestion.closest(to: id, among: ids) {
            return "Có phải ý là `\(nearest)`? Sửa lại mã, hoặc thêm thành viên vào `board.members`."
        }
        return "Dùng một trong các mã: \(ids.map { "`\($0)`" }.joined(separator: ", "))."
    }
}

extension Member {
    /// Whether there is a day on which both are in office.
    func overlaps(_ other: Member) -> Bool {
        let startsBeforeOtherEnds = isOrdered(since, other.until)
        return startsBeforeOtherEnds && isOrdered(other.since, until)
    }

    /// A term without a first or last day is open at that end.
    private func isOrdered(_ start: CivilDate?, _ end: CivilDate?) -> Bool {
        guard let start, let end else { return true }
        return start <= end
    }
}
