/// The authority whose site it is.
public struct Agency: Sendable {
    /// The full name.
    public let name: String
    /// The authority above it.
    public let superior: String?
    /// The place that stands before the date on its papers (địa danh).
    public let place: String?
    /// Who answers for the site.
    public let responsible: String?
    /// The chair, as the regulation names them.
    public let chair: String?
    /// The postal address.
    public let address: String?
    /// The telephone number.
    public let phone: String?
    /// The fax number.
    public let fax: String?
    /// The official e-mail address.
    public let email: String?
}
