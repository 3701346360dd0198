import CivilTime

/// What the advanced search looks at: a file for each element of the metadata, loaded by those who ask for it.
struct FieldFiles {
    private let entries: [SearchEntry]

    init(_ entries: [SearchEntry]) { self.entries = entries }

    var files: [SearchFile] {
        [
            file("section") { $0.section.map { [String($0)] } ?? [] },
            file("creator", \.creators), file("publisher") { [$0.publisher] }, file("subject", \.subjects),
            days,
        ]
    }

    /// Each value with the entries that have it, in the order of the first of them.
    private func file(_ name: String, _ values: (SearchEntry) -> [String]) -> SearchFile {
        var places: [String: Int] = [:]
        var lists: [(value: String, entries: [Int])] = []
        for (index, entry) in entries.enumerated() {
            for value in values(entry) where !value.isEmpty {
                if let place = places[value] {
                    if lists[place].entries.last != index { lists[place].entries.append(index) }
                } else {
                    places[value] = lists.count
                    lists.append((value, [index]))
                }
            }
        }
        var bytes: [UInt8] = []
        for (value, list) in lists {
            bytes += Lines.cell(value).utf8
            bytes.append(UInt8(ascii: "\t"))
            var numbers = NumberText()
            for entry in list { numbers.write(entry, to: &bytes) }
            bytes.append(UInt8(ascii: "\n"))
        }
        return SearchFile(name: "\(name).txt", bytes: bytes)
    }

    /// The newest day; then for each day how many days it lies before the last one and how many entries it has.
    private var days: SearchFile {
        let days = entries.compactMap(\.day)
        guard let newest = days.first else { return SearchFile(name: "date.txt", bytes: []) }
        var bytes = Array("\(newest.iso)\n".utf8)
        var (day, count) = (newest, 0)
        var before = newest
        func close() {
            NumberText.write(step: max(0, before.dayNumber - day.dayNumber), to: &bytes)
            NumberText.write(step: count, to: &bytes)
        }
        for next in days {
            if next != day {
                close()
                (before, day, count) = (day, next, 0)
            }
            count += 1
        }
        close()
        bytes.append(UInt8(ascii: "\n"))
        return SearchFile(name: "date.txt", bytes: bytes)
    }
}
