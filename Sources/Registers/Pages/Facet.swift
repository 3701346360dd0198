import CivilTime
import VietnameseText

/// Something by which a citizen can narrow a list down: each of its values has pages of its own, so that it works
/// without a script.
public struct Facet: Sendable {
    /// The word in addresses, such as `nam`; no year, no `trang`.
    public let key: String
    /// What people call it, such as “Năm ban hành”.
    public let title: String
    /// The order in which the values stand.
    public let order: Order
    /// The values that a record has, as people read them.
    public let values: @Sendable (RecordEntry, RegisterContext) -> [String]

    /// How values are sorted.
    public enum Order: Sendable {
        /// As a dictionary has them.
        case alphabetical
        /// The greatest first, such as the latest year.
        case descending
        /// In the order of this list, the others behind.
        case listed([String])
    }

    /// A facet.
    public init(
        _ key: String, _ title: String, order: Order = .alphabetical,
        values: @escaping @Sendable (RecordEntry, RegisterContext) -> [String]
    ) {
        self.key = key
        self.title = title
        self.order = order
        self.values = values
    }

    /// By the year of a day.
    static func year(_ title: String, of field: String) -> Facet {
        Facet("nam", title, order: .descending) { entry, _ in
            entry.record.date(field).map { [String($0.year)] } ?? []
        }
    }

    /// By a field with one text.
    static func text(_ key: String, _ title: String, of field: String) -> Facet {
        Facet(key, title) { entry, _ in entry.record.text(field).map { [$0] } ?? [] }
    }

    /// By what follows from the record.
    static func derived(_ key: String, _ title: String, of field: String, order: Order = .alphabetical)
        -> Facet
    {
        Facet(key, title, order: order) { entry, _ in entry.derived[field].map { [$0] } ?? [] }
    }

    /// How many values have pages of their own. They stand on every page of the list: a choice of more helps nobody, and
    /// thousands of free texts would make a list of thousands of pages grow with its square.
    static let mostValues = 100

    /// The values of a book with their records; of more than ``mostValues`` those with most records.
    func groups(in book: RegisterBook) -> [FacetGroup] {
        var positions: [String: [Int]] = [:]
        for (index, entry) in book.entries.enumerated() {
            var seen: Set<String> = []
            for value in values(entry, book.context) {
                let value = NormalForm.nfc(value)
                guard !value.isEmpty, seen.insert(value).inserted else { continue }
                positions[value, default: []].append(index)
            }
        }
        let slugs = Slug.disambiguate(Array(positions.keys))
        return sorted(Self.commonest(positions)).map { value in
            FacetGroup(
                title: value, path: "\(book.section)/\(key)/\(slugs[value] ?? "x")/",
                entries: positions[value] ?? [])
        }
    }

    private static func commonest(_ positions: [String: [Int]]) -> [String] {
        guard positions.count > mostValues else { return Array(positions.keys) }
        let sized = positions.map { (value: $0.key, size: $0.value.count) }
        return sized.sorted {
            $0.size == $1.size
                ? $0.value.utf8.lexicographicallyPrecedes($1.value.utf8) : $0.size > $1.size
        }
        .prefix(mostValues).map(\.value)
    }

    private func sorted(_ values: [String]) -> [String] {
        let alphabetical = values.map { (Collation.key($0), $0) }
            .sorted {
                $0.0 == $1.0
                    ? $0.1.utf8.lexicographicallyPrecedes($1.1.utf8) : $0.0.lexicographicallyPrecedes($1.0)
            }
            .map(\.1)
        switch order {
        case .alphabetical: return alphabetical
        case .descending: return alphabetical.reversed()
        case .listed(let list):
            return list.filter(values.contains) + alphabetical.filter { !list.contains($0) }
        }
    }
}

/// The records that share a value.
public struct FacetGroup: Sendable {
    /// The value.
    public let title: String
    /// The path of its first page below the site.
    public let path: String
    /// Positions in ``RegisterBook/entries``, in their order.
    public let entries: [Int]
}

extension RegisterBook {
    /// Every facet with its values; those with no value are left out.
    public var facets: [(facet: Facet, groups: [FacetGroup])] {
        register.facets.map { ($0, $0.groups(in: self)) }.filter { !$0.1.isEmpty }
    }
}
