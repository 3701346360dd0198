public import Diagnostics
import CivilTime
public import Reading

/// The regulation of the board, as far as the program must know it.
public struct RegulationSettings: Sendable {
    /// A kind of information that the regulation gives to a member (QC Đ9).
    public struct Subject: Sendable {
        /// The clause.
        public let clause: String
        /// The kind of information, as the clause words it.
        public let title: String
        /// The ids of the sections that hold it.
        public let sections: [Located<String>]
        /// Where it stands in `site.yml`.
        public let position: Position
    }

    /// How its clauses are cited: `QC`.
    public let id: String
    /// Its title.
    public let title: String
    /// What it asks the sections to hold.
    public let subjects: [Subject]
}
