import Content
import Reading
import Reports

/// The payments in the private folder of a ward.
enum RoyaltyBookFile {
    /// Reads the payments; none where the ward keeps none.
    ///
    /// - Throws: with every fault of the file and its place: a list from half of the payments would be wrong.
    static func read(_ session: WardSession, _ ward: Ward) throws -> RoyaltyBook {
        guard let bytes = try PrivateFile.bytes(RoyaltyBook.fileName, session) else { return .empty }
        let (book, faults) = RoyaltyBook.read(bytes)
        let problems = book.problems(in: ward).map {
            ReadingFault(
                .invalidValue, at: $0.position, $0.value,
                help: "Sửa mã bài hoặc ngày cho đúng chứng từ, viết YYYY-MM-DD.")
        }
        try PrivateFile.require(RoyaltyBook.fileName, session, free: faults + problems)
        return book
    }
}
