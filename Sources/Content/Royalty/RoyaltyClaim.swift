public import CivilTime
public import Diagnostics
public import Reading
public import Registers

/// What an article says under `royalty:`.
public struct RoyaltyClaim: Sendable {
    /// As it was read, for the places of keys.
    public let record: Record

    /// A claim.
    init(_ record: Record) { self.record = record }

    /// Somebody who is paid.
    public struct Person: Sendable {
        /// The id of a member of the board.
        public let member: String?
        /// The name of anybody else.
        public let name: String?
        /// Where it stands.
        public let position: Position
    }

    /// An author with the share that the authors agreed on (NĐ 18/2014 Đ4.6).
    public struct Author: Sendable {
        /// Who.
        public let person: Person
        /// The share; nil where it is not said.
        public let share: ExactDecimal?
    }

    /// An editor, photographer or other helper (NĐ 18/2014 Đ6).
    public struct Helper: Sendable {
        /// Who.
        public let person: Person
        /// What was done.
        public let role: String?
        /// The pay in percent of the royalty of the article.
        public let percent: ExactDecimal?
        /// The pay in đồng.
        public let amount: ExactDecimal?
    }

    /// The authors.
    public var authors: [Author] {
        record.records("authors").map { Author(person: person($0), share: $0.decimal("share")) }
    }

    /// The helpers.
    public var helpers: [Helper] {
        record.records("helpers").map {
            Helper(
                person: person($0), role: $0.text("role"), percent: $0.decimal("percent"),
                amount: $0.decimal("amount"))
        }
    }

    /// The adjustments of NĐ 18/2014 Đ7.4 with their percentages.
    public var adjustments: [(adjustment: RoyaltyLaw.Adjustment, percent: ExactDecimal)] {
        RoyaltyLaw.adjustments.compactMap { adjustment in
            record.decimal(adjustment.key).map { (adjustment, $0) }
        }
    }

    /// The coefficient.
    public var coefficient: ExactDecimal? { record.decimal("coefficient") }
    /// Encouragement in percent of the royalty.
    public var encouragement: ExactDecimal? { record.decimal("encouragement") }
    /// A sum by contract (NĐ 18/2014 Đ4.9).
    public var lumpSum: ExactDecimal? { record.decimal("lump_sum") }
    /// Why nothing is paid.
    public var waiver: String? { record.text("waived") }
    /// The payment.
    public var payment: RoyaltyPayment? { record.record("paid").map { RoyaltyPayment($0) } }

    private func person(_ record: Record) -> Person {
        Person(member: record.text("member"), name: record.text("name"), position: record.position)
    }
}

/// When royalties were paid, and the notices to fetch them.
public struct RoyaltyPayment: Sendable {
    /// The day; nil while they are not paid.
    public let day: CivilDate?
    /// The days of the notices.
    public let notices: [CivilDate]
    /// Notices whose day could not be read.
    public let unreadable: [Located<String>]
    /// The voucher.
    public let document: String?
    /// Where it stands.
    public let position: Position

    /// What the keys ``RoyaltyFields/payment`` say.
    public init(_ record: Record) {
        let texts = record.texts("notices")
        day = record.date("on")
        notices = texts.compactMap { CivilDate($0.value) }
        unreadable = texts.filter { CivilDate($0.value) == nil }
        document = record.text("document")
        position = record.has("on") ? record.position(of: "on") : record.position
    }
}
