import ArgumentParser
import CivilTime
import Content
import Diagnostics
import Reports
import Workspace

/// What the command line says about a meeting, over what the private folder says.
struct MeetingOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("Giờ họp, ví dụ 08:00.", valueName: "giờ"))
    var time: String?

    @Option(name: .long, help: ArgumentHelp("Nơi họp.", valueName: "nơi"))
    var place: String?

    @Flag(name: .long, help: "Họp đột xuất (QC Đ12.1).")
    var extraordinary = false

    @Option(name: .long, help: ArgumentHelp("Lý do họp đột xuất.", valueName: "lý do"))
    var reason: String?

    @Option(
        name: .customLong("called-by"),
        help: ArgumentHelp("Người triệu tập; mặc định là Trưởng Ban biên tập.", valueName: "thành viên"))
    var calledBy: String?

    @Option(
        name: .long,
        help: ArgumentHelp("Trưởng ban đi vắng vì việc gì, khi Phó Trưởng ban triệu tập.", valueName: "lý do")
    )
    var absence: String?

    /// The meeting of a day, called by somebody who may.
    func meeting(on date: CivilDate, _ book: MeetingBook, _ session: WardSession) throws -> Meeting {
        if let time, MeetingHour(time) == nil {
            throw CommandFailure(
                "bientap: “\(TerminalText.line(time))” không phải giờ.\n  → Viết như --time 08:00.\n",
                status: ExitStatus.usage)
        }
        var meeting = book.meeting(on: date) ?? Meeting(on: date)
        meeting.time = time ?? meeting.time
        meeting.place = place ?? meeting.place
        meeting.reason = reason ?? meeting.reason
        meeting.calledBy = calledBy ?? meeting.calledBy
        meeting.absence = absence ?? meeting.absence
        if extraordinary { meeting.kind = .extraordinary }
        if let obstacle = MeetingCall.obstacle(meeting, session.settings.board) {
            throw CommandFailure(
                "bientap: \(TerminalText.line(obstacle.message))\n  → \(TerminalText.line(obstacle.help))\n",
                status: ExitStatus.refused)
        }
        return meeting
    }
}
