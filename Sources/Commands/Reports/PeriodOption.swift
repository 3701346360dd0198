import CivilTime
import Content
import Diagnostics
import Reports

/// The period that a command of the board's periodic work is about.
enum PeriodOption {
    /// Reads `2026-10`, `2026-Q3`, `2026-H1`, `2026` or two days.
    ///
    /// - Throws: for anything else, and for a period that has not begun.
    static func parse(_ text: String, _ session: WardSession) throws -> ReportPeriod {
        try parse(text, closingDay: session.settings.reports.closingDay, session)
    }

    /// The same for periods that close on a day of their own; those of the calendar when nil.
    static func parse(_ text: String, closingDay: Int?, _ session: WardSession) throws -> ReportPeriod {
        guard let period = ReportPeriod(text, closingDay: closingDay) else {
            throw CommandFailure(
                "bientap: “\(TerminalText.line(text))” không phải kỳ.\n"
                    + "  → Viết tháng 2026-10, quý 2026-Q3, nửa năm 2026-H1, năm 2026, hoặc 2026-03-01..2026-03-20.\n",
                status: ExitStatus.usage)
        }
        guard period.first <= session.now.date else {
            throw CommandFailure(
                "bientap: kỳ “\(TerminalText.line(text))” bắt đầu ngày \(period.first.vietnamese), còn ở tương lai.\n"
                    + "  → Chọn kỳ đã bắt đầu; hôm nay là \(session.now.date.vietnamese).\n",
                status: ExitStatus.usage)
        }
        return period
    }
}
