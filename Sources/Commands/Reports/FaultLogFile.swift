import CivilTime
import Content
import Reports

/// The log of technical faults in the private folder of a ward.
enum FaultLogFile {
    /// Reads the log; nil where the ward keeps none.
    ///
    /// - Throws: with every fault of the file and its place.
    static func read(_ session: WardSession) throws -> [TechnicalFault]? {
        try PrivateFile.book(FaultLog.fileName, session, FaultLog.read) {
            $0.problems(today: session.now.date)
        }?.faults
    }
}
