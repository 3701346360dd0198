public import Diagnostics

/// What is wrong with a file as a file: its name, encoding, YAML or the type of a value.
///
/// Reading never throws: it collects these and goes on with what can be read.
public struct ReadingFault: Hashable, Sendable {
    /// The kinds of fault; each is the business of one `SY` rule.
    public enum Kind: String, CaseIterable, Sendable {
        case notUTF8, emptyFile, missingFrontMatter, unclosedFrontMatter, frontMatterTooLarge
        case invalidYAML, duplicateKey, nestedTooDeep, tooManyAliases, controlCharacter
        case notAMapping, misplacedWorkflow, wrongType, impossibleDate, unknownKey
        case fileTooLarge, symbolicLink, nameNotNFC, unknownSection, misplacedFile
        case invalidIdentifier, invalidSlug, invalidAct
        case missingKey, invalidValue
    }

    /// Which fault.
    public let kind: Kind
    /// Where it stands.
    public let position: Position
    /// What is wrong, in Vietnamese.
    public let message: String
    /// What to write instead, in Vietnamese.
    public let help: String

    /// A fault with its place and its words.
    public init(_ kind: Kind, at position: Position, _ message: String, help: String) {
        self.kind = kind
        self.position = position
        self.message = message
        self.help = help
    }
}
