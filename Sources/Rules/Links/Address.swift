extension String {
    /// The address without what follows `?`.
    var withoutQuery: String { utf8.firstIndex(of: UInt8(ascii: "?")).map { String(self[..<$0]) } ?? self }

    /// Whether an http or https address names a host after its `//`, and a port that can be where it names one.
    var hasHost: Bool {
        guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let rest = utf8[colon...].dropFirst()
        guard rest.starts(with: "//".utf8), let first = rest.dropFirst(2).first else { return false }
        guard !"/\\?#:@".utf8.contains(first) else { return false }
        let authority = String(
            decoding: rest.dropFirst(2).prefix { !"/\\?#".utf8.contains($0) }, as: UTF8.self)
        guard !authority.hasPrefix("["),
            let port = authority.split(separator: ":", maxSplits: 1).dropFirst().first
        else {
            return true
        }
        return UInt16(port) != nil
    }
}
