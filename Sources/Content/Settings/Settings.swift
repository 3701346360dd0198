public import Registers
import Reading

/// What `site.yml` says: everything about the ward that the program must not know by itself.
public struct Settings: Sendable {
    /// The website.
    public let site: SiteOptions
    /// The authority.
    public let agency: Agency
    /// The regulation.
    public let regulation: RegulationSettings
    /// The board.
    public let board: Board
    /// The sections, in the order of the menu.
    public let sections: [Section]
    /// The working days.
    public let calendar: CalendarSettings
    /// The metadata.
    public let metadata: MetadataSettings
    /// The legal documents.
    public let documents: [CitedDocument]
    /// Changes to the rules.
    public let rules: RuleSettings
    /// Size limits.
    public let limits: Limits
    /// What holds for all records of a type, by the id of the type.
    public let registers: [String: Record]
    /// What has to happen to articles within a time.
    public let obligations: [Obligation]
    /// What the board has to do again and again.
    public let duties: [Duty]
    /// How reports are made.
    public let reports: ReportSettings
    /// Royalties; nil where the ward pays none.
    public let royalty: RoyaltySettings?
    /// The folder of the board's private data, relative to the root; the site is never made from it.
    public let privateFolder: String?
    /// The emergency banner, where one is announced.
    public let alert: Alert?
    /// The planned interruptions.
    public let outages: [Outage]
    /// The section about access to information.
    public let access: AccessSettings
    /// How the site is built.
    public let build: BuildSettings
    /// The search of the site.
    public let search: SearchSettings

    private let sectionIndex: [String: Int]

    init(
        site: SiteOptions, agency: Agency, regulation: RegulationSettings, board: Board, sections: [Section],
        calendar: CalendarSettings, metadata: MetadataSettings, documents: [CitedDocument],
        rules: RuleSettings,
        limits: Limits, registers: [String: Record], obligations: [Obligation], duties: [Duty],
        reports: ReportSettings, royalty: RoyaltySettings?, privateFolder: String?, alert: Alert?,
        outages: [Outage], access: AccessSettings, build: BuildSettings,
        search: SearchSettings
    ) {
        self.site = site
        self.agency = agency
        self.regulation = regulation
        self.board = board
        self.sections = sections
        self.calendar = calendar
        self.metadata = metadata
        self.documents = documents
        self.rules = rules
        self.limits = limits
        self.registers = registers
        self.obligations = obligations
        self.duties = duties
        self.reports = reports
        self.royalty = royalty
        self.privateFolder = privateFolder
        self.alert = alert
        self.outages = outages
        self.access = access
        self.build = build
        self.search = search
        sectionIndex = Dictionary(
            sections.enumerated().map { ($1.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The section with the given id.
    public func section(_ id: String) -> Section? { sectionIndex[id].map { sections[$0] } }
}
