public import CivilTime
public import Registers

extension Settings {
    /// What registers may know at a moment.
    public func registerContext(_ records: RecordIndex, now: Timestamp) -> RegisterContext {
        RegisterContext(
            now: now, calendar: calendar.workingDays,
            site: RegisterSite(
                title: site.title, agency: agency.name, telephone: agency.phone, email: agency.email,
                address: agency.address, base: site.url.absolute("")),
            records: records, settings: registers)
    }
}
