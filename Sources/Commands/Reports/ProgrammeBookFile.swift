import CivilTime
import Content
import Reports

/// The work programmes in the private folder of a ward.
enum ProgrammeBookFile {
    /// Reads the programmes; nil where the ward keeps none.
    static func read(_ session: WardSession) throws -> ProgrammeBook? {
        try PrivateFile.book(ProgrammeBook.fileName, session, ProgrammeBook.read) {
            $0.problems(session.settings.board, today: session.now.date)
        }
    }
}
