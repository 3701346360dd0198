public import CivilTime
public import Content
import Reading

/// Who may do what on which day, by the regulation and the ward's board.
public struct Authority: Sendable {
    let board: Board

    /// The authority that a board gives.
    public init(_ board: Board) { self.board = board }

    /// Whether a member may decide that an article of a section is posted: the head, or the deputy under a
    /// delegation in force that covers the section (QC Đ6.6, Đ7.2).
    public func mayApprove(_ member: Member, in section: Section, on date: CivilDate) -> Bool {
        guard member.isInOffice(on: date) else { return false }
        switch member.role {
        case .head: return true
        case .deputy: return board.delegation(to: member, covering: section.id.value, on: date) != nil
        case .member: return false
        }
    }

    /// Whether a member may answer for the content of a section: one of its owners (QC Đ5.3, Đ8.1, Đ9).
    public func mayEndorse(_ member: Member, in section: Section, on date: CivilDate) -> Bool {
        member.isInOffice(on: date) && owns(member, section)
    }

    /// Whether an owner's endorsement posts a text of a section by the head's standing permission (QC Đ8.1).
    public func mayPublishByEndorsing(
        _ member: Member, in section: Section, on date: CivilDate
    ) -> Bool {
        mayEndorse(member, in: section, on: date)
            && board.rules.standingPermission?.holds(in: section.id.value, on: date) ?? false
    }

    /// Whether a member may send a text to the owners of a section: the standing office (QC Đ8.1), and owners
    /// where the head's written rule lets them.
    public func maySubmit(_ member: Member, in section: Section, on date: CivilDate) -> Bool {
        if maySubmitAsOffice(member, in: section, on: date) { return true }
        return mayEndorse(member, in: section, on: date)
            && board.rules.ownersSubmit?.holds(in: section.id.value, on: date) ?? false
    }

    /// Whether a member may submit for the standing office. Where the section's only owner is the only member of
    /// the standing office, any other member may (design §8).
    func maySubmitAsOffice(_ member: Member, in section: Section, on date: CivilDate) -> Bool {
        guard member.isInOffice(on: date) else { return false }
        if member.isStanding { return true }
        let standing = board.members.filter { $0.isStanding && $0.isInOffice(on: date) }.map(\.id.value)
        // An owner who has left can endorse nothing and so does not make a second one.
        let owners = section.owners.map(\.value).filter { board.member($0)?.isInOffice(on: date) ?? false }
        return standing.count == 1 && owners == standing
    }

    /// The rank with which a member refuses texts of a section; nil when the member may not (QC Đ4.2b). A deputy
    /// who acts for the head has the head's.
    public func rank(of member: Member, in section: Section, on date: CivilDate) -> RefusalRank? {
        if mayApprove(member, in: section, on: date) { return .head }
        guard member.isInOffice(on: date) else { return nil }
        if member.role == .deputy { return .deputy }
        return owns(member, section) ? .owner : nil
    }

    /// Whether the creators of a text name a member, by id, name or office.
    public func isAuthor(_ member: Member, of article: Article) -> Bool {
        isAuthor(member, amongst: article.frontMatter.creator.map(\.value))
    }

    /// Whether a name is that of a member: the id, the name or the office.
    public func isAuthor(_ member: Member, named creator: String) -> Bool {
        isAuthor(member, amongst: [creator])
    }

    func isAuthor(_ member: Member, amongst creators: [String]) -> Bool {
        let names = [member.id.value, member.name, member.position].compactMap { $0 }.map(WardIndex.titleKey)
        return creators.contains { names.contains(WardIndex.titleKey($0)) }
    }

    func owns(_ member: Member, _ section: Section) -> Bool {
        section.owners.contains { $0.value == member.id.value }
    }
}
