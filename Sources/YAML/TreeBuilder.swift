/// Puts events together to values, within the limits. It keeps its own stack, so that no text can exhaust
/// the thread's.
struct TreeBuilder {
    /// The deepest nesting whatever the limits say: values are freed recursively.
    private static let deepest = 1_000

    /// From how many entries on a mapping keeps a set of its keys.
    private static let longMapping = 24

    /// For how many entries a mapping makes room at first.
    private static let usualEntries = 4

    /// A collection that is not complete.
    private struct Frame {
        let mark: YAMLMark
        let anchor: String?
        let isMapping: Bool
        let firstNode: Int
        var items: [YAMLNode] = []
        var entries: [YAMLEntry] = []
        var key: YAMLNode?
        /// The keys of a long mapping; those of a short one are found faster by looking along its entries.
        var keys: Set<String> = []
        /// How many collections lie in each other below this one.
        var height = 0

        /// Whether a key stands in the mapping already. Swift compares canonically, so that a key in NFC and
        /// the same in NFD are one key.
        mutating func isRepeated(_ key: String) -> Bool {
            guard entries.count >= TreeBuilder.longMapping else {
                return entries.contains { $0.key.holds(key) }
            }
            if keys.isEmpty { keys = Set(entries.compactMap(\.key.text)) }
            return !keys.insert(key).inserted
        }
    }

    /// A complete node that aliases can name.
    private struct Anchored {
        let node: YAMLNode
        let nodeCount: Int
        let height: Int
    }

    private let positions: SourcePositions
    private let limits: YAMLLimits
    private var frames: [Frame] = []
    private var anchors: [String: Anchored] = [:]
    private var nodeCount = 0
    private var aliasCount = 0

    /// The document's value, once it is complete.
    private(set) var root: YAMLNode?

    /// What is wrong so far.
    private(set) var faults: [YAMLFault] = []

    /// Whether a limit was passed, so that reading must end.
    private(set) var isExhausted = false

    init(positions: SourcePositions, limits: YAMLLimits) {
        self.positions = positions
        self.limits = limits
    }

    /// Takes one event into account.
    mutating func add(_ event: borrowing LibYAMLEvent) {
        switch event.kind {
        case .scalar: addScalar(event)
        case .alias: addAlias(event.anchor ?? "", mark(event))
        case .sequenceStart: open(event, isMapping: false)
        case .mappingStart: open(event, isMapping: true)
        case .collectionEnd: close()
        case .documentStart, .documentEnd, .streamEnd, .other: break
        }
    }

    /// Notes something wrong.
    mutating func report(_ kind: YAMLFault.Kind, at mark: YAMLMark, _ detail: String, key: String? = nil) {
        faults.append(YAMLFault(kind: kind, mark: mark, detail: detail, key: key))
    }

    private func mark(_ event: borrowing LibYAMLEvent) -> YAMLMark {
        return positions.mark(ofScalar: event.start)
    }
}

// MARK: - Scalars and aliases

extension TreeBuilder {
    private mutating func addScalar(_ event: borrowing LibYAMLEvent) {
        if event.isDoubleQuoted { reportEscapes(in: event) }
        let mark = mark(event)
        let text = event.text
        let isPlain = event.isPlain
        let kind = kind(of: text, isPlain: isPlain, tag: event.tag, mark)
        let value = YAMLScalar(text: text, isPlain: isPlain, resolved: kind)
        let node = YAMLNode(mark: mark, value: .scalar(value))
        guard count(1, at: mark) else { return }
        complete(node, anchor: event.anchor, nodeCount: 1, height: 0)
    }

    private mutating func kind(
        of text: String, isPlain: Bool, tag: String?, _ mark: YAMLMark
    ) -> YAMLScalar.Kind {
        guard let tag else { return isPlain ? CoreSchema.kind(of: text) : .string }
        if let kind = CoreSchema.kind(of: text, tag: tag) { return kind }
        report(.unsupportedTag, at: mark, "unsupported tag \(tag)")
        return .string
    }

    private mutating func reportEscapes(in event: borrowing LibYAMLEvent) {
        let start = positions.byteIndex(ofScalar: event.start)
        let end = positions.byteIndex(ofScalar: event.end)
        for place in ControlCharacters.escapedPlaces(in: positions.bytes[start..<end]) {
            let mark = positions.mark(ofByte: place.index)
            report(.controlCharacter, at: mark, "escaped " + ControlCharacters.name(place.codePoint))
        }
    }

    private mutating func addAlias(_ anchor: String, _ mark: YAMLMark) {
        aliasCount += 1
        guard aliasCount <= limits.maximumAliases else {
            return exhaust(.tooManyAliases, at: mark, "more than \(limits.maximumAliases) aliases")
        }
        guard let anchored = anchors[anchor] else { return addUnresolvedAlias(anchor, mark) }
        guard frames.count + anchored.height <= maximumDepth else {
            return exhaust(.tooDeep, at: mark, "more than \(maximumDepth) collections in each other")
        }
        guard count(anchored.nodeCount, at: mark) else { return }
        let copy = YAMLNode(mark: mark, value: anchored.node.value)
        complete(copy, anchor: nil, nodeCount: anchored.nodeCount, height: anchored.height)
    }

    /// Puts a null in place of an alias of nothing, or of a collection that it lies in.
    private mutating func addUnresolvedAlias(_ anchor: String, _ mark: YAMLMark) {
        if frames.contains(where: { $0.anchor == anchor }) {
            report(.tooManyAliases, at: mark, "alias *\(anchor) lies in what it names")
        } else {
            report(.syntax, at: mark, "undefined alias *\(anchor)")
        }
        let null = YAMLScalar(text: "", isPlain: true, resolved: .null)
        guard count(1, at: mark) else { return }
        complete(YAMLNode(mark: mark, value: .scalar(null)), anchor: nil, nodeCount: 1, height: 0)
    }
}

// MARK: - Collections

extension TreeBuilder {
    private var maximumDepth: Int {
        return min(limits.maximumDepth, Self.deepest)
    }

    private mutating func open(_ event: borrowing LibYAMLEvent, isMapping: Bool) {
        let mark = mark(event)
        guard frames.count < maximumDepth else {
            return exhaust(.tooDeep, at: mark, "more than \(maximumDepth) collections in each other")
        }
        if let tag = event.tag, tag != "!", tag != CoreSchema.prefix + (isMapping ? "map" : "seq") {
            report(.unsupportedTag, at: mark, "unsupported tag \(tag)")
        }
        let firstNode = nodeCount
        guard count(1, at: mark) else { return }
        let anchor = event.anchor
        // From here on the anchor names this collection, which is not complete.
        if let anchor { anchors[anchor] = nil }
        frames.append(Frame(mark: mark, anchor: anchor, isMapping: isMapping, firstNode: firstNode))
    }

    private mutating func close() {
        guard let frame = frames.popLast() else { return }
        let value: YAMLNode.Value = frame.isMapping ? .mapping(frame.entries) : .sequence(frame.items)
        complete(
            YAMLNode(mark: frame.mark, value: value), anchor: frame.anchor,
            nodeCount: nodeCount - frame.firstNode, height: frame.height + 1)
    }

    /// Gives a complete node to what it lies in.
    private mutating func complete(_ node: YAMLNode, anchor: String?, nodeCount: Int, height: Int) {
        if let anchor { anchors[anchor] = Anchored(node: node, nodeCount: nodeCount, height: height) }
        guard let last = frames.indices.last else {
            root = node
            return
        }
        frames[last].height = max(frames[last].height, height)
        guard frames[last].isMapping else {
            frames[last].items.append(node)
            return
        }
        guard let key = frames[last].key else {
            checkKey(node)
            frames[last].key = node
            return
        }
        frames[last].key = nil
        if frames[last].entries.isEmpty { frames[last].entries.reserveCapacity(Self.usualEntries) }
        frames[last].entries.append(YAMLEntry(key: key, value: node))
    }

    private mutating func checkKey(_ key: YAMLNode) {
        guard case .scalar(let scalar) = key.value else {
            return report(.nonScalarKey, at: key.mark, "the key of a mapping is no scalar")
        }
        guard frames[frames.count - 1].isRepeated(scalar.text) else { return }
        report(.duplicateKey, at: key.mark, "duplicate key", key: scalar.text)
    }

    /// Counts nodes; no when they are more than the limit.
    private mutating func count(_ nodes: Int, at mark: YAMLMark) -> Bool {
        nodeCount += nodes
        if nodeCount <= limits.maximumNodes { return true }
        exhaust(.tooManyAliases, at: mark, "more than \(limits.maximumNodes) nodes")
        return false
    }

    private mutating func exhaust(_ kind: YAMLFault.Kind, at mark: YAMLMark, _ detail: String) {
        report(kind, at: mark, detail)
        isExhausted = true
    }
}

extension YAMLNode {
    /// The text of a scalar.
    fileprivate var text: String? {
        guard case .scalar(let scalar) = value else { return nil }
        return scalar.text
    }

    /// Whether the node is a scalar with some text.
    fileprivate func holds(_ text: String) -> Bool {
        guard case .scalar(let scalar) = value else { return false }
        return scalar.text == text
    }
}
