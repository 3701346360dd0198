public import CivilTime
import Compression
public import Hashing
public import Publishing

/// Puts a rendered site on disk.
public enum SiteBuild {
    /// What came of writing.
    public struct Outcome: Sendable {
        /// How many files the site has.
        public let files: Int
        /// How many of them are new or have other bytes than before.
        public let changed: Int
    }

    /// What compressed copies depend on besides the files: the libraries that make them.
    public static var libraries: String { Coding.libraries }

    /// The endings that the names of compressed copies have.
    public static var copySuffixes: [String] { Coding.allCases.map(\.suffix) }

    /// Prepares every output beside the folder and lets the new site take the place of the old one.
    ///
    /// Nothing of the old site is touched before the new one is complete.
    ///
    /// - Parameter isCompressed: whether files are also written compressed.
    public static func write(
        _ plan: SitePlan, renderer: SiteRenderer, root: String, to output: OutputFolder, inputs: Fingerprint,
        validity: (since: Timestamp?, until: Timestamp?), thumbnails: MadeThumbnails = .none,
        isCompressed: Bool = false
    ) async throws -> Outcome {
        let staged = try output.stage()
        let (files, changed) = try await staged.write(
            plan.outputs, root: root, renderer: renderer, thumbnails: thumbnails,
            copies: isCompressed ? staged.copies(after: output.state) : nil)
        try staged.write(
            BuildState(
                inputs: inputs, since: validity.since, until: validity.until,
                libraries: isCompressed ? Coding.libraries : nil, files: files))
        try output.replace(with: staged)
        return Outcome(files: files.count, changed: changed)
    }
}
