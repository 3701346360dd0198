public import CivilTime
import VietnameseText
public import WorkingDays

/// What registers may know of the ward: the moment, the calendar, the site, and all records.
public struct RegisterContext: Sendable {
    /// The moment of the check or of the build.
    public let now: Timestamp
    /// The days on which offices work.
    public let calendar: WorkingCalendar
    /// The site and the agency.
    public let site: RegisterSite
    /// The records: all of them for rules, those that are public for pages.
    public let records: RecordIndex
    /// What `site.yml` says about the records of a type, by the id of the type.
    public let settings: [String: Record]

    /// A context.
    public init(
        now: Timestamp, calendar: WorkingCalendar, site: RegisterSite, records: RecordIndex,
        settings: [String: Record]
    ) {
        self.now = now
        self.calendar = calendar
        self.site = site
        self.records = records
        self.settings = settings
    }

    /// The day.
    public var today: CivilDate { now.date }
}

/// What registers may know of the site.
public struct RegisterSite: Sendable {
    /// The title of the site.
    public let title: String
    /// The name of the agency.
    public let agency: String
    /// The agency's telephone number, where it is known.
    public let telephone: String?
    /// The agency's e-mail address, where it is known.
    public let email: String?
    /// The agency's address, where it is known.
    public let address: String?
    /// Scheme and host with the path of the site and a slash: what absolute addresses begin with.
    public let base: String
    /// The place in folded letters: the agency's name without what kind of agency it is.
    let place: String

    /// A site.
    public init(
        title: String, agency: String, telephone: String? = nil, email: String? = nil, address: String? = nil,
        base: String
    ) {
        self.title = title
        self.agency = agency
        self.telephone = telephone
        self.email = email
        self.address = address
        self.base = base
        place = String(VietnameseFolding.fold(agency).trimmingPrefix("uy ban nhan dan "))
    }

    /// The absolute address of a path below the site.
    public func absolute(_ path: String) -> String { base + path }
}
