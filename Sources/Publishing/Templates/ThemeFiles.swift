/// The files of a theme as they lie in the repository.
public struct ThemeFiles: Sendable {
    /// A file with its path relative to the ward's root.
    public struct File: Sendable {
        /// The path, such as `themes/phuong/templates/base.mustache`.
        public let path: String
        /// The content.
        public let bytes: [UInt8]

        /// A file of a theme.
        public init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }
    }

    /// The name of the folder below `themes/`.
    public let name: String
    /// Every file of the theme by its path inside the theme's folder.
    public let files: [String: File]

    /// A theme from its files.
    public init(name: String, files: [String: File]) {
        self.name = name
        self.files = files
    }
}
