/// What libyaml says next, in Swift's types.
struct LibYAMLEvent {
    /// What may stand before a value.
    struct Properties {
        let anchor: String?
        let tag: String?
    }

    /// A piece of text.
    struct Scalar {
        let text: String
        let isPlain: Bool
        let isDoubleQuoted: Bool
    }

    /// The kind of an event.
    enum Content {
        case documentStart
        case documentEnd(isMarked: Bool)
        case alias(anchor: String)
        case scalar(Scalar, Properties)
        case sequenceStart(Properties)
        case mappingStart(Properties)
        case collectionEnd
        case streamEnd
        case other
    }

    /// Where the event begins, in scalars from 0.
    let start: Int

    /// Where it ends.
    let end: Int

    let content: Content
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
