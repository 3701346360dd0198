import VietnameseText

/// The agencies that issue documents, and what stands for them in a number.
enum DocumentIssuer {
    /// The symbol of an agency, named in folded letters; nil for one that is not known.
    ///
    /// - Parameter settings: what `site.yml` says about documents: its `issuers` come first.
    static func symbol(of folded: String, _ settings: Record?) -> String? {
        for own in settings?.records("issuers") ?? [] {
            guard let known = own.text("name"), let symbol = own.text("symbol") else { continue }
            if VietnameseFolding.fold(known) == folded { return symbol }
        }
        return usual.first { folded.hasPrefix($0.name) }?.symbol
    }

    /// Whether an agency, named in folded letters, is one of the ward: its name ends with that of the place.
    static func isOwn(_ folded: String, _ site: RegisterSite) -> Bool {
        !folded.isEmpty && folded.hasSuffix(site.place)
    }

    /// The beginnings of names in folded letters; a longer one stands before a shorter one that it begins with.
    private static let usual: [(name: String, symbol: String)] = [
        ("uy ban nhan dan", "UBND"), ("chu tich uy ban nhan dan", "UBND"), ("ubnd", "UBND"),
        ("chu tich ubnd", "UBND"), ("hoi dong nhan dan", "HĐND"), ("hdnd", "HĐND"), ("ban bien tap", "BBT"),
        ("uy ban thuong vu quoc hoi", "UBTVQH"), ("quoc hoi", "QH"), ("chinh phu", "CP"),
        ("thu tuong chinh phu", "TTg"), ("bo thong tin va truyen thong", "BTTTT"), ("bo tai chinh", "BTC"),
        ("bo cong an", "BCA"),
    ]
}
