import Diagnostics
public import Reading
import Registers

/// The score sheets for e-government that the private folder holds (QC Đ9.3).
public struct ScoreBook: Sendable {
    /// The name of the file in the private folder.
    public static let fileName = "cham-diem.yml"

    let sheets: [ScoreTable]

    /// Reads a file, collecting every fault.
    public static func read(_ bytes: [UInt8]) -> (book: ScoreBook, faults: [ReadingFault]) {
        let (record, faults) = PrivateRecord.readComplete(bytes, ScoreFields.book)
        return (ScoreBook(sheets: (record?.records("scoresheets") ?? []).compactMap(ScoreTable.init)), faults)
    }

    /// The sheet of a period.
    public func table(of period: ReportPeriod) -> ScoreTable? { sheets.first { $0.days == period } }
}

/// The criteria of one period, as a decision of an authority has them.
public struct ScoreTable: Sendable {
    let period: String
    let document: String
    let criteria: [Criterion]
    let record: Record

    var days: ReportPeriod? { ReportPeriod(period) }

    /// One criterion.
    struct Criterion: Sendable {
        let id: String
        let title: String
        let group: String?
        let most: ExactDecimal?
        let figure: ScoreFigure?
        let levels: [Level]
        let points: ExactDecimal?
        let evidence: String?
        let record: Record
    }

    /// The points that a value is worth.
    struct Level: Sendable {
        let atLeast: ExactDecimal
        let points: ExactDecimal
        let position: Position
    }

    init?(_ record: Record) {
        guard let period = record.text("period"), let document = record.text("document") else { return nil }
        self.period = period
        self.document = document
        self.record = record
        criteria = record.records("criteria").compactMap(Criterion.init)
    }
}

extension ScoreTable.Criterion {
    fileprivate init?(_ record: Record) {
        guard let id = record.text("id"), let title = record.text("title") else { return nil }
        self.init(
            id: id, title: title, group: record.text("group"), most: record.decimal("most"),
            figure: record.text("figure").flatMap(ScoreFigure.init),
            levels: record.records("levels").compactMap { level in
                guard let least = level.decimal("at_least"), let points = level.decimal("points") else {
                    return nil
                }
                return ScoreTable.Level(atLeast: least, points: points, position: level.position)
            }, points: record.decimal("points"), evidence: record.text("evidence"), record: record)
    }
}
