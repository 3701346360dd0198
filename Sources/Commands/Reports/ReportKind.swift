import Diagnostics
import Reports

/// The reports that `report --kind` makes.
enum ReportKind {
    /// Of the board's work in a period (QC Đ8.3, Đ12.2).
    case activity(ActivityKind)
    /// How the ward stands to its regulation and the laws that are cited.
    case conformance

    private static let conformanceName = "conformance"

    /// The names on the command line.
    static let names = ActivityKind.allCases.map(\.rawValue) + [conformanceName]

    /// The kind of that name.
    ///
    /// - Throws: for anything else.
    static func parse(_ name: String) throws -> ReportKind {
        if name == conformanceName { return .conformance }
        if let kind = ActivityKind(rawValue: name) { return .activity(kind) }
        let list = names.dropLast().joined(separator: ", ") + " hoặc " + (names.last ?? "")
        throw CommandFailure(
            "bientap: không có loại báo cáo “\(TerminalText.line(name))”.\n  → Dùng \(list).\n",
            status: ExitStatus.usage)
    }

    /// Makes the report.
    func report(_ request: ReportRequest) async throws -> any BoardReport {
        switch self {
        case .activity(let kind): try await request.activity(kind)
        case .conformance: try await request.conformance()
        }
    }
}
