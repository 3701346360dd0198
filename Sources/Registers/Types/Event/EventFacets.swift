import CivilTime

/// How the list of a calendar is narrowed down, sorted and shown.
enum EventFacets {
    static let all = [
        Facet("nam", "Năm", order: .descending) { entry, _ in
            guard let time = EventTime(entry.record) else { return [] }
            return Set([time.firstDay.year, time.lastDay.year]).sorted().map(String.init)
        },
        Facet("loai", "Loại", order: .listed(EventKind.allCases.map(\.title))) { entry, _ in
            [EventKind(entry.record).title]
        },
        Facet("tinh-trang", "Tình trạng", order: .listed(EventState.order), values: EventState.titles),
        .text("chu-tri", "Chủ trì", of: "chair"),
    ]

    static let columns: [Column] = [
        .title,
        Column("Thời gian") { entry, _ in EventTime(entry.record).map { [.text($0.title)] } ?? [] },
        .field("place", "Địa điểm"), .field("chair", "Chủ trì"),
        Column("Tình trạng") { entry, context in
            [.text(EventState.titles(entry, context).joined(separator: "; "))]
        },
    ]

    /// The latest first, those without a time behind.
    static func isBefore(_ left: RecordEntry, _ right: RecordEntry) -> Bool {
        switch (EventTime(left.record), EventTime(right.record)) {
        case (let left?, let right?): left.start > right.start
        case (_?, nil): true
        default: false
        }
    }
}
