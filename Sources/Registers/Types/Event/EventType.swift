import CivilTime

extension SectionType {
    /// The working calendar.
    public static let event = SectionType(id: "event", title: "lịch công tác", register: .event)
}

extension Register {
    fileprivate static let event: Register = {
        var register = Register(title: "Lịch công tác", fields: Field.event)
        register.settings = EventSettings.fields
        register.derived = [
            DerivedField("state", "Tình trạng") { entry, context in
                let titles = EventState.titles(entry, context)
                return titles.isEmpty ? nil : titles.joined(separator: "; ")
            },
            DerivedField("week", "Tuần") { entry, _ in
                EventTime(entry.record).map { ISOWeek(of: $0.firstDay).iso }
            },
        ]
        register.home = EventHome.part
        register.facets = EventFacets.all
        register.columns = EventFacets.columns
        register.order = RecordOrder(descending: { EventTime($0.record)?.start.secondsSinceEpoch ?? .min })
        register.lookups = EventLookups.words
        register.rules = [
            .eventEndsBeforeStart, .eventMixesDayAndTime, .eventOutOfBounds, .eventClash,
            .eventWithoutChairOrPlace,
            .eventMovedFromNowhere, .eventChangeWithoutRecord, .eventChangeOutOfOrder,
        ]
        // Texts about the calendar, such as how working days are counted, stand in the same section.
        register.wantsEveryRecord = false
        register.facts = EventFacts.blocks
        register.overview = EventOverview.blocks
        register.pages = WeekPages.pages
        register.files = CalendarFiles.files
        register.moments = EventMoments.moments
        return register
    }()
}
