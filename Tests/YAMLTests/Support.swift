import YAML

/// Reads a text of a test.
func parse(_ text: String, limits: YAMLLimits = YAMLLimits()) -> YAMLResult {
    return YAMLParser.parse(Array(text.utf8), limits: limits)
}

/// A node as one line: scalars as `text`, quoted ones as `'text'`, then `[…]` and `{key: value}`.
func outline(_ node: YAMLNode?) -> String {
    switch node?.value {
    case .none: return "nothing"
    case .scalar(let scalar): return scalar.isPlain ? scalar.text : "'\(scalar.text)'"
    case .sequence(let items): return "[" + items.map(outline).joined(separator: ", ") + "]"
    case .mapping(let entries):
        return "{" + entries.map { outline($0.key) + ": " + outline($0.value) }.joined(separator: ", ") + "}"
    }
}

/// All scalars of a node with their places, in order.
func places(_ node: YAMLNode?) -> [String] {
    guard let node else { return [] }
    switch node.value {
    case .scalar(let scalar): return ["\(scalar.text)@\(node.mark.line):\(node.mark.column)"]
    case .sequence(let items): return items.flatMap(places)
    case .mapping(let entries): return entries.flatMap { places($0.key) + places($0.value) }
    }
}

/// The faults as `kind line:column`.
func faults(_ text: String, limits: YAMLLimits = YAMLLimits()) -> [String] {
    return parse(text, limits: limits).faults.map { "\($0.kind) \($0.mark.line):\($0.mark.column)" }
}

/// The entry of a mapping with a key.
func value(_ key: String, of node: YAMLNode?) -> YAMLNode? {
    guard case .mapping(let entries) = node?.value else { return nil }
    return entries.first { outline($0.key) == key }?.value
}

/// A generator whose numbers depend on nothing but its seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
