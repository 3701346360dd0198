import CivilTime
public import Content
import Reading

extension MeetingPaper {
    /// The agenda that the standing office prepares (QC Đ8.6).
    public static func agenda(
        of facts: MeetingFacts, _ settings: Settings, topics: [MeetingTopic]
    ) -> OfficialPaper {
        let meeting = facts.meeting
        let people = MeetingPeople(meeting: meeting, board: settings.board)
        var paper = Self.agenda.sheet(meeting, settings, date: facts.today, number: nil)
        paper.blocks = [
            .paragraph(
                "Thời gian: \(meeting.time ?? "……"), ngày \(meeting.date.vietnamese). "
                    + "Địa điểm: \(meeting.place ?? "……………………"). "
                    + "Chủ trì: \(people.chair.map { people.name($0.id.value) } ?? "……………………")."),
            .paragraph(
                "Kỳ xem xét: từ ngày \(facts.period.first.vietnamese) đến ngày \(facts.period.last.vietnamese). "
                    + "Tình trạng tính đến ngày \(facts.today.vietnamese)."),
        ]
        for (number, topic) in topics.enumerated() {
            paper.blocks.append(.heading("\(number + 1). \(topic.title)"))
            if let summary = topic.summary { paper.blocks.append(.paragraph("Tổng hợp: \(summary).")) }
            if !topic.facts.isEmpty { paper.blocks.append(.list(topic.facts)) }
        }
        paper.signatures = [.init("Thường trực Ban biên tập", name: people.secretary?.name)]
        paper.recipients = ["Các thành viên Ban biên tập", "Lưu: VT"]
        return paper
    }
}
