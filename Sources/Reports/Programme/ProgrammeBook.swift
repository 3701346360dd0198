public import CivilTime
import Diagnostics
public import Reading
import Registers

/// The work programmes of the board (QC Đ6.3) and what its members find difficult or propose (QC Đ5.4, Đ15).
public struct ProgrammeBook: Sendable {
    /// The name of the file in the private folder.
    public static let fileName = "chuong-trinh.yml"

    /// In the order of the file.
    let programmes: [Programme]
    /// In the order of the file.
    let opinions: [Opinion]

    /// Nothing.
    public static let empty = ProgrammeBook(programmes: [], opinions: [])

    /// Reads a file, collecting every fault.
    public static func read(_ bytes: [UInt8]) -> (book: ProgrammeBook, faults: [ReadingFault]) {
        let (record, faults) = PrivateRecord.readComplete(bytes, ProgrammeFields.book)
        guard let record else { return (.empty, faults) }
        return (
            ProgrammeBook(
                programmes: record.records("programmes").compactMap(Programme.init),
                opinions: record.records("opinions").compactMap(Opinion.init)), faults
        )
    }
}

/// The programme of a year, or of a part of one.
struct Programme: Sendable {
    /// The period as written.
    let period: String
    let document: String?
    let tasks: [Task]
    let record: Record

    /// Something to be done.
    struct Task: Sendable {
        let title: String
        let member: Located<String>?
        /// The last day; that of the period when nil.
        let due: CivilDate?
        let done: CivilDate?
        let result: String?
        let record: Record
    }

    /// The days of the period, those of the calendar; nil for what is none.
    var days: ReportPeriod? { ReportPeriod(period) }

    init?(_ record: Record) {
        guard let period = record.text("period") else { return nil }
        self.period = period
        self.record = record
        document = record.text("document")
        tasks = record.records("tasks").compactMap { item in
            item.text("title").map {
                Task(
                    title: $0, member: item.located("member"), due: item.date("due"), done: item.date("done"),
                    result: item.text("result"), record: item)
            }
        }
    }
}

/// Something that a member finds difficult, or proposes.
public struct Opinion: Sendable {
    /// The sorts of opinions.
    public enum Kind: String, CaseIterable, Sendable {
        /// Khó khăn, vướng mắc (QC Đ15).
        case difficulty = "kho-khan"
        /// Đề xuất (QC Đ5.4).
        case proposal = "de-xuat"

        /// As papers say it.
        public var title: String {
            switch self {
            case .difficulty: "khó khăn, vướng mắc"
            case .proposal: "đề xuất"
            }
        }
    }

    /// The day.
    public let day: CivilDate
    /// Who: the id of a member, or a name.
    public let by: String
    /// The sort.
    public let kind: Kind
    /// What is difficult, or proposed.
    public let text: String
    /// What is asked for.
    public let remedy: String?
    /// The day on which it went to the chair of the People's Committee.
    public let submitted: CivilDate?
    /// The paper with which it went.
    public let document: String?
    /// The day of the chair's decision.
    public let answered: CivilDate?
    /// The decision.
    public let answer: String?
    let record: Record

    init?(_ record: Record) {
        guard let day = record.date("on"), let by = record.text("by"), let text = record.text("text"),
            let kind = record.text("kind").flatMap(Kind.init)
        else { return nil }
        self.day = day
        self.by = by
        self.kind = kind
        self.text = text
        self.record = record
        remedy = record.text("remedy")
        submitted = record.date("submitted")
        document = record.text("document")
        answered = record.date("answered")
        answer = record.text("answer")
    }

    /// How far it has come, in words.
    public var state: String {
        if let answered {
            return "đã có ý kiến ngày \(answered.vietnamese)" + (answer.map { ": \($0)" } ?? "")
        }
        guard let submitted else { return "chưa trình" }
        return "đã trình ngày \(submitted.vietnamese)" + (document.map { " (\($0))" } ?? "")
    }
}
