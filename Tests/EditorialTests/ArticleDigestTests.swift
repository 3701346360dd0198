import Content
import Editorial
import Hashing
import Testing

/// The expected digests come from outside the program:
///
///     printf -- '---\ntitle: a\n---\nChào.\n' | sha256sum
///
/// and, with an attachment `b.txt` that holds `B` and another `a/á.txt` that holds `A`:
///
///     { printf -- '---\ntitle: a\n---\nChào.\n'; printf '\0a/á.txt\0'; printf A | sha256sum | cut -c1-64 | xxd -r -p
///       printf '\0b.txt\0'; printf B | sha256sum | cut -c1-64 | xxd -r -p; } | sha256sum
@Suite struct ArticleDigestTests {
    private static let plain = "23eb8f8bab8c4c922979b662bf9f2aae77eb11acaee59bf4f261c599338eba56"
    private static let withAttachments = "f9c347b51ea521a94f516ecec24e93f636a5b93134e245868e704119fb9e05b7"
    private static let text = "---\ntitle: a\n---\nChào.\n"

    private func digest(_ text: String, _ attachments: [Content.Attachment] = []) -> String? {
        ArticleDigest.compute(TestBoard.article(Array(text.utf8), attachments: attachments))?.hexadecimal
    }

    private func attachment(_ path: String, _ content: String) -> Content.Attachment {
        Content.Attachment(path: path, size: content.utf8.count, sha256: SHA256.hash(Array(content.utf8)))
    }

    @Test func `It is the SHA-256 of the file`() { #expect(digest(Self.text) == Self.plain) }

    @Test func `A byte order mark does not count`() { #expect(digest("\u{FEFF}" + Self.text) == Self.plain) }

    @Test func `Line ends of Windows do not count`() {
        #expect(digest("---\r\ntitle: a\r\n---\r\nChào.\r\n") == Self.plain)
    }

    @Test func `Both together do not count`() {
        let text = "\u{FEFF}---\r\ntitle: a\r\nworkflow:\r\n  - action: submit\r\n---\r\nChào.\r\n"
        #expect(digest(text) == Self.plain)
    }

    @Test func `A carriage return alone counts`() {
        #expect(digest("---\ntitle: a\n---\nChào.\r") != digest("---\ntitle: a\n---\nChào.\n"))
        #expect(digest("---\ntitle: a\n---\nChào.\r") != digest("---\ntitle: a\n---\nChào."))
    }

    @Test func `A carriage return before a line end of Windows counts`() {
        // printf -- '---\ntitle: a\n---\nChào.\r\n' | sha256sum
        #expect(
            digest("---\ntitle: a\n---\nChào.\r\r\n")
                == "b4dba268d87e5369c48dca542b25a7f48ba8c397177e01d30727516b0b7e2ce4")
    }

    @Test func `The recorded acts do not count`() {
        let acts = "workflow:\n  - action: submit\n    by: thuong-truc\n    # ghi chú\n"
        #expect(digest("---\ntitle: a\n\(acts)---\nChào.\n") == Self.plain)
        #expect(digest("---\ntitle: a\nworkflow:\n---\nChào.\n") == Self.plain)
        #expect(digest("---\ntitle: a\nworkflow: []\n---\nChào.\n") == Self.plain)
    }

    @Test func `The word inside the text counts`() {
        #expect(digest("---\ntitle: a\n---\nworkflow: b\nChào.\n") != Self.plain)
        #expect(digest("---\ntitle: a\n workflow: b\n---\nChào.\n") != Self.plain)
    }

    @Test func `Attachments count with their paths in the order of the bytes`() {
        let files = [attachment("a/á.txt", "A"), attachment("b.txt", "B")]
        #expect(digest(Self.text, files) == Self.withAttachments)
        #expect(digest(Self.text, files.reversed()) == Self.withAttachments)
    }

    @Test func `The name and the content of an attachment count`() {
        let normal = digest(Self.text, [attachment("b.txt", "B")])
        #expect(digest(Self.text, [attachment("c.txt", "B")]) != normal)
        #expect(digest(Self.text, [attachment("b.txt", "C")]) != normal)
        #expect(digest(Self.text) != normal)
    }

    @Test func `Every byte of the front matter counts`() {
        #expect(digest("---\ntitle: a \n---\nChào.\n") != Self.plain)
        #expect(digest("---\ntitle: a\n\n---\nChào.\n") != Self.plain)
    }

    @Test(arguments: ["", "Chào.", "---\ntitle: a\n"])
    func `A file without front matter has none`(text: String) { #expect(digest(text) == nil) }
}
