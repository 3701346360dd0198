/// Something wrong in a YAML text.
public struct YAMLFault: Hashable, Sendable {
    /// What is wrong.
    public enum Kind: Hashable, Sendable {
        /// The text is no YAML.
        case syntax
        /// A mapping has the same key twice.
        case duplicateKey
        /// Collections lie deeper in each other than the limit allows.
        case tooDeep
        /// More aliases, or more nodes after their resolution, than the limits allow; or an alias of
        /// something that encloses it.
        case tooManyAliases
        /// NUL, another C0 control but tab and line ends, DEL or a C1 control, raw or by an escape.
        case controlCharacter
        /// A tag that is none of the core schema's, or one that the text does not fit.
        case unsupportedTag
        /// A second document begins.
        case multipleDocuments
        /// The key of a mapping is a sequence or a mapping.
        case nonScalarKey
    }

    /// What is wrong.
    public let kind: Kind

    /// Where it is wrong.
    public let mark: YAMLMark

    /// The technical detail in English.
    public let detail: String

    /// The text of the repeated key, of a `duplicateKey`.
    public let key: String?

    /// Makes a fault.
    public init(kind: Kind, mark: YAMLMark, detail: String, key: String? = nil) {
        self.kind = kind
        self.mark = mark
        self.detail = detail
        self.key = key
    }
}
