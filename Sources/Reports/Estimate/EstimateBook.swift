import CivilTime
import Diagnostics
public import Reading
import Registers

/// The yearly estimates of the board (QC Đ13) that the private folder holds.
public struct EstimateBook: Sendable {
    /// The name of the file in the private folder.
    public static let fileName = "du-toan.yml"

    /// In the order of the file.
    let plans: [EstimatePlan]

    /// Reads a file, collecting every fault.
    public static func read(_ bytes: [UInt8]) -> (book: EstimateBook, faults: [ReadingFault]) {
        let (record, faults) = PrivateRecord.readComplete(bytes, EstimateFields.book)
        return (EstimateBook(plans: (record?.records("budgets") ?? []).compactMap(EstimatePlan.init)), faults)
    }

    /// The estimate of a year.
    public func plan(of year: Int) -> EstimatePlan? { plans.first { $0.year == year } }

    /// The years that have one.
    public var years: [Int] { plans.map(\.year).sorted() }
}

/// The estimate of one year and what was spent of it.
public struct EstimatePlan: Sendable {
    /// The year.
    public let year: Int
    /// Number and day of the paper.
    let document: String?
    /// What is to be written.
    let output: [EstimateOutput]
    /// Pay of helpers in percent of the royalties.
    let helpers: ExactDecimal?
    /// Encouragement in percent of the royalties.
    let encouragement: ExactDecimal?
    /// Equipment and other costs.
    let costs: [EstimateCost]
    /// What was spent on them.
    let spending: [EstimateSpending]
    let record: Record

    init?(_ record: Record) {
        guard let year = record.integer("year") else { return nil }
        self.year = year
        self.record = record
        document = record.text("document")
        output = record.records("output").compactMap(EstimateOutput.init)
        helpers = record.decimal("helpers")
        encouragement = record.decimal("encouragement")
        costs = record.records("costs").compactMap(EstimateCost.init)
        spending = record.records("spending").compactMap(EstimateSpending.init)
    }
}

/// Works of one genre that are to be written.
struct EstimateOutput: Sendable {
    let genre: String
    let works: Int
    let coefficient: ExactDecimal?
    /// The part of the year, as written.
    let period: String?
    let position: Position

    init?(_ record: Record) {
        guard let genre = record.text("genre"), let works = record.integer("works") else { return nil }
        self.genre = genre
        self.works = works
        coefficient = record.decimal("coefficient")
        period = record.text("period")
        position = record.position
    }
}

/// A cost besides royalties.
struct EstimateCost: Sendable {
    /// The groups that the regulation names (QC Đ9.3).
    enum Group: String, CaseIterable, Sendable {
        case equipment = "thiet-bi"
        case other = "khac"

        var title: String {
            switch self {
            case .equipment: "Đầu tư thiết bị"
            case .other: "Chi phí khác"
            }
        }
    }

    let id: String?
    let title: String
    let group: Group
    let unit: String?
    let quantity: ExactDecimal
    let price: ExactDecimal
    let position: Position

    init?(_ record: Record) {
        guard let title = record.text("title"), let price = record.decimal("price") else { return nil }
        id = record.text("id")
        self.title = title
        group = record.text("group").flatMap(Group.init) ?? .other
        unit = record.text("unit")
        quantity = record.decimal("quantity") ?? ExactDecimal(1)
        self.price = price
        position = record.position
    }
}

/// Money that was spent on a cost.
struct EstimateSpending: Sendable {
    let day: CivilDate
    /// The id of the cost; nil for what the estimate does not have.
    let cost: String?
    let title: String?
    let amount: ExactDecimal
    let document: String?
    let position: Position

    init?(_ record: Record) {
        guard let day = record.date("on"), let amount = record.decimal("amount") else { return nil }
        self.day = day
        cost = record.text("cost")
        title = record.text("title")
        self.amount = amount
        document = record.text("document")
        position = record.position
    }
}
