public import CivilTime
public import Content
import Reading

extension MeetingPaper {
    /// The invitation that whoever calls a meeting signs (QC Đ12.1).
    public static func invitation(
        to meeting: Meeting, _ settings: Settings, on today: CivilDate, items: [String]
    ) -> OfficialPaper {
        let people = MeetingPeople(meeting: meeting, board: settings.board)
        var paper = Self.invitation.sheet(meeting, settings, date: min(today, meeting.date), number: nil)
        paper.addressees = people.members.map { people.name($0.id.value) } + meeting.guests
        paper.blocks = [
            .paragraph(opening(meeting, people)),
            .list([
                "Thời gian: \(meeting.time ?? "……"), ngày \(meeting.date.vietnamese).",
                "Địa điểm: \(meeting.place ?? "……………………").",
                "Chủ trì: \(people.chair.map { people.name($0.id.value) } ?? "……………………").",
            ]), .heading("Nội dung"), .list(items),
            .paragraph(
                "Thành viên vắng mặt báo lý do cho Thường trực Ban biên tập trước cuộc họp; đề xuất, khó khăn, "
                    + "vướng mắc gửi Thường trực để đưa vào chương trình."),
        ]
        paper.signatures = [people.callerSignature]
        paper.recipients = ["Như trên", "Lưu: VT"]
        return paper
    }

    private static func opening(_ meeting: Meeting, _ people: MeetingPeople) -> String {
        guard meeting.kind == .extraordinary else {
            return
                "Ban biên tập họp thường kỳ 3 tháng một lần theo khoản 1 Điều 12 của Quy chế. Trân trọng kính mời "
                + "các thành viên dự họp:"
        }
        let reason = meeting.reason.map { ": \($0)" } ?? ""
        let absence = people.caller?.role == .deputy ? meeting.absence : nil
        return "Họp đột xuất theo khoản 1 Điều 12 của Quy chế\(reason)."
            + (absence.map { " Trưởng Ban biên tập đi vắng (\($0)), Phó Trưởng Ban biên tập triệu tập." }
                ?? "")
            + " Trân trọng kính mời các thành viên dự họp:"
    }

    /// The results for the members (QC Đ8.6); nil where the book has no conclusions yet.
    public static func notice(of meeting: Meeting, _ settings: Settings, on today: CivilDate)
        -> OfficialPaper?
    {
        guard !meeting.conclusions.isEmpty else { return nil }
        let people = MeetingPeople(meeting: meeting, board: settings.board)
        var paper = Self.notice.sheet(meeting, settings, date: meeting.notified ?? today, number: nil)
        paper.addressees = ["Các thành viên Ban biên tập"]
        paper.blocks =
            [
                .paragraph(
                    "Ngày \(meeting.date.vietnamese), Ban biên tập họp \(meeting.kind.title)"
                        + "\(meeting.place.map { " tại \($0)" } ?? ""), "
                        + "\(people.chair.map { people.name($0.id.value) } ?? "……………………") chủ trì; có mặt "
                        + "\(meeting.present.count), vắng mặt \(meeting.absent.count) thành viên. "
                        + "Thường trực Ban biên tập thông báo kết quả cuộc họp (khoản 6 Điều 8 của Quy chế) như sau:"
                )
            ] + [.table(conclusions(meeting, people))]
        paper.signatures = [.init("Thường trực Ban biên tập", name: people.secretary?.name)]
        paper.recipients = people.members.map(\.displayName) + ["Lưu: VT"]
        return paper
    }

    /// What was laid down, by whom it is done and until when.
    static func conclusions(_ meeting: Meeting, _ people: MeetingPeople) -> PaperTable {
        let columns = [
            PaperTable.Column("TT", width: 6), .init("Kết luận", width: 50),
            .init("Người thực hiện", width: 28),
            .init("Hạn", width: 16),
        ]
        let rows = meeting.conclusions.enumerated().map { number, conclusion in
            PaperTable.Row([
                "\(number + 1)", conclusion.text, conclusion.member.map { people.name($0.value) } ?? "",
                conclusion.due?.vietnamese ?? "",
            ])
        }
        let blank = (1...3).map { PaperTable.Row(["\($0)", "", "", ""]) }
        return PaperTable(columns, rows.isEmpty ? blank : rows)
    }
}
