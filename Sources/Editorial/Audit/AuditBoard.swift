public import Content

/// A version of `site.yml` by which commits are judged.
public final class AuditBoard: Sendable {
    /// What it says.
    let settings: Settings
    /// The keys of its members.
    public let roster: Roster

    /// The board of some settings.
    public init(_ settings: Settings) {
        self.settings = settings
        roster = Roster(settings.board)
    }

    var board: Board { settings.board }

    /// The members who commit under an e-mail address.
    func members(email: String) -> [Member] {
        let email = email.lowercased()
        return board.members.filter { $0.commits(as: email) }
    }
}

extension Member {
    /// Whether the member commits under an e-mail address in lower case.
    func commits(as email: String) -> Bool { emails.contains { $0.lowercased() == email } }
}
