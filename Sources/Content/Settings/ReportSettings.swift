/// What `reports:` says about the board's reports.
public struct ReportSettings: Sendable {
    /// The day of a month on which periods close; nil for the last one.
    public let closingDay: Int?
    /// To whom reports go, in the order of “Kính gửi” (QC Đ12.2).
    public let addressees: [String]
    /// The bodies that articles may name as their creators, besides those of the directory.
    public let units: [String]
    /// Whether everybody may read how the ward stands to its regulation and the laws.
    public let hasConformancePage: Bool
}
