import Testing

@testable import Images

/// WebP files put together by hand after RFC 9649.
@Suite struct WebPMetadataTests {
    private func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        Array(name.utf8) + [UInt8(content.count), 0, 0, 0] + content + (content.count % 2 == 0 ? [] : [0])
    }

    private func file(_ chunks: [UInt8]...) -> [UInt8] {
        let body = Array("WEBP".utf8) + chunks.joined()
        return Array("RIFF".utf8) + [UInt8(body.count), 0, 0, 0] + body
    }

    private let picture: [UInt8] = [1, 2, 3]

    @Test func `What shows nothing goes, and the header no longer names it`() {
        // Profile 0x20, transparency 0x10, Exif 0x08, XMP 0x04.
        let whole = file(
            chunk("VP8X", [0x3C, 0, 0, 0, 9, 0, 0, 9, 0, 0]), chunk("ICCP", [7, 7, 7]), chunk("ALPH", [5]),
            chunk("VP8 ", picture), chunk("EXIF", [8, 8]), chunk("XMP ", [9]))
        #expect(
            WebPMetadata.removed(from: whole)
                == file(
                    chunk("VP8X", [0x10, 0, 0, 0, 9, 0, 0, 9, 0, 0]), chunk("ALPH", [5]),
                    chunk("VP8 ", picture)))
    }

    @Test func `A plain file stays as it is`() {
        let plain = file(chunk("VP8 ", picture))
        #expect(WebPMetadata.removed(from: plain) == plain)
        let lossless = file(chunk("VP8L", [1, 2]))
        #expect(WebPMetadata.removed(from: lossless) == lossless)
    }

    @Test func `What is no whole file is refused`() {
        let whole = file(chunk("VP8X", [0x08, 0, 0, 0, 9, 0, 0, 9, 0, 0]), chunk("EXIF", [8, 8, 8]))
        for length in 0..<whole.count {
            #expect(WebPMetadata.removed(from: Array(whole.prefix(length))) == nil)
        }
        #expect(WebPMetadata.removed(from: whole + [0]) == nil)
        var long = whole
        long[12 + 4] = 200
        #expect(WebPMetadata.removed(from: long) == nil)
        long[12 + 7] = 0xFF
        #expect(WebPMetadata.removed(from: long) == nil)
        #expect(WebPMetadata.removed(from: file(chunk("VP8X", []))) == file(chunk("VP8X", [])))
    }
}
