import Parallel
import CivilTime

/// What results show: a line for each entry, a few entries a file.
enum EntryFiles {
    /// How many entries a file has.
    static let length = 8

    /// `b0.txt` and so on.
    static func files(_ entries: [SearchEntry]) async -> [SearchFile] {
        let starts = Array(stride(from: 0, to: entries.count, by: length))
        return await starts.parallelMap { start in
            var bytes: [UInt8] = []
            for entry in entries[start..<min(start + length, entries.count)] { write(entry, to: &bytes) }
            return SearchFile(name: "b\(start / length).txt", bytes: bytes)
        }
    }

    private static func write(_ entry: SearchEntry, to bytes: inout [UInt8]) {
        let cells = [
            entry.path, entry.title, entry.day?.iso ?? "", entry.section.map(String.init) ?? "",
            entry.number ?? "", entry.description,
        ]
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: "\t")) }
            bytes += Lines.cell(cell).utf8
        }
        bytes.append(UInt8(ascii: "\n"))
    }
}
