import Content
import Foundation
import TestSupport
import Testing

@testable import Workspace

/// What is read of attachments with the real programs.
@Suite struct AttachmentReaderTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func read(
        _ bytes: [UInt8], _ name: String, limits: LimitedTool.Limits = .init(), searchPath: String? = nil
    ) async throws -> AttachmentText {
        try folder.write(bytes, to: name)
        let ending = String(name.split(separator: ".").last ?? "")
        let format = try #require(AttachmentFormat(fileExtension: ending))
        return await AttachmentReader(limits: limits, searchPath: searchPath).read(
            folder.path(name), as: format)
    }

    private func lines(_ text: AttachmentText) throws -> [String] {
        guard case .read(let bytes) = text else { throw TestFailure("\(text)") }
        return String(decoding: bytes, as: UTF8.self).split { $0.isNewline || $0 == "\t" }.map(String.init)
    }

    // MARK: PDF

    @Test func `The lines of a PDF are read, its pages divided`() async throws {
        let text = try await read(
            SamplePDF.bytes([["Kế hoạch số 12", "MẬT"], [], ["Trang ba"]]), "a.pdf")
        #expect(try lines(text).filter { $0 != "\u{C}" }.prefix(2) == ["Kế hoạch số 12", "MẬT"])
        guard case .read(let bytes) = text else { return }
        #expect(bytes.count { $0 == 0x0C } == 3)
    }

    @Test(arguments: ["-v.pdf", "a b;$(x).pdf", "[a]*?.pdf", "\u{1EBF}.pdf"])
    func `No name is an option, a pattern or a command`(name: String) async throws {
        let text = try await read(SamplePDF.bytes([["Một"]]), name)
        #expect(try lines(text).first == "Một")
        let document = try await read(
            try await SampleDocuments.docx("<w:p><w:r><w:t>Hai</w:t></w:r></w:p>"),
            name.replacing(".pdf", with: ".docx"))
        #expect(try lines(document) == ["Hai"])
    }

    @Test func `A PDF without words, with a password or broken is told apart`() async throws {
        #expect(try await read(SamplePDF.bytes([[], []]), "a.pdf") == .unread(.noWords))
        #expect(try await read(SamplePDF.bytes([["Một"]], isLocked: true), "b.pdf") == .unread(.encrypted))
        let whole = SamplePDF.bytes([["Một"]])
        #expect(try await read(Array(whole.prefix(300)), "c.pdf") == .unread(.damaged))
        #expect(try await read([], "d.pdf") == .unread(.damaged))
        #expect(try await read(Array("không phải PDF".utf8), "e.pdf") == .unread(.damaged))
    }

    // MARK: Word

    @Test func `Paragraphs, cells, headers, comments and properties of a Word document are lines`()
        async throws
    {
        let body = """
            <w:p><w:r><w:t>Số 12</w:t></w:r><w:r><w:tab/><w:t>MẬT</w:t></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>T</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ỐI MẬT</w:t></w:r></w:p></w:tc>
            <w:tc><w:p><w:r><w:t>042091234567</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            <w:p><w:r><w:t xml:space="preserve">A &amp; B &lt;c&gt; &#7852;</w:t><w:br/><w:t>d</w:t></w:r>
            <w:r><wp:posOffset>12345</wp:posOffset><w:instrText>PAGE</w:instrText></w:r></w:p>
            <w:p><w:del><w:r><w:delText>Đã xóa</w:delText></w:r></w:del></w:p>
            """
        let parts = [
            ("word/header1.xml", SampleDocuments.document("<w:p><w:t>TUYỆT MẬT</w:t></w:p>", root: "w:hdr")),
            (
                "word/comments.xml",
                SampleDocuments.document("<w:p><w:t>Nhận xét</w:t></w:p>", root: "w:comments")
            ),
            (
                "docProps/core.xml",
                "<cp:coreProperties><dc:title>LƯU HÀNH NỘI BỘ</dc:title><dc:creator>Ai đó</dc:creator></cp:coreProperties>"
            ),
        ]
        let text = try await read(try await SampleDocuments.docx(body, parts), "a.docx")
        #expect(
            try lines(text) == [
                "Số 12", "MẬT", "TỐI MẬT", "042091234567", "A & B <c> Ậ", "d", "Đã xóa", "TUYỆT MẬT",
                "Nhận xét",
                "LƯU HÀNH NỘI BỘ", "Ai đó",
            ])
    }

    @Test func `The main part of a Word document is found under any name`() async throws {
        let bytes = try await SampleDocuments.package([
            ("Khac/Phan.XML", SampleDocuments.document("<w:p><w:t>Một</w:t></w:p>"))
        ])
        #expect(try lines(try await read(bytes, "a.docx")) == ["Một"])
    }

    @Test func `An OpenDocument text is read`() async throws {
        let content = """
            <office:document-content><office:body><office:text><text:h>Đầu</text:h>
            <text:p>M<text:span>ẬT</text:span></text:p><table:table-cell><text:p>Ô<text:s/>một</text:p></table:table-cell>
            <office:binary-data>MDQyMDkxMjM0NTY3</office:binary-data></office:text></office:body></office:document-content>
            """
        let parts = [
            ("content.xml", content),
            ("settings.xml", "<config:config-item>042091234567</config:config-item>"),
            ("meta.xml", "<office:document-meta><dc:title>Tên</dc:title></office:document-meta>"),
        ]
        let text = try await read(try await SampleDocuments.package(parts), "a.odt")
        #expect(
            try lines(text).map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty } == [
                "Đầu", "MẬT", "Ô một", "Tên",
            ])
    }

    @Test func `Word documents that say nothing are told apart`() async throws {
        let picture = try await SampleDocuments.docx(
            "<w:p/>", [("docProps/app.xml", "<Properties><Application>W</Application></Properties>")])
        #expect(try await read(picture, "a.docx") == .unread(.noWords))
        #expect(try await read(Array("không phải zip".utf8), "b.docx") == .unread(.damaged))
        #expect(
            try await read(try await SampleDocuments.package([("a.txt", "a")]), "c.docx") == .unread(.damaged)
        )
        let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), 0] }
        #expect(try await read(compound + [0] + name, "d.docx") == .unread(.encrypted))
        #expect(try await read(compound + [0], "e.docx") == .unread(.oldWord))
        #expect(try await read(compound + [0], "f.doc") == .unread(.oldWord))
        // `zip -P secret`: word/document.xml with the cipher of PKZIP.
        #expect(try await read(Self.lockedPackage, "g.docx") == .unread(.encrypted))
    }

    @Test(arguments: [
        "<!DOCTYPE a [<!ENTITY a \"MẬT\"><!ENTITY b \"&a;&a;\">]><w:t>&b;</w:t>", "<w:t>a", "<w:t>a</w:t><",
        "<w:t a=\"", "<!-- ", "<?xml version=\"1.0\" encoding=\"windows-1258\"?><w:t>a</w:t>",
        "<w:t>a\u{0}</w:t>",
        "<a <b>", "<![CDATA[a",
    ])
    func `XML with a document type, cut off or in another encoding is refused`(xml: String) async throws {
        // A NUL divides the input of the helper, so that such text is handed in directly.
        let isWhole = xml.utf8.contains(0)
        let text =
            isWhole
            ? OfficeText.read(Array(xml.utf8), as: .docx)
            : try await read(try await SampleDocuments.package([("word/document.xml", xml)]), "a.docx")
        if xml == "<w:t>a" {
            // Elements that stay open hide nothing.
            #expect(try lines(text) == ["a"])
        } else {
            #expect(text == .unread(.damaged))
        }
    }

    @Test func `Deep nesting, unknown entities and stray ends do no harm`() throws {
        let deep =
            String(repeating: "<w:t>", count: 200_000) + "&x;&#0;&#x110000;&#xD800;&a & b"
            + "</w:t></w:p></w:t>"
        let text = OfficeText.read(Array(deep.utf8), as: .docx)
        #expect(try lines(text) == [String(repeating: "\u{FFFD}", count: 4) + "&a & b"])
    }

    // MARK: Limits

    @Test func `A package that unpacks to too much is given up`() async throws {
        let bytes = try await SampleDocuments.bomb(64 << 20)
        #expect(bytes.count < 1 << 20)
        #expect(try await read(bytes, "a.docx") == .unread(.tooLong))
    }

    @Test func `A program that is missing is named`() async throws {
        try folder.write("", to: "empty/x")
        let path = folder.path("empty")
        let pdf = try await read(SamplePDF.bytes([["Một"]]), "a.pdf", searchPath: path)
        #expect(pdf == .unread(.toolMissing(.pdftotext)))
        let docx = try await read(try await SampleDocuments.docx("<w:t>a</w:t>"), "a.docx", searchPath: path)
        #expect(docx == .unread(.toolMissing(.unzip)))
    }

    @Test func `A program that hangs is killed with everything that it started`() async throws {
        let child = folder.path("child")
        let path = try await fake("sleep 600 & echo $! > '\(child)'; sleep 600")
        let start = ContinuousClock.now
        let text = try await read(
            SamplePDF.bytes([["Một"]]), "a.pdf", limits: .init(time: .seconds(2)), searchPath: path)
        #expect(text == .unread(.tooSlow))
        #expect(ContinuousClock.now - start < .seconds(60))
        let process = try #require(pid_t(try folder.text("child").filter(\.isNumber)))
        // The signal has been sent; dying takes a moment on a busy machine.
        let deadline = ContinuousClock.now + .seconds(30)
        while !Self.isDead(process), ContinuousClock.now < deadline {
            try await Task.sleep(for: .milliseconds(20))
        }
        #expect(Self.isDead(process))
    }

    @Test func `A program that writes without end is killed`() async throws {
        let path = try await fake("while :; do echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; done")
        let text = try await read(
            SamplePDF.bytes([["Một"]]), "a.pdf", limits: .init(outputBytes: 1 << 16), searchPath: path)
        #expect(text == .unread(.tooLong))
    }

    @Test func `What a program writes before it fails is no reading`() async throws {
        let path = try await fake("echo MẬT; exit 1")
        #expect(
            try await read(SamplePDF.bytes([["Một"]]), "a.pdf", searchPath: path) == .unread(.damaged))
    }

    @Test func `A program that asks for too much memory ends`() async throws {
        let path = try await fake(
            "exec python3 -c 'import time; time.sleep(1); x = bytearray(3 << 30); print(len(x))'")
        #expect(
            try await read(SamplePDF.bytes([["Một"]]), "a.pdf", searchPath: path) == .unread(.damaged))
    }

    /// Puts a script in the place of `pdftotext`, and gives the path on which it is found. Another process writes
    /// it: were it open for writing in this one when some test starts a process, it could not be run.
    private func fake(_ script: String) async throws -> String {
        let file = folder.path("bin/pdftotext")
        let text = Array("#!/bin/sh\n\(script)\n".utf8)
        let shell = SystemTool(name: "sh")
        let command = "mkdir -p '\(folder.path("bin"))' && cat > '\(file)' && chmod 755 '\(file)'"
        let ending = try await shell.run(["-c", command], input: text) { _ in }
        guard ending.status == 0 else { throw TestFailure(ending.errors) }
        return "\(folder.path("bin")):/usr/local/bin:/usr/bin:/bin"
    }

    /// Whether a process is gone, or waits only for somebody to take note of its death.
    private static func isDead(_ process: pid_t) -> Bool {
        guard let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else {
            return true
        }
        return text.split(separator: ")").last?.hasPrefix(" Z") == true
    }

    private static let lockedPackage: [UInt8] = {
        let text =
            "UEsDBBQACQAIADgaeF0Cs/HRGAAAAA0AAAARABwAd29yZC9kb2N1bWVudC54bWxVVAkAA9sBBWvbAQVrdXgLAAEEAAAAAAQAAAAAfU0g5mAq"
            + "FNV1nWj4EIML+w2jhKmuKmUPUEsHCAKz8dEYAAAADQAAAFBLAQIeAxQACQAIADgaeF0Cs/HRGAAAAA0AAAARABgAAAAAAAEAAACkgQAAAAB3"
            + "b3JkL2RvY3VtZW50LnhtbFVUBQAD2wEFa3V4CwABBAAAAAAEAAAAAFBLBQYAAAAAAQABAFcAAABzAAAAAAA="
        return [UInt8](Data(base64Encoded: text) ?? Data())
    }()
}
