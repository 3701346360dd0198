/// Every rule, in the order of the documentation.
///
/// To add a rule: write its file, put one line here, and test it. Codes are never reused; the code of a rule
/// that went away stays in ``retiredCodes``.
public enum RuleCatalogue {
    /// Every rule.
    public static let all: [Rule] = [
        // SY: a file as a file
        .notUTF8,
        // DC: metadata (TT 24/2011)
        .missingTitle,
        // BB: the board and its sections
        // ND: what a text says (QC Đ4.2b, Đ5)
        // TV: Vietnamese text
        // MD: structure and accessibility
        // LK: links and attachments
        // AT: secrets and personal data
        // QT: acts and authority
    ]

    /// Codes that must not be given to a new rule.
    public static let retiredCodes: [String] = []

    /// The rule with a code or a name.
    public static func rule(_ name: String) -> Rule? {
        all.first { $0.code.lowercased() == name.lowercased() || $0.name == name.lowercased() }
    }
}
