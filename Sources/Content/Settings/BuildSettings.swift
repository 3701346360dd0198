import Reading

/// What `build:` says about the making of the site.
public struct BuildSettings: Sendable {
    /// Whether files are also written compressed, for servers to send.
    public let isCompressed: Bool
    /// Whether pictures are also written smaller, where the machine has the program for it.
    public let hasThumbnails: Bool

    static let standard = BuildSettings(isCompressed: false, hasThumbnails: true)
}

extension SettingsReader {
    mutating func build(_ reader: MappingReader?) -> BuildSettings {
        guard var reader else { return .standard }
        let isCompressed = reader.flag("compress", into: &faults) ?? BuildSettings.standard.isCompressed
        let hasThumbnails = reader.flag("thumbnails", into: &faults) ?? BuildSettings.standard.hasThumbnails
        reader.finish(into: &faults)
        return BuildSettings(isCompressed: isCompressed, hasThumbnails: hasThumbnails)
    }
}
