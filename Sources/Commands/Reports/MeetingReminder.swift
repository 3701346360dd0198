import CivilTime
import Content
import Diagnostics
import Reports

/// What is still to be done about a meeting, for whoever makes its papers.
enum MeetingReminder {
    static func text(_ meeting: Meeting, _ session: WardSession) -> String {
        MeetingGaps(meeting, session.settings, today: session.now.date).sentences
            .map { "bientap: chú ý: \(TerminalText.line($0))\n" }.joined()
    }
}
