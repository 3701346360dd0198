import Glibc
import Images

/// Makes smaller copies of pictures with `vips thumbnail` of libvips, which turns photographs as the camera was held and
/// unpacks a JPEG file no larger than it needs.
struct ThumbnailTool: Sendable {
    var limits = LimitedTool.Limits()
    /// Where programs are looked for; nil for the `PATH` of the environment.
    var searchPath: String?

    /// Its name and version in letters, digits, dots and hyphens; nil when the machine lacks it.
    func version() async -> String? {
        guard case .success(let output) = await program.run(["--version"]), output.status == 0 else {
            return nil
        }
        let line = output.bytes.prefix { $0 > 0x20 && $0 < 0x7F }
        let name = String(decoding: line, as: UTF8.self).filter {
            $0.isLetter || $0.isNumber || ".-".contains($0)
        }
        return name.isEmpty ? nil : String(name.prefix(40))
    }

    /// A copy in WebP; nil when the program cannot make it.
    ///
    /// The program is given the open file, not its name: no name is taken for an option, and nothing else can be put
    /// in its place meanwhile.
    ///
    /// - Parameters:
    ///   - path: the absolute path of the picture.
    ///   - width: the width of the copy in pixels.
    func copy(of path: String, width: Int) async -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        let output = await program.run([
            "thumbnail", "/proc/\(getpid())/fd/\(descriptor)", ".webp[Q=75,effort=3]", "\(width)",
            "--height", "\(Self.anyHeight)", "--export-profile", "srgb", "--fail-on", "truncated",
        ])
        // The program leaves in what the camera wrote, whatever it is told.
        guard case .success(let ended) = output, ended.status == 0,
            let bytes = WebPMetadata.removed(from: ended.bytes), ImageHeader.read(bytes)?.size?.width == width
        else { return nil }
        return bytes
    }

    private static let anyHeight = 1_000_000

    /// Only the loaders that are tested against hostile files, and no threads beside ours.
    private var program: LimitedTool {
        LimitedTool(
            name: "vips", limits: limits, searchPath: searchPath,
            variables: ["VIPS_BLOCK_UNTRUSTED": "1", "VIPS_CONCURRENCY": "1"])
    }
}
