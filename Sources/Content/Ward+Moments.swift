public import CivilTime
import Registers
import Reading

extension Ward {
    /// Every moment at which the outcome of a check or a build may change though no file does: an article falls
    /// due, an act is no longer in the future, a term or a waiver begins or ends.
    public var moments: [Timestamp] {
        var moments: [Timestamp] = []
        for article in articles {
            let keys = article.frontMatter
            moments += [keys.date, keys.embargo].compactMap { $0?.value.moment }
            // The last day of something still belongs to it.
            moments += [keys.expires, keys.pinnedUntil].compactMap { $0?.value.end }
            // An act is in the future until its own second has come.
            moments += keys.acts.map(\.at)
            moments += article.recordEntry?.moments(settings.registers) ?? []
        }
        moments += (settings.alert?.moments ?? []) + settings.outages.flatMap(\.moments)
        moments += settings.rules.waivers.map { .after($0.until) }
        for member in settings.board.members {
            moments += [member.since.map(Timestamp.init(startOf:)), member.until.map(Timestamp.after)]
                .compactMap { $0 }
        }
        for delegation in settings.board.delegations {
            moments += [
                delegation.since.map(Timestamp.init(startOf:)), delegation.until.map(Timestamp.after),
            ]
            .compactMap { $0 }
        }
        let rules = settings.board.rules
        for rule in [rules.ownersSubmit, rules.standingPermission, rules.recordedApproval].compactMap({ $0 })
        {
            moments += [rule.since.map(Timestamp.init(startOf:)), rule.until.map(Timestamp.after)]
                .compactMap { $0 }
        }
        return moments
    }
}

extension Timestamp {
    /// The first second after a day.
    fileprivate static func after(_ date: CivilDate) -> Timestamp {
        Timestamp(startOf: CivilDate(dayNumber: date.dayNumber + 1))
    }
}
