public import CivilTime
public import Content
import Editorial
import Registers

/// What reports are counted from: a ward at a moment, gone through once.
public struct ActivitySource: Sendable {
    let ward: Ward
    let lives: [ArticleLife]
    let units: ActivityUnits
    let records: RecordIndex
    /// The technical faults that the ward's log tells of; nil where the ward keeps no log.
    let faults: [TechnicalFault]?
    let now: Timestamp

    /// A ward at a moment; what was done later does not count.
    public init(_ ward: Ward, faults: [TechnicalFault]? = nil, now: Timestamp) {
        self.ward = ward
        self.faults = faults
        self.now = now
        lives = ArticleLife.all(in: ward, through: now)
        units = ActivityUnits(ward)
        records = ward.articles.recordIndex
    }

    var settings: Settings { ward.settings }

    /// The first day on which anything happened; nil for a ward without articles.
    var firstDay: CivilDate? {
        lives.flatMap { life in [life.acts.first?.at.date, life.article.issued?.date].compactMap { $0 } }
            .min()
    }
}
