/// What `reports:` in `site.yml` says about periodic reports.
public struct ReportSettings: Hashable, Sendable {
    /// The day of a month on which periods close; nil for the last one.
    public let closingDay: Int?
}
