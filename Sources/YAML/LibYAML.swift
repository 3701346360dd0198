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
        return LibYAMLEvent(event)
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
}
