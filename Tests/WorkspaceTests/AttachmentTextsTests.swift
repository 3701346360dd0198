import Content
import Foundation
import Hashing
import TestSupport
import Testing

@testable import Workspace

/// Attachments of a ward, and what is remembered of them.
@Suite struct AttachmentTextsTests {
    private let folder: TemporaryFolder
    private let article = "content/draft/tin-tuc/a"

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("---\ntitle: A\n---\n", to: "\(article)/index.md")
        try folder.write("", to: "git/HEAD")
    }

    /// The article with the attachments that lie beside it, not looked into.
    private func article(_ names: [String]) throws -> Article {
        let location = try #require(
            {
                if case .article(let location) = ContentPath("\(article)/index.md") { location } else { nil }
            }())
        let attachments = try names.map { name in
            let bytes = try folder.bytes("\(article)/\(name)")
            return Attachment(path: name, size: bytes.count, sha256: SHA256.hash(bytes))
        }
        return ArticleReader.read(
            try folder.bytes("\(article)/index.md"), at: location, attachments: attachments)
    }

    private func texts(searchPath: String? = nil, limit: Int = 1 << 20) -> AttachmentTexts {
        AttachmentTexts(
            root: folder.path, limit: limit,
            cache: AttachmentCache(folder: folder.path("git/bientap/attachments")),
            reader: AttachmentReader(searchPath: searchPath))
    }

    private func read(_ texts: AttachmentTexts, _ names: [String]) async throws -> Article {
        try #require(await texts.read([try article(names)]).first)
    }

    private var entries: [String] { (try? folder.names(in: "git/bientap/attachments")) ?? [] }

    private func write(_ lines: [String], to name: String) throws {
        try folder.write(SamplePDF.bytes([lines]), to: "\(article)/\(name)")
    }

    private func words(_ article: Article) -> [String?] {
        article.attachments.map { attachment in
            guard case .read(let bytes) = attachment.text else { return nil }
            return String(decoding: bytes, as: UTF8.self).split(separator: "\n").first.map(String.init)
        }
    }

    @Test func `Files of other types and large ones are left alone`() async throws {
        try write(["Một"], to: "a.pdf")
        try folder.write("Một", to: "\(article)/b.txt")
        let all = try await read(texts(), ["a.pdf", "b.txt"])
        #expect(words(all) == ["Một", nil])
        #expect(all.attachments[1].text == .notAsked)
        let none = try await read(texts(limit: 10), ["a.pdf", "b.txt"])
        #expect(none.attachments.allSatisfy { $0.text == .notAsked })
    }

    @Test func `What was judged is remembered, so that no program runs again`() async throws {
        try write(["Một"], to: "a.pdf")
        try write([], to: "b.pdf")
        let first = try await read(texts(), ["a.pdf", "b.pdf"])
        #expect(entries.isEmpty)
        texts().remember([first], except: [], forgettingOthers: true)
        #expect(entries.count == 2)
        let second = try await read(texts(searchPath: "/nowhere"), ["a.pdf", "b.pdf"])
        #expect(second.attachments == first.attachments)
        // Another content is another entry; the old one goes when nothing needs it.
        try write(["Hai"], to: "a.pdf")
        let third = try await read(texts(), ["a.pdf"])
        #expect(words(third) == ["Hai"])
        texts().remember([third], except: [], forgettingOthers: true)
        #expect(entries.count == 1)
    }

    @Test func `Nothing of a file with a secret mark is kept, nor what could not be read`() async throws {
        try write(["MẬT"], to: "a.pdf")
        let read = try await self.read(texts(), ["a.pdf"])
        texts().remember([read], except: [], forgettingOthers: false)
        #expect(entries.count == 1)
        texts().remember([read], except: [read.path], forgettingOthers: false)
        #expect(entries.isEmpty)
        let missing = try await self.read(texts(searchPath: "/nowhere"), ["a.pdf"])
        #expect(missing.attachments.map(\.text) == [.unread(.toolMissing(.pdftotext))])
        texts().remember([missing], except: [], forgettingOthers: false)
        #expect(entries.isEmpty)
    }

    @Test(arguments: ["", "bientap cache 1 x\nread\nHai", "rác\n\n\n", "cut", "more"])
    func `A damaged entry is ignored and made anew`(damage: String) async throws {
        try write(["Một"], to: "a.pdf")
        let read = try await self.read(texts(), ["a.pdf"])
        texts().remember([read], except: [], forgettingOthers: false)
        let name = "git/bientap/attachments/\(try #require(entries.first))"
        let whole = try folder.bytes(name)
        switch damage {
        case "cut": try folder.write(Array(whole.dropLast()), to: name)
        case "more": try folder.write(whole + [0x41], to: name)
        default: try folder.write(damage, to: name)
        }
        let again = try await self.read(texts(), ["a.pdf"])
        #expect(again.attachments == read.attachments)
        texts().remember([again], except: [], forgettingOthers: false)
        #expect(try folder.bytes(name) == whole)
    }

    @Test func `The folder of git remembers, and without git nothing does`() async throws {
        #expect(await AttachmentCache(around: folder.path) == nil)
        _ = try await Git(folder: folder.path).run(["init", "-q", "."])
        let cache = try #require(await AttachmentCache(around: folder.path("content")))
        #expect(cache.folder == folder.path(".git/bientap/attachments"))
    }

    @Test func `Many attachments are read, equal ones once`() async throws {
        let names = (1...30).map { "a\($0).pdf" }
        for (index, name) in names.enumerated() { try write(["Tệp \(index % 10)"], to: name) }
        let read = try await self.read(texts(), names)
        #expect(words(read) == (0..<30).map { "Tệp \($0 % 10)" })
    }
}
