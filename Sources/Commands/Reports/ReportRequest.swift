import CivilTime
import Content
import Reports
import Rules
import Workspace

/// What the command line says about a report.
struct ReportRequest {
    let session: WardSession
    /// The period as written; nil where none is.
    let period: String?
    /// The file with proposals; nil where there is none.
    let notes: String?

    /// The report of the board's work in a period.
    ///
    /// - Parameter kind: which one; that which the period asks for when nil.
    func activity(_ kind: ActivityKind?) async throws -> ActivityReport {
        guard let text = period else { throw Self.noPeriod(kind) }
        let period = try PeriodOption.parse(text, session)
        let kind = kind ?? ActivityKind(for: period)
        guard kind.covers(period) else {
            throw CommandFailure(
                "bientap: “\(text)” là \(period.title), không hợp với --kind \(kind.rawValue) (\(kind.title)).\n"
                    + "  → Viết kỳ như \(kind.example), hoặc dùng --kind \(ActivityKind(for: period).rawValue).\n",
                status: ExitStatus.usage)
        }
        let notes = try notes.map(ReportNotes.read) ?? []
        let faults = try FaultLogFile.read(session)
        let source = ActivitySource(try await session.ward(), faults: faults, now: session.now)
        return ActivityReport(kind, period, from: source, notes: notes)
    }

    /// How the ward stands to its regulation and the laws now.
    func conformance() async throws -> ConformanceReport {
        guard period == nil, notes == nil else {
            throw CommandFailure(
                "bientap: --kind conformance xét tình trạng hiện nay nên không nhận --period, --notes.\n  → Bỏ --period và --notes.\n",
                status: ExitStatus.usage)
        }
        let ward = try await session.ward()
        let findings = await session.findings(in: ward, lookingInto: Set(ward.articles.map(\.path)))
        return ConformanceReport(ward, findings, now: session.now)
    }

    private static func noPeriod(_ kind: ActivityKind?) -> CommandFailure {
        CommandFailure(
            "bientap: chưa cho biết kỳ báo cáo.\n  → Thêm --period, ví dụ --period \(kind?.example ?? "2026-Q3").\n",
            status: ExitStatus.usage)
    }
}
