/// Addresses on the web as records may name them.
enum WebAddress {
    /// Whether a text is an http or https address with a host and without user, space or control.
    static func isValid(_ text: String) -> Bool {
        guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return false }
        let host = text.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
        return !host.isEmpty && !host.contains("@")
            && !text.unicodeScalars.contains {
                $0.value <= 0x20 || (0x7F...0xA0).contains($0.value)
                    || "\"<>\\^`{|}".unicodeScalars.contains($0)
            }
    }
}
