public import CivilTime

/// A legal document that the ward's rules rest on, with the days between which it was in force.
public struct CitedDocument: Sendable {
    /// The name by which `site.yml` refers to it.
    public let id: String
    /// Number and symbol.
    public let number: String?
    /// What it is about.
    public let title: String
    /// How clauses of it are cited, such as `TT24/2011`.
    public let cite: String?
    /// The first day in force.
    public let effective: CivilDate?
    /// The first day no longer in force.
    public let expires: CivilDate?
    /// Its address.
    public let url: String?
}
