import CLibYAML

/// What libyaml says next, owned. What the event holds is made into Swift's values only when asked for.
struct LibYAMLEvent: ~Copyable {
    /// The kind of an event.
    enum Kind {
        case documentStart
        case documentEnd
        case alias
        case scalar
        case sequenceStart
        case mappingStart
        case collectionEnd
        case streamEnd
        case other
    }

    private let event: yaml_event_t

    /// Takes over an event of libyaml and what it holds.
    init(_ event: yaml_event_t) {
        self.event = event
    }

    deinit {
        var event = event
        yaml_event_delete(&event)
    }

    /// Where the event begins, in scalars from 0.
    var start: Int { return event.start_mark.index }

    /// Where it ends.
    var end: Int { return event.end_mark.index }

    /// What the event says.
    var kind: Kind {
        switch event.type {
        case YAML_DOCUMENT_START_EVENT: return .documentStart
        case YAML_DOCUMENT_END_EVENT: return .documentEnd
        case YAML_ALIAS_EVENT: return .alias
        case YAML_SCALAR_EVENT: return .scalar
        case YAML_SEQUENCE_START_EVENT: return .sequenceStart
        case YAML_MAPPING_START_EVENT: return .mappingStart
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .collectionEnd
        case YAML_STREAM_END_EVENT, YAML_NO_EVENT: return .streamEnd
        default: return .other
        }
    }

    /// Whether `...` stands at a document's end.
    var isMarkedEnd: Bool { return kind == .documentEnd && event.data.document_end.implicit == 0 }

    /// The name that an alias uses, or that a value gets.
    var anchor: String? {
        switch kind {
        case .alias: return Self.string(event.data.alias.anchor)
        case .scalar: return Self.string(event.data.scalar.anchor)
        case .sequenceStart: return Self.string(event.data.sequence_start.anchor)
        case .mappingStart: return Self.string(event.data.mapping_start.anchor)
        default: return nil
        }
    }

    /// The tag before a value.
    var tag: String? {
        switch kind {
        case .scalar: return Self.string(event.data.scalar.tag)
        case .sequenceStart: return Self.string(event.data.sequence_start.tag)
        case .mappingStart: return Self.string(event.data.mapping_start.tag)
        default: return nil
        }
    }

    /// The text of a scalar.
    var text: String {
        guard kind == .scalar else { return "" }
        let bytes = UnsafeBufferPointer(start: event.data.scalar.value, count: event.data.scalar.length)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether a scalar stands without quotes and outside a block.
    var isPlain: Bool { return kind == .scalar && event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE }

    /// Whether a scalar stands in double quotes.
    var isDoubleQuoted: Bool {
        return kind == .scalar && event.data.scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE
    }

    private static func string(_ text: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        return text.map { String(cString: $0) }
    }
}

/// Why libyaml cannot go on.
struct LibYAMLFailure: Error {
    /// libyaml counts bytes where it cannot read characters, else scalars.
    enum Place {
        case byte(Int)
        case scalar(Int)
    }

    let place: Place
    let detail: String
}
