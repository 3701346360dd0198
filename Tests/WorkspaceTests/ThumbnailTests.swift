import Foundation
import Hashing
import Images
import TestSupport
import Testing

@testable import Publishing
@testable import Workspace

/// Smaller copies of pictures, made by the real program.
@Suite struct ThumbnailTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("", to: "git/HEAD")
    }

    private func source(
        _ bytes: [UInt8], _ path: String = "anh.jpg", widths: [Int] = [480, 800]
    ) throws -> PictureSource {
        try folder.write(bytes, to: path)
        return PictureSource(path: path, sha256: SHA256.hash(bytes), bytes: bytes.count, widths: widths)
    }

    private func maker(searchPath: String? = nil, isKeeping: Bool = true) async throws -> Thumbnails {
        try #require(
            await Thumbnails(
                root: folder.path, tool: ThumbnailTool(searchPath: searchPath),
                cache: isKeeping ? RepositoryCache(folder: folder.path("git/bientap/thumbnails")) : nil))
    }

    /// A program of the same name that says the version of the real one and then does something else.
    private func pretender(_ action: String) async throws -> String {
        let version = try await maker().version
        try folder.write(
            "#!/bin/sh\n[ \"$1\" = --version ] && { echo \(version); exit; }\n\(action)\n",
            to: "bin/vips")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o700], ofItemAtPath: folder.path("bin/vips"))
        return "\(folder.path("bin")):/usr/bin:/bin"
    }

    private var kept: [String] { (try? folder.names(in: "git/bientap/thumbnails")) ?? [] }

    /// What another program reads in a file: width, height, bands.
    private func header(_ bytes: [UInt8]) throws -> String {
        try folder.write(bytes, to: "xem.webp")
        let outcome = try Program.Running(["vipsheader", folder.path("xem.webp")]).wait()
        return outcome.output.split(separator: " ").dropFirst().first.map(String.init) ?? outcome.remarks
    }

    // MARK: The copies

    @Test(arguments: ["jpg", "png"]) func `Copies have the widths asked for and are shorter`(ending: String)
        async throws
    {
        let source = try source(
            try SamplePhoto.bytes(1600, 1200, ending: ending), "anh.\(ending)", widths: [480, 800, 1200])
        let made = try await maker().make([source])
        #expect(made.failures.isEmpty)
        #expect(made.set[source.sha256].map(\.height) == [360, 600, 900])
        let copies = try source.widths.map { try #require(made.bytes(of: source.sha256, width: $0)) }
        #expect(try copies.map(header) == ["480x360", "800x600", "1200x900"])
        #expect(copies.allSatisfy { $0.count < source.bytes })
    }

    @Test func `A photograph is turned as the camera was held, and tells nothing of its owner`() async throws
    {
        let photo = try SamplePhoto.turned(1000, 600, word: "NHA RIENG")
        #expect(photo.firstRange(of: Array("NHA RIENG".utf8)) != nil)
        let source = try source(photo, widths: [480])
        let made = try await maker().make([source])
        let copy = try #require(made.bytes(of: source.sha256, width: 480))
        #expect(try header(copy) == "480x800")
        #expect(copy.firstRange(of: Array("NHA RIENG".utf8)) == nil)
    }

    @Test func `A copy that is longer than the picture takes all copies of it away`() async throws {
        let bytes = try SamplePhoto.bytes(1000, 600)
        try folder.write(bytes, to: "anh.jpg")
        let source = PictureSource(
            path: "anh.jpg", sha256: SHA256.hash(bytes), bytes: 200, widths: [480, 1000])
        let made = try await maker().make([source])
        #expect(made.set[source.sha256].isEmpty && made.failures.isEmpty)
    }

    // MARK: What is kept

    @Test func `What was made is kept, and no program runs again`() async throws {
        let source = try source(try SamplePhoto.bytes(1000, 600))
        let first = try await maker()
        #expect(!first.isComplete([source]))
        let made = await first.make([source])
        #expect(kept.count == 2)
        let second = try await maker(searchPath: try await pretender("exit 1"))
        #expect(second.isComplete([source]))
        let again = await second.make([source])
        for width in source.widths {
            let bytes = try #require(made.bytes(of: source.sha256, width: width))
            #expect(again.bytes(of: source.sha256, width: width) == bytes)
        }
        second.forgetAll(but: [])
        #expect(kept.isEmpty)
        #expect(await second.make([source]).failures == [source])
    }

    @Test func `Without a place to keep them, copies are made all the same`() async throws {
        let source = try source(try SamplePhoto.bytes(1000, 600))
        let maker = try await maker(isKeeping: false)
        let made = await maker.make([source])
        #expect(made.bytes(of: source.sha256, width: 800) != nil)
        #expect(!maker.isComplete([source]))
        try folder.remove("git")
        #expect(try await self.maker().make([source]).bytes(of: source.sha256, width: 480) != nil)
    }

    @Test func `A copy that somebody changed is not given out`() async throws {
        let source = try source(try SamplePhoto.bytes(1000, 600))
        let made = try await maker().make([source])
        for name in kept {
            let path = "git/bientap/thumbnails/\(name)"
            var bytes = try folder.bytes(path)
            bytes[bytes.count - 1] ^= 1
            try folder.write(bytes, to: path)
        }
        #expect(made.bytes(of: source.sha256, width: 480) == nil)
        // The damaged one is gone, so that the next build makes it anew.
        #expect(try await maker().make([source]).bytes(of: source.sha256, width: 480) != nil)
    }

    @Test func `Copies of a file that changed meanwhile are not kept under its old name`() async throws {
        let source = try source(try SamplePhoto.bytes(1000, 600))
        try folder.write(try SamplePhoto.bytes(900, 600), to: "anh.jpg")
        let made = try await maker().make([source])
        #expect(made.failures == [source] && kept.isEmpty)
    }

    // MARK: Hostile files and programs

    @Test(arguments: ["", "GIF89a", "\u{FFFD}PNG", "<svg xmlns='http://www.w3.org/2000/svg'/>"])
    func `What is no picture is told, once and for all`(content: String) async throws {
        let source = try source(Array(content.utf8) + [UInt8](repeating: 7, count: 5000))
        let maker = try await maker()
        #expect(await maker.make([source]).failures == [source])
        #expect(maker.isComplete([source]))
        #expect(kept.count == 1)
    }

    @Test func `A link is no picture`() async throws {
        let bytes = try SamplePhoto.bytes(1000, 600)
        try folder.write(bytes, to: "that.jpg")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("anh.jpg"), withDestinationPath: folder.path("that.jpg"))
        let source = PictureSource(path: "anh.jpg", sha256: SHA256.hash(bytes), bytes: 9, widths: [480])
        #expect(try await maker().make([source]).failures == [source])
    }

    @Test(arguments: [
        "exit 1", "echo xin chào", "cat /dev/zero", "printf 'RIFF\\0\\0\\0\\0WEBPVP8X'",
        // A picture of another size than was asked for.
        "exec /usr/bin/vips thumbnail \"$2\" .webp 20",
    ])
    func `A program that goes wrong leaves the picture as it is`(action: String) async throws {
        let source = try source(try SamplePhoto.bytes(1000, 600))
        let made = try await maker(searchPath: try await pretender(action)).make([source])
        #expect(made.failures == [source] && made.set[source.sha256].isEmpty)
    }

    @Test func `A program that does not end is ended`() async throws {
        let source = try source(try SamplePhoto.bytes(1000, 600))
        let path = try await pretender("while :; do :; done")
        let tool = ThumbnailTool(limits: .init(time: .milliseconds(300)), searchPath: path)
        #expect(await tool.copy(of: folder.path(source.path), width: 480) == nil)
    }

    @Test func `A machine without the program has no maker`() async throws {
        #expect(await ThumbnailTool(searchPath: "/nowhere").version() == nil)
        #expect(
            await Thumbnails(root: folder.path, tool: ThumbnailTool(searchPath: "/nowhere"), cache: nil)
                == nil)
    }
}
