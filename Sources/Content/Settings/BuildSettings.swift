import Reading

/// What `build:` says about the making of the site.
public struct BuildSettings: Sendable {
    /// Whether files are also written compressed, for servers to send.
    public let isCompressed: Bool
}

extension SettingsReader {
    mutating func build(_ reader: MappingReader?) -> BuildSettings {
        guard var reader else { return BuildSettings(isCompressed: false) }
        let isCompressed = reader.flag("compress", into: &faults) ?? false
        reader.finish(into: &faults)
        return BuildSettings(isCompressed: isCompressed)
    }
}
