import CivilTime
import Content

extension OfficialPaper {
    /// Who issues the board's papers.
    public static let board = "Ban biên tập Trang thông tin điện tử"
}

extension OfficialPaper.Signature {
    /// The head of the board, named where exactly one is in office.
    static func head(_ board: Board, on day: CivilDate) -> Self {
        Self("Trưởng Ban biên tập", name: onlyName(board, day) { $0.role == .head })
    }

    /// The standing office, named where it is one person.
    static func standingOffice(_ board: Board, on day: CivilDate) -> Self {
        Self("Thường trực Ban biên tập", name: onlyName(board, day, \.isStanding))
    }

    private static func onlyName(
        _ board: Board, _ day: CivilDate, _ isMeant: (Member) -> Bool
    ) -> String? {
        let members = board.members.filter { $0.isInOffice(on: day) && isMeant($0) }
        return members.count == 1 ? members[0].name : nil
    }
}
