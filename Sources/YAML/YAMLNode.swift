/// One value of a YAML document and the place where it begins.
public struct YAMLNode: Sendable {
    /// What a node holds.
    public enum Value: Sendable {
        /// One piece of text.
        case scalar(YAMLScalar)
        /// An ordered list.
        case sequence([YAMLNode])
        /// Keys with values, in the order of the text; a repeated key stays in the list.
        case mapping([YAMLEntry])
    }

    /// Where the value begins; of an alias, where the alias stands.
    public let mark: YAMLMark

    /// What the node holds.
    public let value: Value

    /// Makes a node.
    public init(mark: YAMLMark, value: Value) {
        self.mark = mark
        self.value = value
    }
}

/// A key of a mapping and its value.
public struct YAMLEntry: Sendable {
    /// The key, usually a scalar.
    public let key: YAMLNode

    /// The value; a null scalar when the text has none.
    public let value: YAMLNode

    /// Makes an entry.
    public init(key: YAMLNode, value: YAMLNode) {
        self.key = key
        self.value = value
    }
}
