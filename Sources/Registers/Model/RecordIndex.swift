import Reading

/// Records by their names, for the relations between them.
public struct RecordIndex: Sendable {
    /// All of them, in the order given.
    public let entries: [RecordEntry]
    private let byID: [String: [Int]]
    private let byType: [String: [Int]]
    private let referrers: [String: [Int]]
    /// By the type and by what its register calls a record.
    private let byName: [String: [String: [Int]]]
    private let mentions: [String: [String: [Int]]]
    /// The permanent names of the articles that keep no record.
    private let otherNames: Set<String>

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
        var byName: [String: [String: [Int]]] = [:]
        var mentions: [String: [String: [Int]]] = [:]
        for (index, entry) in entries.enumerated() {
            if !entry.id.isEmpty { byID[entry.id, default: []].append(index) }
            byType[entry.type.id, default: []].append(index)
            for reference in entry.references { referrers[reference.value, default: []].append(index) }
            guard let register = entry.type.register else { continue }
            for name in register.names(entry) {
                byName[entry.type.id, default: [:]][name, default: []].append(index)
            }
            for name in register.mentions(entry) {
                mentions[entry.type.id, default: [:]][name, default: []].append(index)
            }
        }
        self.byName = byName
        self.mentions = mentions
        self.byID = byID
        self.byType = byType
        self.referrers = referrers
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

    /// The records of a type that bear a name of their register.
    public func entries(named name: String, of type: SectionType) -> [RecordEntry] {
        (byName[type.id]?[name] ?? []).map { entries[$0] }
    }

    /// The records of a type that refer to others by a name of their register.
    public func entries(mentioning name: String, of type: SectionType) -> [RecordEntry] {
        (mentions[type.id]?[name] ?? []).map { entries[$0] }
    }

    /// Whether any article bears a name.
    public func knows(_ id: String) -> Bool { byID[id] != nil || otherNames.contains(id) }
}
