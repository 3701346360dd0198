public import CivilTime
public import Reading
import Registers

/// The meetings that the standing office keeps in the private folder (QC Đ8.6).
public struct MeetingBook: Sendable {
    /// The name of the file in the private folder.
    public static let fileName = "cuoc-hop.yml"

    /// In the order of the days.
    public let meetings: [Meeting]

    /// No meetings.
    public static let empty = MeetingBook(meetings: [])

    /// Reads a file, collecting every fault.
    public static func read(_ bytes: [UInt8]) -> (book: MeetingBook, faults: [ReadingFault]) {
        let (record, faults) = PrivateRecord.readComplete(bytes, MeetingFields.book)
        let meetings = (record?.records("meetings") ?? []).compactMap(Meeting.init)
        return (MeetingBook(meetings: meetings.sorted { $0.date < $1.date }), faults)
    }

    /// The meeting of a day.
    public func meeting(on date: CivilDate) -> Meeting? { meetings.first { $0.date == date } }

    /// The meetings before a day that took place.
    func held(before date: CivilDate) -> [Meeting] { meetings.filter { $0.date < date && $0.isHeld } }
}
