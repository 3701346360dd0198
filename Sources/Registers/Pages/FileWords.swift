/// How people read what a file is.
public enum FileWords {
    /// A size, with the decimal comma of Vietnam.
    public static func size(_ bytes: Int) -> String {
        if bytes < 1000 { return "\(bytes) byte" }
        let (unit, name) = bytes < 1_000_000 ? (1000, "kB") : (1_000_000, "MB")
        let tenths = (bytes * 10 + unit / 2) / unit
        return tenths % 10 == 0 || tenths >= 100
            ? "\(tenths / 10) \(name)" : "\(tenths / 10),\(tenths % 10) \(name)"
    }

    /// The kind of a file by the ending of its name: `PDF`.
    public static func kind(_ path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "tệp" }
        return name[name.index(after: dot)...].uppercased()
    }
}
