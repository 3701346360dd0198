public import CivilTime
public import Hashing

/// What `.bientap` in an output folder says about the build that made it.
///
/// The file is part of the output, so it holds nothing that two builds of the same input would not share: no
/// paths of the machine, no file times, no moment of the build.
public struct BuildState: Hashable, Sendable {
    /// The name of the file.
    public static let fileName = ".bientap"

    /// Everything that the build was made from.
    public let inputs: Fingerprint
    /// The last moment before the build at which its outcome changed; nil when there was none.
    public let since: Timestamp?
    /// The next moment at which the outcome will change; nil when there is none.
    public let until: Timestamp?
    /// The libraries that made the compressed copies of files; nil when there are none.
    public let libraries: String?
    /// The files with their sizes, in byte order of the paths.
    public let files: [File]

    /// A file of the output.
    public struct File: Hashable, Sendable {
        /// The path below the output folder.
        public let path: String
        /// The size in bytes.
        public let size: Int
    }

    /// Whether a build of the same input at `now` would have the same outcome.
    public func covers(_ inputs: Fingerprint, at now: Timestamp) -> Bool {
        self.inputs == inputs && (since.map { $0 <= now } ?? true) && (until.map { now < $0 } ?? true)
    }
}

extension BuildState {
    private static let heading = "bientap 1"

    /// The file, one fact a line.
    var text: String {
        var lines = [Self.heading, "inputs \(inputs.hexadecimal)"]
        if let since { lines.append("since \(since.secondsSinceEpoch)") }
        if let until { lines.append("until \(until.secondsSinceEpoch)") }
        if let libraries { lines.append("compressed \(libraries)") }
        lines += files.map { "file \($0.size) \($0.path)" }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Reads the file; nil when it is damaged or of another version.
    init?(_ bytes: [UInt8]) {
        let lines = bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
        guard lines.first == Self.heading, lines.count > 1, lines[1].hasPrefix("inputs "),
            let inputs = Fingerprint(hexadecimal: lines[1].dropFirst("inputs ".count))
        else { return nil }
        var since: Timestamp?
        var until: Timestamp?
        var files: [File] = []
        var libraries: String?
        for line in lines.dropFirst(2) {
            if libraries == nil, files.isEmpty, line.hasPrefix("compressed ") {
                libraries = String(line.dropFirst("compressed ".count))
                continue
            }
            let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
            guard parts.count >= 2, let number = Int(parts[1]) else { return nil }
            switch (parts[0], parts.count) {
            case ("since", 2): since = Timestamp(secondsSinceEpoch: number)
            case ("until", 2): until = Timestamp(secondsSinceEpoch: number)
            case ("file", 3): files.append(File(path: parts[2], size: number))
            default: return nil
            }
        }
        self.init(inputs: inputs, since: since, until: until, libraries: libraries, files: files)
    }
}
