public import CivilTime
public import Diagnostics
public import Reading
import Registers

/// A meeting of the board (QC Đ12.1), called or held.
public struct Meeting: Sendable {
    /// The sorts of meetings.
    public enum Kind: String, CaseIterable, Sendable {
        /// Every three months.
        case regular = "thuong-ky"
        /// Where the need arises.
        case extraordinary = "dot-xuat"

        /// As papers say it.
        public var title: String {
            switch self {
            case .regular: "thường kỳ"
            case .extraordinary: "đột xuất"
            }
        }
    }

    /// Somebody who did not come.
    public struct Absentee: Sendable {
        /// The id of the member.
        public let member: Located<String>
        /// Why.
        public let reason: String?
    }

    /// What the meeting laid down.
    public struct Conclusion: Sendable {
        /// What is to be done.
        public let text: String
        /// The id of the member who does it.
        public let member: Located<String>?
        /// The last day.
        public let due: CivilDate?
        /// The day on which it was done.
        public let done: CivilDate?
        /// What came of it.
        public let result: String?
        /// Where it stands.
        public let position: Position
    }

    /// The day.
    public var date: CivilDate
    /// The time of day, as written.
    public var time: String?
    /// Where.
    public var place: String?
    /// The sort.
    public var kind = Kind.regular
    /// The id of the member who calls it; the head when nil.
    public var calledBy: String?
    /// Why the head is away, where the deputy calls it.
    public var absence: String?
    /// Why it could not wait.
    public var reason: String?
    /// The period that it looks at, as written; since the last regular meeting when nil.
    public var period: String?
    /// Number and symbol of its paper.
    public var number: String?
    /// What is talked about besides the facts.
    public private(set) var items: [String] = []
    /// People from outside.
    public private(set) var guests: [String] = []
    /// The id of the member who leads it.
    public private(set) var chair: Located<String>?
    /// The id of the member who writes the minutes (QC Đ8.6).
    public private(set) var secretary: Located<String>?
    /// The ids of the members who came.
    public private(set) var present: [Located<String>] = []
    /// Those who did not.
    public private(set) var absent: [Absentee] = []
    /// What was said.
    public private(set) var discussion: [String] = []
    /// What was laid down.
    public private(set) var conclusions: [Conclusion] = []
    /// When it ended, as written.
    public private(set) var ended: String?
    /// The day on which the members were told the results (QC Đ8.6).
    public private(set) var notified: CivilDate?
    /// What was read; nil for a meeting that only the command line knows.
    let record: Record?

    /// A meeting of which nothing but the day is known.
    public init(on date: CivilDate) {
        self.date = date
        record = nil
    }

    init?(_ record: Record) {
        guard let date = record.date("date") else { return nil }
        self.date = date
        self.record = record
        time = record.text("time")
        place = record.text("place")
        kind = record.text("kind").flatMap(Kind.init) ?? .regular
        calledBy = record.text("called_by")
        absence = record.text("absence")
        reason = record.text("reason")
        period = record.text("period")
        number = record.text("number")
        items = record.texts("items").map(\.value)
        guests = record.texts("guests").map(\.value)
        chair = record.located("chair")
        secretary = record.located("secretary")
        present = record.texts("present")
        absent = record.records("absent").compactMap { item in
            item.located("member").map { Absentee(member: $0, reason: item.text("reason")) }
        }
        discussion = record.texts("discussion").map(\.value)
        conclusions = record.records("conclusions").compactMap(Conclusion.init)
        ended = record.text("ended")
        notified = record.date("notified")
    }

    /// Whether anything tells that it took place.
    public var isHeld: Bool { !present.isEmpty || !conclusions.isEmpty || ended != nil }
}

extension Meeting.Conclusion {
    fileprivate init?(_ record: Record) {
        guard let text = record.text("text") else { return nil }
        self.init(
            text: text, member: record.located("member"), due: record.date("due"), done: record.date("done"),
            result: record.text("result"), position: record.position)
    }
}

extension Record {
    /// A text with the place of its key.
    func located(_ key: String) -> Located<String>? { text(key).map { Located($0, at: position(of: key)) } }
}
