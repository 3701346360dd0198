import Reading

/// Records by their names, for the relations between them.
///
/// An object, never changed, because every context of rules and pages holds it.
public final class RecordIndex: Sendable {
    /// All of them, in the order given.
    public let entries: [RecordEntry]
    private let byID: [String: [Int]]
    private let byType: [String: [Int]]
    private let referrers: [String: [Int]]
    private let byLookup: [Lookup: [Int]]
    /// The permanent names of the articles that keep no record.
    private let otherNames: Set<String>

    /// A word by which the records of a type are looked up.
    private struct Lookup: Hashable {
        let type: String
        let word: String
    }

    /// An index.
    ///
    /// - Parameters:
    ///   - entries: the records.
    ///   - otherNames: the permanent names of articles without a record, to which records may refer too.
    public init(_ entries: [RecordEntry], otherNames: Set<String> = []) {
        self.entries = entries
        self.otherNames = otherNames
        var byID: [String: [Int]] = [:]
        var byType: [String: [Int]] = [:]
        var referrers: [String: [Int]] = [:]
        var byLookup: [Lookup: [Int]] = [:]
        for (index, entry) in entries.enumerated() {
            if !entry.id.isEmpty { byID[entry.id, default: []].append(index) }
            byType[entry.type.id, default: []].append(index)
            for reference in entry.references { referrers[reference.value, default: []].append(index) }
            for word in entry.lookups {
                byLookup[Lookup(type: entry.type.id, word: word), default: []].append(index)
            }
        }
        self.byID = byID
        self.byType = byType
        self.referrers = referrers
        self.byLookup = byLookup
    }

    /// The record of an article, the approved version where there are two.
    public func entry(_ id: String) -> RecordEntry? {
        let found = (byID[id] ?? []).map { entries[$0] }
        return found.first { $0.isApproved } ?? found.first
    }

    /// Every version of a record.
    public func versions(_ id: String) -> [RecordEntry] { (byID[id] ?? []).map { entries[$0] } }

    /// The records of a type.
    public func entries(of type: SectionType) -> [RecordEntry] { (byType[type.id] ?? []).map { entries[$0] } }

    /// The records that refer to an article, by whatever field.
    public func entries(referringTo id: String) -> [RecordEntry] { (referrers[id] ?? []).map { entries[$0] } }

    /// The records of a type that share a word of its ``Register/lookups``, at most so many: a word that thousands
    /// share must not cost each of them thousands of copies.
    public func entries(of type: SectionType, sharing word: String, atMost limit: Int = 100) -> [RecordEntry]
    {
        (byLookup[Lookup(type: type.id, word: word)] ?? []).prefix(limit).map { entries[$0] }
    }

    /// Whether any record refers to an article.
    func isReferredTo(_ id: String) -> Bool { referrers[id] != nil }

    /// Whether any record of a type has a word among those of its ``Register/lookups``.
    func hasEntries(of type: SectionType, sharing word: String) -> Bool {
        byLookup[Lookup(type: type.id, word: word)] != nil
    }

    /// Whether any article bears a name.
    public func knows(_ id: String) -> Bool { byID[id] != nil || otherNames.contains(id) }
}
