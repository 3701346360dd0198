public import Content

/// Content that shows a rule at work.
public struct RuleExample: Sendable {
    /// Whether the rule must find a fault in it.
    public let fails: Bool
    /// What is shown.
    public let sample: Sample
    /// The line of the finding in the sample, where it fails.
    public let line: Int?

    /// The kinds of content.
    public enum Sample: Sendable {
        /// The bytes of one article, and the path at which it lies.
        case file(bytes: [UInt8], path: String)
        /// Several articles, as they lie beside each other.
        case files([File])
        /// The text of a `site.yml`.
        case settings(String)
        /// What a listing of `content/` shows, before anything is read.
        case entries([ContentEntry])
    }

    /// One of several articles.
    public struct File: Sendable {
        /// The path relative to the ward's root.
        public let path: String
        /// The content.
        public let bytes: [UInt8]
        /// The paths of the other files of its bundle.
        public let attachments: [String]
        /// What is known of the words in some of them.
        public let texts: [String: AttachmentText]
        /// The text of those that the register of the section reads.
        public let contents: [String: String]
        /// What is known of some of them as pictures.
        public let images: [String: AttachmentImage]
        /// The sizes of some of them, in bytes.
        public let sizes: [String: Int]

        /// The example article with some lines of its front matter replaced.
        init(
            _ path: String, _ keys: [String: String] = [:], body: String = ExampleArticle.body,
            attachments: [String] = [], texts: [String: AttachmentText] = [:],
            contents: [String: String] = [:], images: [String: AttachmentImage] = [:],
            sizes: [String: Int] = [:]
        ) {
            self.path = path
            bytes = Array(ExampleArticle.text(keys, body: body).utf8)
            self.attachments =
                attachments + (Array(texts.keys) + contents.keys + images.keys + sizes.keys).sorted()
            self.texts = texts
            self.contents = contents
            self.images = images
            self.sizes = sizes
        }
    }

    /// An article that is right but for the given changes.
    ///
    /// - Parameters:
    ///   - keys: lines of the front matter that replace those of ``ExampleArticle/keys``; an empty line takes
    ///     the key away.
    ///   - body: the text after the front matter.
    ///   - stage: the folder.
    /// - Returns: the example.
    static func passes(
        _ keys: [String: String] = [:], body: String = ExampleArticle.body, stage: Stage = .draft
    ) -> Self {
        Self(fails: false, sample: sample(keys, body, stage), line: nil)
    }

    /// An article in which the rule finds a fault at a line.
    static func fails(
        _ keys: [String: String] = [:], body: String = ExampleArticle.body, stage: Stage = .draft, line: Int
    ) -> Self {
        Self(fails: true, sample: sample(keys, body, stage), line: line)
    }

    /// A file given byte by byte.
    static func fails(file: String, path: String = ExampleArticle.path(.draft), line: Int = 1) -> Self {
        Self(fails: true, sample: .file(bytes: Array(file.utf8), path: path), line: line)
    }

    /// A file given as bytes.
    static func fails(bytes: [UInt8], path: String = ExampleArticle.path(.draft), line: Int = 1) -> Self {
        Self(fails: true, sample: .file(bytes: bytes, path: path), line: line)
    }

    /// A file in which the rule finds nothing.
    static func passes(file: String, path: String = ExampleArticle.path(.draft)) -> Self {
        Self(fails: false, sample: .file(bytes: Array(file.utf8), path: path), line: nil)
    }

    /// Articles beside each other, among which the rule finds a fault.
    static func fails(files: [File], line: Int) -> Self {
        Self(fails: true, sample: .files(files), line: line)
    }

    /// Articles beside each other, among which the rule finds nothing.
    static func passes(files: [File]) -> Self { Self(fails: false, sample: .files(files), line: nil) }

    /// Files below `content/`, in which the rule finds a fault.
    static func fails(entries: [ContentEntry]) -> Self {
        Self(fails: true, sample: .entries(entries), line: 1)
    }

    /// Files below `content/`, in which the rule finds nothing.
    static func passes(entries: [ContentEntry]) -> Self {
        Self(fails: false, sample: .entries(entries), line: nil)
    }

    /// `site.yml` of the example ward with one text replaced by another.
    static func settingsPass(replacing old: String = "", with new: String = "") -> Self {
        Self(fails: false, sample: .settings(ExampleWard.settings(replacing: old, with: new)), line: nil)
    }

    /// `site.yml` of the example ward with one text replaced by another, so that the rule finds a fault.
    static func settingsFail(replacing old: String, with new: String, line: Int? = nil) -> Self {
        Self(fails: true, sample: .settings(ExampleWard.settings(replacing: old, with: new)), line: line)
    }

    private static func sample(_ keys: [String: String], _ body: String, _ stage: Stage) -> Sample {
        .file(bytes: Array(ExampleArticle.text(keys, body: body).utf8), path: ExampleArticle.path(stage))
    }
}
