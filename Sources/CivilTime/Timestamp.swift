/// A moment, to the second, read and written in the time of Vietnam (+07:00, which has no summer time).
public struct Timestamp: Hashable, Comparable, Sendable {
    /// Seconds since 1970-01-01T00:00:00Z.
    public let secondsSinceEpoch: Int

    /// The offset of Vietnam's time from UTC in seconds.
    public static let vietnamOffset = 7 * 3600

    /// The moment that lies so many seconds after the epoch.
    public init(secondsSinceEpoch: Int) { self.secondsSinceEpoch = secondsSinceEpoch }

    /// The first second of a day in Vietnam.
    public init(startOf date: CivilDate) {
        secondsSinceEpoch = date.dayNumber * 86_400 - Self.vietnamOffset
    }

    /// Reads a W3CDTF date with time: `YYYY-MM-DDThh:mm[:ss]` followed by `Z` or `±hh:mm`.
    ///
    /// nil when the form differs, the day does not exist, or the time of day is out of range.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 17, bytes[10] == UInt8(ascii: "T"),
            let date = CivilDate(String(decoding: bytes[0..<10], as: UTF8.self)),
            bytes[13] == UInt8(ascii: ":"), let hour = decimal(bytes[11..<13]), hour < 24,
            let minute = decimal(bytes[14..<16]), minute < 60
        else { return nil }
        var second = 0
        var zone = bytes[16...]
        if bytes[16] == UInt8(ascii: ":") {
            guard bytes.count >= 20, let value = decimal(bytes[17..<19]), value < 60 else { return nil }
            second = value
            zone = bytes[19...]
        }
        guard let offset = Self.offset(zone) else { return nil }
        secondsSinceEpoch = date.dayNumber * 86_400 + hour * 3600 + minute * 60 + second - offset
    }

    private static func offset(_ zone: ArraySlice<UInt8>) -> Int? {
        if zone.elementsEqual([UInt8(ascii: "Z")]) { return 0 }
        let bytes = Array(zone)
        guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"), let hours = decimal(bytes[1..<3]), hours <= 14,
            let minutes = decimal(bytes[4..<6]), minutes < 60
        else { return nil }
        switch bytes[0] {
        case UInt8(ascii: "+"): return hours * 3600 + minutes * 60
        case UInt8(ascii: "-"): return -(hours * 3600 + minutes * 60)
        default: return nil
        }
    }

    /// The day in Vietnam on which the moment lies.
    public var date: CivilDate {
        CivilDate(dayNumber: localSeconds.dividingFloor(by: 86_400).quotient)
    }

    /// `YYYY-MM-DDThh:mm:ss+07:00`.
    public var iso: String {
        let time = localSeconds.dividingFloor(by: 86_400).remainder
        return
            "\(date.iso)T\(padded(time / 3600, 2)):\(padded(time / 60 % 60, 2)):\(padded(time % 60, 2))+07:00"
    }

    /// `hh:mm ngày DD/MM/YYYY`, as people write it.
    public var vietnamese: String {
        let time = localSeconds.dividingFloor(by: 86_400).remainder
        return "\(padded(time / 3600, 2)):\(padded(time / 60 % 60, 2)) ngày \(date.vietnamese)"
    }

    /// `hh:mm` in Vietnam.
    public var clock: String {
        let time = localSeconds.dividingFloor(by: 86_400).remainder
        return "\(padded(time / 3600, 2)):\(padded(time / 60 % 60, 2))"
    }

    /// Chronological order.
    public static func < (left: Self, right: Self) -> Bool {
        left.secondsSinceEpoch < right.secondsSinceEpoch
    }

    private var localSeconds: Int { secondsSinceEpoch + Self.vietnamOffset }
}

extension Int {
    fileprivate func dividingFloor(by divisor: Int) -> (quotient: Int, remainder: Int) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
