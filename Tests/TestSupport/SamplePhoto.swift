import Foundation

/// Pictures of many pixels, made by the program `vips`.
public enum SamplePhoto {
    /// A JPEG or PNG file with lines that get finer to the right.
    ///
    /// - Parameters:
    ///   - width: in pixels, as stored.
    ///   - height: in pixels, as stored.
    ///   - ending: `jpg` or `png`.
    public static func bytes(_ width: Int, _ height: Int, ending: String = "jpg") throws -> [UInt8] {
        let folder = try TemporaryFolder()
        let path = folder.path("anh.\(ending)")
        let command = ["vips", "eye", path, "\(width)", "\(height)", "--uchar"]
        let outcome = try Program.Running(command).wait()
        guard outcome.status == 0 else { throw TestFailure("vips: \(outcome.remarks)") }
        return try folder.bytes("anh.\(ending)")
    }

    /// A JPEG file as a camera writes it that was held on its side: with an Exif part that tells so, and a word that
    /// stands for the place and the owner.
    public static func turned(_ width: Int, _ height: Int, word: String) throws -> [UInt8] {
        let plain = try bytes(width, height)
        let text = Array(word.utf8)
        // Two entries of a directory: the orientation 6 (a quarter to the right), and a description behind it.
        let directory: [UInt8] =
            [0, 2] + [1, 0x0E, 0, 2, 0, 0, 0, UInt8(text.count), 0, 0, 0, 38]
            + [1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0] + [0, 0, 0, 0]
        let part = Array("Exif\0\0MM\0*\0\0\0\u{8}".utf8) + directory + text
        return Array(plain.prefix(2)) + [0xFF, 0xE1, 0, UInt8(part.count + 2)] + part + plain.dropFirst(2)
    }
}
