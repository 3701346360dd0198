import CivilTime
import Content
import Reports

/// The meetings in the private folder of a ward.
enum MeetingBookFile {
    /// Reads the meetings; none where the ward keeps none.
    static func read(_ session: WardSession) throws -> MeetingBook {
        try PrivateFile.book(MeetingBook.fileName, session, MeetingBook.read) {
            $0.problems(session.settings.board, today: session.now.date)
        } ?? .empty
    }
}
