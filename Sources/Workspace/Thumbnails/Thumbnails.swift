import Glibc
import Hashing
import Images
public import Publishing

/// Makes smaller copies of the pictures of a ward and keeps them for the next build.
///
/// What is kept was made from what is in public texts: copies come after the judgement of the rules.
public struct Thumbnails: Sendable {
    /// The program that makes them, with its version: another one makes other bytes.
    public let version: String

    private let root: String
    private let tool: ThumbnailTool
    private let cache: RepositoryCache?

    /// The maker for the ward in a folder; nil when the machine lacks the program.
    public init?(root: String) async {
        await self.init(
            root: root, tool: ThumbnailTool(), cache: RepositoryCache(around: root, named: "thumbnails"))
    }

    init?(root: String, tool: ThumbnailTool, cache: RepositoryCache?) async {
        guard let version = await tool.version() else { return nil }
        self.version = version
        self.root = root
        self.tool = tool
        self.cache = cache
    }

    /// Whether every copy is there from an earlier build.
    public func isComplete(_ sources: [PictureSource]) -> Bool {
        sources.allSatisfy { source in
            let copies = source.widths.lazy.map { kept(source, $0) }
            return copies.allSatisfy { $0 != nil }
                || copies.first.map { $0 != nil && $0?.size == nil } ?? false
        }
    }

    /// The copies of pictures, with what could not be copied.
    public func make(_ sources: [PictureSource]) async -> MadeThumbnails {
        let atOnce = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        let pictures = await withTaskGroup(of: Picture.self) { group in
            var pictures: [Picture] = []
            for (number, source) in sources.enumerated() {
                if number >= atOnce, let picture = await group.next() { pictures.append(picture) }
                group.addTask { await copies(of: source) }
            }
            for await picture in group { pictures.append(picture) }
            return pictures
        }
        return MadeThumbnails(pictures, cache: cache)
    }

    /// Forgets the copies of all pictures but some.
    public func forgetAll(but sources: [PictureSource]) {
        cache?.forgetAll(but: Set(sources.flatMap { source in source.widths.map { name(source, $0) } }))
    }

    // MARK: One picture

    /// A picture with its copies.
    struct Picture: Sendable {
        let source: PictureSource
        let copies: [Copy]
    }

    /// A copy of a picture.
    struct Copy: Sendable {
        /// Under what it is kept.
        let name: String
        /// Its size; nil when the program could not make it.
        let size: PixelSize?
        let count: Int
        /// The bytes, where nothing keeps them.
        var bytes: [UInt8]?
    }

    private func copies(of source: PictureSource) async -> Picture {
        var copies: [Copy] = []
        for width in source.widths {
            guard let copy = await copy(of: source, width) else { break }
            copies.append(copy)
            // A file of which one copy cannot be made is none of which others can.
            if copy.size == nil { break }
        }
        return Picture(source: source, copies: copies)
    }

    private func copy(of source: PictureSource, _ width: Int) async -> Copy? {
        if let copy = kept(source, width) { return copy }
        let path = "\(root)/\(source.path)"
        let bytes = await tool.copy(of: path, width: width) ?? []
        // Copies of a file that changes meanwhile would be kept under a wrong name.
        guard (try? FileHasher.sha256(path)) == source.sha256 else { return nil }
        let name = name(source, width)
        cache?.keep(bytes, name)
        var copy = Copy(name: name, size: ImageHeader.read(bytes)?.size, count: bytes.count)
        if cache?.start(name, length: 0)?.count != bytes.count { copy.bytes = bytes }
        return copy
    }

    private func kept(_ source: PictureSource, _ width: Int) -> Copy? {
        let name = name(source, width)
        guard let start = cache?.start(name, length: Self.headLength) else { return nil }
        return Copy(name: name, size: ImageHeader.read(start.bytes)?.size, count: start.count)
    }

    private func name(_ source: PictureSource, _ width: Int) -> String {
        "\(source.sha256.hexadecimal).\(version).\(width).webp"
    }

    /// How many bytes of a WebP file tell its size.
    private static let headLength = 64
}
