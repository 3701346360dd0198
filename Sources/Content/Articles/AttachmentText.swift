/// What is known of the words in an attachment.
public enum AttachmentText: Hashable, Sendable {
    /// Nobody looked: the file is of another type, larger than allowed, or the command has no need to know.
    case notAsked
    /// The words as UTF-8; each line, paragraph and table cell ends with a control character.
    case read([UInt8])
    /// Somebody looked and could not read.
    case unread(Obstacle)

    /// Why a file could not be read.
    public enum Obstacle: Hashable, Sendable {
        /// The machine lacks the program that reads such files.
        case toolMissing(Tool)
        /// The file is not what its ending says, or is broken.
        case damaged
        /// The file opens only with a password.
        case encrypted
        /// There are no words in it, as in a scan.
        case noWords
        /// It unpacks to more than the program takes.
        case tooLong
        /// Reading took longer than the program waits.
        case tooSlow
        /// The format of Word before 2007, which nothing here reads.
        case oldWord
    }

    /// The programs of the system that read files.
    public enum Tool: String, Hashable, Sendable {
        case pdftotext
        case unzip
    }
}
