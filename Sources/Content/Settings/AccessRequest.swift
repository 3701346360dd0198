public import CivilTime
public import Reading

/// A request for information and what became of it, without whoever asked (Luật 104/2016 Đ34).
public struct AccessRequest: Sendable {
    /// The day on which it came.
    public let received: Located<CivilDate>
    /// What was asked for.
    public let about: Located<String>
    /// The day on which it was answered; nil while it waits.
    public let answered: CivilDate?
    /// What the answer was; nil while it waits.
    public let outcome: Outcome?
    /// Why information was refused, or where the request was sent.
    public let reason: Located<String>?

    /// What a request came to.
    public enum Outcome: String, CaseIterable, Sendable {
        case given = "cung-cap"
        case inPart = "mot-phan"
        case refused = "tu-choi"
        case withdrawn = "rut"

        /// As people read it.
        public var title: String {
            switch self {
            case .given: "Đã cung cấp"
            case .inPart: "Cung cấp một phần"
            case .refused: "Từ chối"
            case .withdrawn: "Người yêu cầu rút"
            }
        }
    }
}

/// A time for which something hung at a public place (Luật 10/2022 Đ13).
public struct NoticePosting: Sendable {
    /// What hung there.
    public let title: Located<String>
    /// Where.
    public let place: String
    /// The first day.
    public let since: Located<CivilDate>
    /// The last day; nil while nobody has taken it down.
    public let until: CivilDate?
    /// The record of it, where it lies on the site or elsewhere.
    public let link: Located<LinkDestination>?

    /// How many days it hung, the first and the last among them; nil while it hangs.
    public var days: Int? { until.map { $0.dayNumber - since.value.dayNumber + 1 } }
}
