import Hashing

/// A style sheet, picture or script of a theme.
public struct ThemeAsset: Sendable {
    /// The path inside the theme's `assets` folder.
    public let name: String
    /// The path relative to the ward's root.
    public let path: String
    /// The content.
    public let bytes: [UInt8]

    /// The path below the output folder; it carries a fingerprint of the content, so that browsers may keep the
    /// file for ever.
    public var outputPath: String {
        let mark = Fingerprint.hash(bytes).hexadecimal.prefix(10)
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else {
            return "assets/\(name).\(mark)"
        }
        return "assets/\(name[..<dot]).\(mark)\(name[dot...])"
    }
}
