import CivilTime
import Content
import Reading

/// The papers of a meeting (QC Đ8.6).
public enum MeetingPaper: String, CaseIterable, Sendable {
    /// What is talked about.
    case agenda
    /// What was said and laid down.
    case minutes
    /// That it takes place.
    case invitation
    /// What came of it, for the members.
    case notice

    /// The kind of paper by NĐ 30/2020 Đ7.
    var kind: String {
        switch self {
        case .agenda: "Chương trình"
        case .minutes: "Biên bản"
        case .invitation: "Giấy mời"
        case .notice: "Thông báo"
        }
    }

    /// The abbreviation of the kind by NĐ 30/2020, Phụ lục III.
    private var symbol: String {
        switch self {
        case .agenda: "CTr"
        case .minutes: "BB"
        case .invitation: "GM"
        case .notice: "TB"
        }
    }

    /// A paper with its head; number and what stands behind the kind are filled in by hand where nobody has said them.
    func sheet(_ meeting: Meeting, _ settings: Settings, date: CivilDate, number: String?) -> OfficialPaper {
        OfficialPaper(
            superior: settings.agency.name, issuer: OfficialPaper.board,
            number: "Số: \(number ?? "……/\(symbol)-……")", place: settings.agency.place, date: date,
            kind: kind,
            abstract: abstract(meeting))
    }

    private func abstract(_ meeting: Meeting) -> String {
        let title = "họp \(meeting.kind.title) Ban biên tập ngày \(meeting.date.vietnamese)"
        switch self {
        case .agenda, .minutes: return title.prefix(1).uppercased() + title.dropFirst()
        case .invitation: return "Dự \(title)"
        case .notice: return "Kết quả \(title)"
        }
    }
}

/// The people of a meeting as papers name them.
struct MeetingPeople {
    let meeting: Meeting
    let board: Board

    /// The members on the day of the meeting, in the order of `site.yml`.
    var members: [Member] { board.members.filter { $0.isInOffice(on: meeting.date) } }

    /// The name of a member by id, with the part on the board.
    func name(_ id: String) -> String {
        guard let member = board.member(id) else { return id }
        return member.role == .member
            ? member.displayName : "\(member.displayName) – \(member.role.title)"
    }

    /// Who calls the meeting: whoever the book names, else the head.
    var caller: Member? { meeting.calledBy.flatMap(board.member) ?? only { $0.role == .head } }

    /// Who leads it.
    var chair: Member? { meeting.chair.flatMap { board.member($0.value) } ?? caller }

    /// Who writes the minutes: the standing office where the book names nobody (QC Đ8.6).
    var secretary: Member? { meeting.secretary.flatMap { board.member($0.value) } ?? only(\.isStanding) }

    /// The signature of whoever calls the meeting.
    var callerSignature: OfficialPaper.Signature {
        guard let caller, caller.role == .deputy else {
            return .init("Trưởng Ban biên tập", name: caller?.name)
        }
        return .init("KT. Trưởng Ban biên tập, Phó Trưởng Ban biên tập", name: caller.name)
    }

    private func only(_ isRight: (Member) -> Bool) -> Member? {
        let found = members.filter(isRight)
        return found.count == 1 ? found[0] : nil
    }
}
