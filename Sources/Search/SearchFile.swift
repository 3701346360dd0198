/// A file of the index.
public struct SearchFile: Sendable {
    /// Its name.
    public let name: String
    /// What it holds: UTF-8.
    public let bytes: [UInt8]

    /// A file. Much room to grow is given back: files are many and wait for the disk.
    init(name: String, bytes: [UInt8]) {
        self.name = name
        let isLoose = bytes.capacity > bytes.count + bytes.count / 8
        self.bytes = isLoose ? bytes.withUnsafeBufferPointer { Array($0) } : bytes
    }
}
