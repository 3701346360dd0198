/// How much a YAML text may ask for.
public struct YAMLLimits: Hashable, Sendable {
    /// How many collections may lie in each other; never more than 1,000, whatever is asked for.
    public var maximumDepth: Int

    /// How many aliases a text may hold.
    public var maximumAliases: Int

    /// How many nodes the document may have once its aliases are resolved.
    public var maximumNodes: Int

    /// Makes limits; the defaults are far above what an article needs.
    public init(maximumDepth: Int = 64, maximumAliases: Int = 16, maximumNodes: Int = 200_000) {
        self.maximumDepth = maximumDepth
        self.maximumAliases = maximumAliases
        self.maximumNodes = maximumNodes
    }
}
