import Content

/// The words of an office document, taken from the XML files of its package one after the other.
///
/// Paragraphs, table cells and line breaks end a line. Text that a reader of the document would not see – deleted
/// text under track changes, hidden text, comments, the properties of the file – counts like any other: it goes out
/// with the file.
struct OfficeText {
    private enum Role {
        /// Holds text; elsewhere there is only what programs write for themselves.
        case text
        /// Divides lines at its start and at its end.
        case line
        /// Stands for a character.
        case character(UInt8)
        /// Holds nothing that anybody reads.
        case hidden
        /// Holds the properties of the file, each a line.
        case properties
    }

    private let roles: [String: Role]
    private var textDepth: Int
    private var hiddenDepth = 0
    private var propertiesDepth = 0
    private var bytes: [UInt8] = []
    /// Whether the document says anything, apart from its properties.
    private var hasWords = false

    /// The words in the XML of a package.
    static func read(_ xml: [UInt8], as format: AttachmentFormat) -> AttachmentText {
        // UTF-16 would show nothing of its words.
        guard !xml.contains(0) else { return .unread(.damaged) }
        var reader = OfficeText(format)
        var scanner = XMLScanner(xml)
        do throws(XMLScanner.Malformed) {
            while let event = try scanner.next() { reader.take(event) }
        } catch {
            return .unread(.damaged)
        }
        return reader.hasWords ? .read(reader.bytes) : .unread(.noWords)
    }

    private init(_ format: AttachmentFormat) {
        roles = format == .odt ? Self.openDocument : Self.word
        // In OpenDocument, text stands directly in paragraphs and all that they hold.
        textDepth = format == .odt ? 1 : 0
    }

    private mutating func take(_ event: XMLScanner.Event) {
        switch event {
        case .start(let name, let isEmpty): begin(name, isEmpty: isEmpty)
        case .end(let name): end(name)
        case .text(let text): append(text)
        }
    }

    private mutating func begin(_ name: String, isEmpty: Bool) {
        if propertiesDepth > 0 { endLine() }
        switch roles[name] {
        case .text where !isEmpty: textDepth += 1
        case .hidden where !isEmpty: hiddenDepth += 1
        case .properties where !isEmpty: propertiesDepth += 1
        case .line: endLine()
        case .character(let byte) where hiddenDepth == 0: bytes.append(byte)
        default: break
        }
    }

    private mutating func end(_ name: String) {
        if propertiesDepth > 0 { endLine() }
        switch roles[name] {
        case .text: textDepth = max(0, textDepth - 1)
        case .hidden: hiddenDepth = max(0, hiddenDepth - 1)
        case .properties: propertiesDepth = max(0, propertiesDepth - 1)
        case .line: endLine()
        default: break
        }
    }

    private mutating func endLine() {
        if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    }

    /// Line ends inside text are no more than spaces.
    private mutating func append(_ text: ArraySlice<UInt8>) {
        guard hiddenDepth == 0, textDepth > 0 || propertiesDepth > 0 else { return }
        for byte in text {
            bytes.append(byte < 0x20 ? UInt8(ascii: " ") : byte)
            if byte > 0x20, propertiesDepth == 0 { hasWords = true }
        }
    }

    /// The elements of WordprocessingML, of drawings and charts in it, and of the properties of the package.
    private static let word: [String: Role] = [
        "t": .text, "delText": .text, "v": .text,
        "p": .line, "br": .line, "cr": .line, "tc": .line, "tr": .line, "pt": .line,
        "tab": .character(0x09), "ptab": .character(0x09), "noBreakHyphen": .character(0x2D),
        "coreProperties": .properties, "Properties": .properties,
    ]

    /// The elements of OpenDocument. Settings are numbers, and objects that are not XML stand there as letters.
    private static let openDocument: [String: Role] = [
        "p": .line, "h": .line, "line-break": .line, "table-cell": .line, "table-row": .line,
        "list-item": .line, "creator": .line, "date": .line,
        "tab": .character(0x09), "s": .character(0x20),
        "binary-data": .hidden, "config-item": .hidden, "script": .hidden,
        "document-meta": .properties,
    ]
}
