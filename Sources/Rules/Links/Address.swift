extension String {
    /// The address without what follows `?`.
    var withoutQuery: String { utf8.firstIndex(of: UInt8(ascii: "?")).map { String(self[..<$0]) } ?? self }

    /// Whether an http or https address names a host after its `//`.
    var hasHost: Bool {
        guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let rest = utf8[colon...].dropFirst()
        guard rest.starts(with: "//".utf8), let first = rest.dropFirst(2).first else { return false }
        return !"/\\?#:@".utf8.contains(first)
    }
}
