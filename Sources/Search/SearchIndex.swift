import CivilTime
import Hashing
import Parallel
import Serialization
import VietnameseText

/// The index of a site: files that the script of the search page reads. See `docs/decisions/0030`.
public struct SearchIndex: Sendable {
    /// The files, `manifest.json` first.
    public let files: [SearchFile]
    /// Changes when any file does, so that a browser never mixes two versions.
    public let version: String

    /// Makes the index.
    public init(_ site: SearchSite) async {
        let starts = Array(stride(from: 0, to: site.entries.count, by: BlockIndex.size))
        let blocks = await starts.parallelMap(runLength: 1) { start in
            BlockIndex(site, start..<min(start + BlockIndex.size, site.entries.count))
        }
        let vocabulary = Vocabulary(blocks)
        async let pairFiles = PairFiles(blocks, vocabulary)
        async let entryFiles = EntryFiles.files(site.entries)
        let words = WordFiles(blocks, vocabulary)
        let pairs = await pairFiles.files
        let manifest = Self.manifest(site, borders: words.borders, buckets: pairs.count)
        files =
            [manifest] + words.files + pairs + (await entryFiles)
            + [SpellingFile.file(vocabulary, words.counts)] + FieldFiles(site.entries).files
        var hasher = FingerprintHasher()
        for file in files { hasher.update(Fingerprint.hash(file.bytes).bytes) }
        version = String(hasher.finalize().hexadecimal.prefix(10))
    }

    private static func manifest(_ site: SearchSite, borders: [String], buckets: Int) -> SearchFile {
        let document = JSONValue.object([
            ("version", .integer(1)), ("count", .integer(site.entries.count)),
            ("chunk", .integer(EntryFiles.length)), ("pairs", .integer(buckets)),
            ("words", .string(borders.joined(separator: " "))),
            ("years", .array(years(site.entries).map { .array([.integer($0.year), .integer($0.count)]) })),
            ("sections", .array(site.sections.map { .array([.string($0.title), .string($0.type)]) })),
            (
                "abbreviations",
                .array(site.abbreviations.map { .array([.string($0.short), .string($0.long)]) })
            ),
        ])
        return SearchFile(name: "manifest.json", bytes: Array((document.text + "\n").utf8))
    }

    /// How many entries each year has, the newest first: entries without a day stand at the end.
    private static func years(_ entries: [SearchEntry]) -> [(year: Int, count: Int)] {
        var years: [(year: Int, count: Int)] = []
        for entry in entries {
            guard let year = entry.day?.year else { break }
            if years.last?.year == year {
                years[years.count - 1].count += 1
            } else {
                years.append((year, 1))
            }
        }
        return years
    }
}
