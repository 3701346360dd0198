import Testing

@testable import Images

/// The first bytes of pictures, put together by hand after the descriptions of the formats.
@Suite struct ImageHeaderTests {
    private static let png: [UInt8] = [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 2, 0x80,
        0, 0, 1, 0xE0,
    ]
    private static let gif = Array("GIF89a".utf8) + [0x80, 0x02, 0xE0, 0x01]
    private static let frame: [UInt8] = [0xFF, 0xC2, 0, 17, 8, 0x01, 0xE0, 0x02, 0x80, 3]
    private static let jpeg: [UInt8] = [0xFF, 0xD8] + [0xFF, 0xE0, 0, 4, 1, 1] + frame

    /// A JPEG file with an Exif part that tells an orientation.
    private static func turned(_ orientation: UInt8, isBig: Bool) -> [UInt8] {
        func two(_ value: UInt8) -> [UInt8] { isBig ? [0, value] : [value, 0] }
        func four(_ value: UInt8) -> [UInt8] { isBig ? [0, 0, 0, value] : [value, 0, 0, 0] }
        let tag: [UInt8] = isBig ? [1, 0x12] : [0x12, 1]
        let tiff =
            Array((isBig ? "MM" : "II").utf8) + two(42) + four(8) + two(1) + tag + two(3) + four(1)
            + two(orientation) + [0, 0] + four(0)
        let part = Array("Exif\0\0".utf8) + tiff
        return [0xFF, 0xD8, 0xFF, 0xE1, 0, UInt8(part.count + 2)] + part + frame
    }

    /// A WebP file with a first chunk.
    private static func webp(_ kind: String, _ content: [UInt8]) -> [UInt8] {
        Array("RIFF\0\0\0\0WEBP\(kind)\0\0\0\0".utf8) + content
    }

    private static let pictures: [(ImageFormat, [UInt8])] = [
        (.png, png), (.gif, gif), (.jpeg, jpeg), (.jpeg, turned(1, isBig: true)),
        (.jpeg, turned(3, isBig: false)),
        // 14 bits a side, and a scale above them that does not count.
        (.webp, webp("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A, 0x80, 0x42, 0xE0, 0x01])),
        // 639 and 479 in 14 bits each: 0x27F, 0x1DF << 14 = 0x77C000.
        (.webp, webp("VP8L", [0x2F, 0x7F, 0xC2, 0x77, 0x00])),
        (.webp, webp("VP8X", [0, 0, 0, 0, 0x7F, 0x02, 0, 0xDF, 0x01, 0])),
    ]

    @Test(arguments: pictures)
    func `The size stands in the first bytes`(format: ImageFormat, bytes: [UInt8]) throws {
        let size = try #require(PixelSize(width: 640, height: 480))
        #expect(ImageHeader.read(bytes) == ImageHeader(format: format, size: size))
    }

    @Test(arguments: [
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 640 480'/>",
        "<svg width=\"640\" height=\"480px\" viewBox=\"0 0 1 1\">",
        "<svg width='100%' height='100%' viewBox='-5,-5,640,480'>",
        "<svg width='480pt' height='5in' viewBox='0 0 1 1'>",
        "\u{FEFF}<?xml version='1.0'?>\n<!-- <svg width='1'> --><!DOCTYPE svg [<!ENTITY a 'b'>]>\n"
            + "<s:svg viewBox='0 0 640 480'>",
    ])
    func `The size of a drawing stands in its first tag`(text: String) throws {
        let size = try #require(PixelSize(width: 640, height: 480))
        #expect(ImageHeader.read(Array(text.utf8)) == ImageHeader(format: .svg, size: size))
    }

    @Test(arguments: [5, 6, 7, 8] as [UInt8], [true, false])
    func `A picture that lies on its side is turned`(orientation: UInt8, isBig: Bool) throws {
        let size = try #require(PixelSize(width: 480, height: 640))
        #expect(ImageHeader.read(Self.turned(orientation, isBig: isBig))?.size == size)
    }

    @Test(arguments: [
        "", "<html>", "<!DOCTYPE html><html>", "%PDF-1.7", "MZ", "<svg", "<svg width=1>", "GIF8", "svg",
        "<a><svg viewBox='0 0 1 1'></a>", "<!-- <svg>", "<?xml <svg viewBox='0 0 1 1'>",
    ])
    func `What is no picture is none`(text: String) {
        #expect(ImageHeader.read(Array(text.utf8)) == nil)
    }

    @Test(arguments: [
        "<svg viewBox='0 0 0 480'>", "<svg viewBox='0 0 1e99 1'>", "<svg viewBox='0 0 nan inf'>",
        "<svg width='-640' height='480'>", "<svg viewBox='0 0 640'>", "<svg>",
        "<svg width='65536' height='1'>",
    ])
    func `A size that cannot be is none`(text: String) {
        #expect(ImageHeader.read(Array(text.utf8)) == ImageHeader(format: .svg, size: nil))
    }

    @Test func `A side of nought or beyond every format is no size`() {
        var bytes = Self.png
        bytes[18] = 0
        bytes[19] = 0
        #expect(ImageHeader.read(bytes) == ImageHeader(format: .png, size: nil))
        bytes[16] = 0xFF
        #expect(ImageHeader.read(bytes) == ImageHeader(format: .png, size: nil))
    }

    @Test(arguments: [png, gif, jpeg, turned(6, isBig: true), turned(6, isBig: false)])
    func `A file that ends early is read to its end and no further`(bytes: [UInt8]) {
        for length in bytes.indices.dropLast() {
            #expect(ImageHeader.read(Array(bytes[..<length]))?.size == nil)
        }
    }

    @Test(arguments: [
        png, gif, jpeg, turned(6, isBig: true), turned(8, isBig: false), webp("VP8X", []),
    ])
    func `No change of a byte makes the reader stumble`(bytes: [UInt8]) {
        let padded = bytes + [UInt8](repeating: 0xFF, count: 40)
        for index in padded.indices {
            for value in [0, 1, 0x7F, 0x80, 0xFF] as [UInt8] {
                var changed = padded
                changed[index] = value
                if let size = ImageHeader.read(changed)?.size {
                    #expect((1...65_535).contains(size.width) && (1...65_535).contains(size.height))
                }
            }
        }
    }
}
