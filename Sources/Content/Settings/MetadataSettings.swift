public import CivilTime

/// How metadata is written, and what stands in where an article says nothing.
public struct MetadataSettings: Sendable {
    /// The spelling in force.
    public let profile: MetadataProfile
    /// Values for elements that an article leaves out.
    public let defaults: [DublinCoreElement: String]
    /// The longest description, in characters.
    public let descriptionLimit: Int
    /// The gateway through which harvesters read the static repository (OAI-PMH), where there is one.
    public var gateway: SiteURL?
}

/// A dated spelling of the elements in pages.
///
/// The annexes of TT 24/2011 that fix the spelling could not be consulted, so it is a setting.
public struct MetadataProfile: Sendable {
    /// The name of the profile.
    public let id: String
    /// The id of the legal document that it follows.
    public let document: String?
    /// The first day on which that document was in force.
    public let validFrom: CivilDate?
    /// The last day on which it was in force.
    public let validUntil: CivilDate?
    /// What joins several values of one element (TT 24/2011 Đ5.4).
    public let separator: String
    /// The name of each element in a page, by ``DublinCoreElement/rawValue`` or child element.
    public let names: [String: String]

    /// The name of an element in pages, `DC.Title` unless the profile says otherwise.
    public func name(of element: DublinCoreElement) -> String {
        names[element.rawValue] ?? "DC." + element.rawValue.prefix(1).uppercased()
            + element.rawValue.dropFirst()
    }

    /// The name of a child element of the date, `DC.Date.created` unless the profile says otherwise.
    public func name(ofDateChild child: String) -> String {
        names[child] ?? "\(name(of: .date)).\(child)"
    }
}
