/// How much a word says about the encoding of its line.
enum LegacyEvidence: Int {
    /// A unit, a formula or a single letter: only others can tell.
    case none = 0
    /// Such a word occurs in a neighbouring language too; three of them tell.
    case slight = 2
    /// Two of them tell.
    case fair = 3
    /// No natural language writes such a word.
    case clear = 6

    /// The sum at which a line is reported.
    static let enough = LegacyEvidence.clear.rawValue
}
