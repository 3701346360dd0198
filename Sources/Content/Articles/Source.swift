/// Where a text comes from that is not the ward's own (QC Đ5.1, NĐ 43/2011 Đ5.3).
public struct Source: Hashable, Sendable {
    /// Author or publication; empty when only an address was given.
    public let name: String
    /// The address of the original.
    public let url: String?
    /// Whether it was written as `{name, url}`, not as one text.
    public let isMapping: Bool

    /// A source with its name and address.
    public init(name: String, url: String?, isMapping: Bool = false) {
        self.name = name
        self.url = url
        self.isMapping = isMapping
    }
}
