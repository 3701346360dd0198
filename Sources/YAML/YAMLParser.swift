/// Reads YAML into values with positions. It never throws and never stops the program.
public enum YAMLParser {
    /// How many raw control characters are worth naming.
    private static let namedControlCharacters = 16

    /// Reads one document. `firstLine` is the number of the first line, so that positions are those of the
    /// file from which the text was cut. A byte order mark is skipped and has no column.
    public static func parse(
        _ bytes: ArraySlice<UInt8>, limits: YAMLLimits = YAMLLimits(), firstLine: Int = 1
    ) -> YAMLResult {
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
        let positions = SourcePositions(text, firstLine: firstLine)
        var builder = TreeBuilder(positions: positions, limits: limits)
        // libyaml refuses these too, but only all at once with the block of text that it is about to read.
        for place in ControlCharacters.rawPlaces(in: text, limit: namedControlCharacters) {
            let mark = positions.mark(ofByte: place.index)
            builder.report(.controlCharacter, at: mark, "raw " + ControlCharacters.name(place.codePoint))
        }
        guard builder.faults.isEmpty else { return YAMLResult(root: nil, faults: builder.faults) }
        let isComplete = read(text, positions, into: &builder)
        return YAMLResult(root: isComplete ? content(builder.root) : nil, faults: builder.faults)
    }

    /// Reads one document.
    public static func parse(
        _ bytes: [UInt8], limits: YAMLLimits = YAMLLimits(), firstLine: Int = 1
    ) -> YAMLResult {
        return parse(bytes[...], limits: limits, firstLine: firstLine)
    }

    /// Reads all events; no when a fault prevents a value.
    private static func read(
        _ text: ArraySlice<UInt8>, _ positions: SourcePositions, into builder: inout TreeBuilder
    ) -> Bool {
        guard let parser = LibYAML(text) else {
            builder.report(.syntax, at: positions.mark(ofByte: text.startIndex), "no memory")
            return false
        }
        var progress = Progress()
        do {
            return try readEvents(of: parser, positions, &progress, into: &builder)
        } catch {
            // After `...` libyaml takes only `---`; what else stands there begins a second document too.
            let kind: YAMLFault.Kind = progress.isEndMarked ? .multipleDocuments : .syntax
            builder.report(kind, at: mark(of: error, positions), error.detail)
            return progress.isEndMarked
        }
    }

    /// How far reading came.
    private struct Progress {
        var documentCount = 0
        var isEndMarked = false
    }

    private static func readEvents(
        of parser: borrowing LibYAML, _ positions: SourcePositions, _ progress: inout Progress,
        into builder: inout TreeBuilder
    ) throws(LibYAMLFailure) -> Bool {
        while !builder.isExhausted {
            let event = try parser.next()
            switch event.kind {
            case .streamEnd: return true
            case .documentEnd: progress.isEndMarked = event.isMarkedEnd
            case .documentStart: progress.documentCount += 1
            default: builder.add(event)
            }
            guard progress.documentCount < 2 else {
                let mark = positions.mark(ofScalar: event.start)
                builder.report(.multipleDocuments, at: mark, "a second document begins")
                return true
            }
        }
        return false
    }

    private static func mark(of failure: LibYAMLFailure, _ positions: SourcePositions) -> YAMLMark {
        switch failure.place {
        case .scalar(let number): return positions.mark(ofScalar: number)
        case .byte(let offset):
            let end = positions.bytes.endIndex
            return positions.mark(ofByte: min(positions.bytes.startIndex + offset, end))
        }
    }

    /// A document that says nothing, `---` alone, has no value.
    private static func content(_ root: YAMLNode?) -> YAMLNode? {
        guard case .scalar(let scalar) = root?.value else { return root }
        return scalar.text.isEmpty && scalar.resolved == .null ? nil : root
    }
}
