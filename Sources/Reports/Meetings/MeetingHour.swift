/// A time of day, as `08:00`.
public struct MeetingHour: Comparable, Sendable {
    /// Since midnight.
    private let minutes: Int

    /// Reads two digits, a colon and two digits; nil for anything else and for times that no day has.
    public init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy(Self.isDigit) }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
        else { return nil }
        minutes = hour * 60 + minute
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// Whether one is before the other.
    public static func < (left: MeetingHour, right: MeetingHour) -> Bool { left.minutes < right.minutes }
}
