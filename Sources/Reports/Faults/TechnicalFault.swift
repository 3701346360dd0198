public import CivilTime

/// A fault of the site that somebody noticed, from the log in the private folder (QC Đ9.5).
public struct TechnicalFault: Sendable {
    /// What did not work.
    public let title: String
    /// The day on which it was noticed.
    public let found: CivilDate
    /// The day on which it worked again; nil where it does not yet.
    public let mended: CivilDate?
    /// What was done about it.
    public let remedy: String?

    /// When it was noticed and mended, and how.
    var words: String {
        let parts = [
            "phát hiện \(found.vietnamese)",
            mended.map { "khắc phục \($0.vietnamese)" } ?? "chưa khắc phục", remedy,
        ]
        return parts.compactMap { $0 }.joined(separator: "; ")
    }
}
