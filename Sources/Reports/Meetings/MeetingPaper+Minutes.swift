import CivilTime
public import Content
import Reading

extension MeetingPaper {
    /// The minutes: what the book has of the meeting, and blanks for the rest.
    ///
    /// - Parameter topics: what was talked about, each with its facts.
    public static func minutes(
        of meeting: Meeting, _ settings: Settings, topics: [MeetingTopic]
    ) -> OfficialPaper {
        let people = MeetingPeople(meeting: meeting, board: settings.board)
        var paper = Self.minutes.sheet(meeting, settings, date: meeting.date, number: meeting.number)
        paper.blocks =
            [
                .paragraph(
                    "Thời gian bắt đầu: \(meeting.time ?? "……"), ngày \(meeting.date.vietnamese). "
                        + "Địa điểm: \(meeting.place ?? "……………………")."),
                .paragraph("Chủ trì: \(people.chair.map { people.name($0.id.value) } ?? "……………………")."),
                .paragraph(
                    "Ghi biên bản: \(people.secretary.map { people.name($0.id.value) } ?? "……………………")."),
            ] + call(meeting, people) + [.heading("Thành phần"), .table(attendance(meeting, people))]
            + guests(meeting) + [.heading("Nội dung")]
            + topics.enumerated().map {
                .paragraph("\($0 + 1). \($1.title)\($1.summary.map { ": \($0)." } ?? ".")")
            }
            + [.heading("Diễn biến")]
            + (meeting.discussion.isEmpty
                ? (1...4).map { _ in .paragraph(Self.line) } : [.list(meeting.discussion)])
            + [
                .heading("Kết luận"), .table(conclusions(meeting, people)),
                .paragraph(
                    "Cuộc họp kết thúc lúc \(meeting.ended ?? "……") cùng ngày. Biên bản đã được đọc cho những "
                        + "người dự họp nghe. Thường trực thông báo kết quả đến các thành viên (khoản 6 Điều 8 của "
                        + "Quy chế)."),
            ]
        paper.signatures = [
            .init("Người ghi biên bản", name: people.secretary?.name),
            .init("Chủ trì", name: people.chair?.name),
        ]
        paper.recipients = ["Các thành viên Ban biên tập", "Lưu: VT"]
        return paper
    }

    private static let line = String(repeating: "…", count: 36)

    private static func call(_ meeting: Meeting, _ people: MeetingPeople) -> [OfficialPaper.Block] {
        guard meeting.kind == .extraordinary else { return [] }
        let caller = people.caller.map { people.name($0.id.value) } ?? "……………………"
        let absence =
            people.caller?.role == .deputy ? meeting.absence.map { " (Trưởng ban vắng: \($0))" } : nil
        return [
            .paragraph(
                "Họp đột xuất theo triệu tập của \(caller)\(absence ?? ""). Lý do: \(meeting.reason ?? "……………………")."
            )
        ]
    }

    private static func guests(_ meeting: Meeting) -> [OfficialPaper.Block] {
        meeting.guests.isEmpty ? [] : [.paragraph("Khách mời: \(meeting.guests.joined(separator: "; ")).")]
    }

    private static func attendance(_ meeting: Meeting, _ people: MeetingPeople) -> PaperTable {
        let present = Set(meeting.present.map(\.value))
        let columns = [
            PaperTable.Column("TT", width: 6), .init("Thành viên", width: 54),
            .init("Có mặt, vắng mặt", width: 40),
        ]
        let rows = people.members.enumerated().map { number, member in
            let id = member.id.value
            let absentee = meeting.absent.first { $0.member.value == id }
            let state =
                absentee.map { "Vắng mặt" + ($0.reason.map { ": \($0)" } ?? "") }
                ?? (present.contains(id) ? "Có mặt" : "")
            return PaperTable.Row(["\(number + 1)", people.name(id), state])
        }
        return PaperTable(columns, rows)
    }
}
