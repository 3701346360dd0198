/// Writes a ZIP file (APPNOTE 6.3) whose files are stored as they are.
public enum StoredArchive {
    /// The archive. Every file carries the same day, so that equal files make equal archives.
    public static func bytes(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        var out: [UInt8] = []
        var directory: [UInt8] = []
        for (name, bytes) in files {
            let offset = out.count
            let common = header(name, bytes)
            out += number(0x0403_4B50, 4) + common + Array(name.utf8) + bytes
            directory += number(0x0201_4B50, 4) + number(20, 2) + common
            // No comment, first disk, no attributes.
            directory += number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4) + number(offset, 4)
            directory += Array(name.utf8)
        }
        let end =
            number(0x0605_4B50, 4) + number(0, 4) + number(files.count, 2) + number(files.count, 2)
            + number(directory.count, 4) + number(out.count, 4) + number(0, 2)
        return out + directory + end
    }

    /// What a file has in common before its content and in the directory: version, names in UTF-8, stored, 1 January
    /// 1980, checksum, sizes, length of the name, nothing extra.
    private static func header(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
        number(20, 2) + number(0x0800, 2) + number(0, 2) + number(0, 2) + number(0x21, 2)
            + number(Int(checksum(bytes)), 4) + number(bytes.count, 4) + number(bytes.count, 4)
            + number(name.utf8.count, 2) + number(0, 2)
    }

    /// CRC-32 (ISO 3309), bit by bit: what is stored is short.
    static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in
                value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
            }
        }
    }

    /// A number, the least byte first.
    private static func number(_ value: Int, _ length: Int) -> [UInt8] {
        (0..<length).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }
}
