/// A piece of text in a YAML document, as written and as the core schema reads it.
public struct YAMLScalar: Hashable, Sendable {
    /// The types of the YAML 1.2 core schema.
    public enum Kind: Hashable, Sendable {
        /// `null`, `~` or nothing.
        case null
        /// `true` or `false`.
        case bool
        /// A decimal, `0o` octal or `0x` hexadecimal number.
        case integer
        /// A number with a point or an exponent, `.inf`, `.nan`.
        case float
        /// Everything else, so also `yes`, `no` and dates.
        case string
    }

    /// The text after escapes and folding.
    public let text: String

    /// Whether the text stands without quotes and outside a block.
    public let isPlain: Bool

    /// The type by the YAML 1.2 core schema; quoted and block texts are strings, a `!!` tag decides first.
    public let resolved: Kind

    /// Makes a scalar; `resolved` is what the schema says of it.
    public init(text: String, isPlain: Bool, resolved: Kind) {
        self.text = text
        self.isPlain = isPlain
        self.resolved = resolved
    }
}
