/// What reading a YAML text gave.
public struct YAMLResult: Sendable {
    /// The document's value; none when the text holds nothing or a fault prevents it.
    public let root: YAMLNode?

    /// What is wrong, in the order of the text.
    public let faults: [YAMLFault]

    /// Makes a result.
    public init(root: YAMLNode?, faults: [YAMLFault]) {
        self.root = root
        self.faults = faults
    }
}
