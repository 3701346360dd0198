public import Reading

/// The section about access to information: what `access:` says (NĐ 13/2018 Đ11).
public struct AccessSettings: Sendable {
    /// Who receives requests for information.
    public let contact: String?
    /// The mail address for requests over the network.
    public let requests: String?
    /// The mail address for complaints about access to information.
    public let complaints: String?
    /// Forms to be filled in, with their places.
    public let forms: [Form]
    /// How to ask for information, a paragraph each.
    public let guidance: [String]
    /// What must be made public.
    public let items: [Item]
    /// The requests that were made.
    public let register: [AccessRequest]
    /// What hung at public places.
    public let postings: [NoticePosting]

    /// A form.
    public struct Form: Sendable {
        /// Its name.
        public let title: String
        /// Where it lies.
        public let link: Located<LinkDestination>
    }

    /// A kind of information that must be made public.
    public struct Item: Sendable {
        /// What it is.
        public let title: String
        /// The clause that asks for it.
        public let basis: String
        /// The sections in which it is posted; none where nothing serves it yet.
        public let sections: [Located<String>]
        /// In which form it is made public.
        public let form: String?
        /// For how long.
        public let duration: String?
    }

    /// What holds when `site.yml` says nothing.
    static let none = AccessSettings(
        contact: nil, requests: nil, complaints: nil, forms: [], guidance: [], items: [],
        register: [], postings: [])
}
