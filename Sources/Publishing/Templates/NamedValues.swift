/// Values by name, each name once, in the order in which they were written down.
///
/// Pages have dozens of them and are put together by the thousand: laying them side by side costs a fraction of a
/// hash table, and whoever asks in the order of the values finds each at once.
struct NamedValues<Value: Sendable>: ExpressibleByDictionaryLiteral, Sendable {
    private(set) var entries: [(name: String, value: Value)]

    init(dictionaryLiteral elements: (String, Value)...) {
        entries = elements.map { (name: $0, value: $1) }
    }

    mutating func append(_ other: Self) { entries += other.entries }

    mutating func append(_ name: String, _ value: Value) { entries.append((name, value)) }

    /// The value of a name.
    subscript(name: String) -> Value? {
        entries.firstIndex { $0.name == name }.map { entries[$0].value }
    }

    /// The value of a name that probably stands at a place; the place then is the one behind it.
    func value(of name: String, near place: inout Int) -> Value? {
        if place >= entries.count || entries[place].name != name {
            guard let found = entries.firstIndex(where: { $0.name == name }) else { return nil }
            place = found
        }
        defer { place += 1 }
        return entries[place].value
    }
}
