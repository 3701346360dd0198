/// What the audit of a history came to.
public struct AuditVerdict: Sendable {
    /// A violation, or what becomes one when the signature of a commit is not right.
    enum Entry: Sendable {
        case violation(Violation)
        case claim(SignatureClaim)
    }

    /// In the order of the history.
    var entries: [Entry] = []
    /// How many commits were judged.
    public internal(set) var commits = 0
    /// How many acts were new in them.
    public internal(set) var acts = 0
    /// How many of these are decisions on paper that another member entered.
    public internal(set) var actsOnPaper = 0
    /// The commit that founds the board; nil when it lies before the part that was judged.
    public internal(set) var founding: String?
    /// How many acts the founding commit brought along; who entered them cannot be told.
    public internal(set) var actsTakenOver = 0

    /// What git must be asked about.
    public var claims: [SignatureClaim] {
        entries.compactMap { entry in
            guard case .claim(let claim) = entry else { return nil }
            return claim
        }
    }

    /// Every violation, in the order of the history.
    ///
    /// - Parameter signatures: what git says about the commits of the claims, by commit and roster. A signature
    ///   that nobody asked about counts as missing.
    public func violations(signatures: [SignatureQuestion: CommitSignature]) -> [Violation] {
        entries.compactMap { entry in
            switch entry {
            case .violation(let violation): violation
            case .claim(let claim):
                claim.violation(signatures[claim.question] ?? CommitSignature(.missing))
            }
        }
    }
}

/// A commit and the keys that its signature is checked against.
public struct SignatureQuestion: Hashable, Sendable {
    /// The full name of the commit.
    public let commit: String
    /// The keys.
    public let roster: Roster

    /// A question.
    public init(commit: String, roster: Roster) {
        self.commit = commit
        self.roster = roster
    }
}

extension SignatureClaim {
    /// What git must be asked.
    public var question: SignatureQuestion { SignatureQuestion(commit: commit, roster: roster) }
}
