public import Diagnostics
import CivilTime
public import Registers
public import Reading

/// The keys of an article as its author wrote them, each with its place.
///
/// A key that was left empty is present with an empty text; one that is missing, or could not be read, is nil.
public struct FrontMatter: Sendable {
    /// `id`.
    public var id: Located<ArticleID>?
    /// `title` (DC Title).
    public var title: Located<String>?
    /// `creator` (DC Creator): who made the information.
    public var creator: [Located<String>] = []
    /// `date` (DC Date): the day of publication.
    public var date: Located<PublicationDate>?
    /// `description` (DC Description): the abstract.
    public var description: Located<String>?
    /// `publisher` (DC Publisher); the agency of the site when not given.
    public var publisher: Located<String>?
    /// `language` (DC Language).
    public var language: Located<String>?
    /// `source` (DC Source).
    public var source: Located<Source>?
    /// `contributor` (DC Contributor): editor, photographer …
    public var contributor: [Located<String>] = []
    /// `subject` (DC Subject): keywords.
    public var subject: [Located<String>] = []
    /// `coverage` (DC Coverage).
    public var coverage: Located<String>?
    /// `type` (DC Type).
    public var type: Located<String>?
    /// `format` (DC Format).
    public var format: Located<String>?
    /// `relation` (DC Relation).
    public var relation: [Located<String>] = []
    /// `rights` (DC Rights).
    public var rights: Located<String>?
    /// `genre`: the kind of text.
    public var genre: Located<String>?
    /// `expires`: the last day on which the text is of use.
    public var expires: Located<PublicationDate>?
    /// `embargo`: not to be made public before this moment.
    public var embargo: Located<PublicationDate>?
    /// `pinned_until`: kept on top of the home page up to this day.
    public var pinnedUntil: Located<PublicationDate>?
    /// `aliases`: former addresses.
    public var aliases: [Located<String>] = []
    /// `backdated`: why the day of publication lies before the decision.
    public var backdated: Located<String>?
    /// What stands under the key of the section's type.
    public var record: Record?
    /// The keys of types that are there, each with its place.
    public var recordKeys: [String: Position] = [:]
    /// `royalty`: what is paid for the text, where that does not follow from its genre alone.
    public var royalty: RoyaltyClaim?
    /// `workflow`: the recorded acts, in the order of the file.
    public var acts: [Act] = []
    /// Every key of the front matter with its place.
    public var keys: [String: Position] = [:]
    /// Every text that is a value, with its place: what readers of secrets look through.
    public var values: [Located<String>] = []

    /// An empty front matter.
    public init() {}

    /// The place of a key, or the beginning of the file when the key is missing.
    public func position(of key: String) -> Position { keys[key] ?? .start }
}
