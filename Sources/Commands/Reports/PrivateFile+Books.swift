import Content
import Diagnostics
import Reading

extension PrivateFile {
    /// What a file says; nil where the ward keeps none of that name.
    ///
    /// - Throws: with every fault and its place. What contradicts itself is looked for only in what could be read
    ///   wholly, for what follows from keys that are missing would only confuse.
    static func book<Book>(
        _ name: String, _ session: WardSession, _ parse: ([UInt8]) -> (Book, [ReadingFault]),
        problems: (Book) -> [ReadingFault]
    ) throws -> Book? {
        guard let bytes = try bytes(name, session) else { return nil }
        let (book, faults) = parse(bytes)
        try require(name, session, free: faults.isEmpty ? problems(book) : faults)
        return book
    }

    /// Where a ward keeps such a file, for messages.
    static func place(_ name: String, _ session: WardSession) -> String {
        let place =
            session.settings.privateFolder.map { "\($0)/\(name)" }
            ?? "\(name) trong thư mục riêng (khai `private:` trong site.yml)"
        return TerminalText.line(place)
    }
}
