import CLibYAML

/// The one place where libyaml is called: a parser with its own copy of the text.
struct LibYAML: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let text: UnsafeMutableBufferPointer<UInt8>

    /// Begins to read. None when there is no memory.
    init?(_ bytes: ArraySlice<UInt8>) {
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        guard yaml_parser_initialize(parser) == 1 else {
            parser.deallocate()
            return nil
        }
        self.parser = parser
        // libyaml keeps the address of the text, so the text needs a home that does not move.
        text = .allocate(capacity: bytes.count)
        _ = text.initialize(from: bytes)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, text.baseAddress, text.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
        text.deallocate()
    }

    /// The next event. After a failure, and after the end of the stream, there is nothing to ask for.
    func next() throws(LibYAMLFailure) -> LibYAMLEvent {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { throw failure() }
        defer { yaml_event_delete(&event) }
        return LibYAMLEvent(
            start: event.start_mark.index, end: event.end_mark.index, content: Self.content(event))
    }

    private static func content(_ event: yaml_event_t) -> LibYAMLEvent.Content {
        switch event.type {
        case YAML_DOCUMENT_START_EVENT: return .documentStart
        case YAML_DOCUMENT_END_EVENT: return .documentEnd(isMarked: event.data.document_end.implicit == 0)
        case YAML_ALIAS_EVENT: return .alias(anchor: string(event.data.alias.anchor) ?? "")
        case YAML_SCALAR_EVENT: return .scalar(scalar(event), properties(of: event))
        case YAML_SEQUENCE_START_EVENT: return .sequenceStart(properties(of: event))
        case YAML_MAPPING_START_EVENT: return .mappingStart(properties(of: event))
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .collectionEnd
        case YAML_STREAM_END_EVENT, YAML_NO_EVENT: return .streamEnd
        default: return .other
        }
    }

    private static func scalar(_ event: yaml_event_t) -> LibYAMLEvent.Scalar {
        let scalar = event.data.scalar
        let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        return LibYAMLEvent.Scalar(
            text: String(decoding: bytes, as: UTF8.self),
            isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE,
            isDoubleQuoted: scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE)
    }

    private static func properties(of event: yaml_event_t) -> LibYAMLEvent.Properties {
        switch event.type {
        case YAML_SCALAR_EVENT:
            return .init(anchor: string(event.data.scalar.anchor), tag: string(event.data.scalar.tag))
        case YAML_SEQUENCE_START_EVENT:
            let start = event.data.sequence_start
            return .init(anchor: string(start.anchor), tag: string(start.tag))
        default:
            let start = event.data.mapping_start
            return .init(anchor: string(start.anchor), tag: string(start.tag))
        }
    }

    private func failure() -> LibYAMLFailure {
        let details = [parser.pointee.context, parser.pointee.problem].compactMap { $0 }.map {
            String(cString: $0)
        }
        let detail = details.isEmpty ? "no memory" : details.joined(separator: ": ")
        guard parser.pointee.error == YAML_READER_ERROR else {
            return LibYAMLFailure(place: .scalar(parser.pointee.problem_mark.index), detail: detail)
        }
        return LibYAMLFailure(place: .byte(parser.pointee.problem_offset), detail: detail)
    }

    private static func string(_ text: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        return text.map { String(cString: $0) }
    }
}
