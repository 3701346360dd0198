import CivilTime
import Content
import Reports

/// The payments in the private folder of a ward.
enum RoyaltyBookFile {
    /// Reads the payments; none where the ward keeps none.
    ///
    /// - Throws: with every fault of the file and its place: a list from half of the payments would be wrong.
    static func read(_ session: WardSession, _ ward: Ward) throws -> RoyaltyBook {
        try PrivateFile.book(RoyaltyBook.fileName, session, RoyaltyBook.read) {
            $0.problems(in: ward, today: session.now.date)
        } ?? .empty
    }
}
