import Diagnostics
import Reading
import VietnameseText

extension SettingsReader {
    mutating func search(_ reader: MappingReader) -> SearchSettings {
        var reader = reader
        let hasIndex = reader.flag("index", into: &faults) ?? true
        let abbreviations = reader.reader("abbreviations", into: &faults).map { self.abbreviations($0) }
        reader.finish(into: &faults)
        return SearchSettings(hasIndex: hasIndex, abbreviations: abbreviations ?? [])
    }

    private mutating func abbreviations(_ reader: MappingReader) -> [SearchSettings.Abbreviation] {
        var reader = reader
        var seen: Set<String> = []
        var found: [SearchSettings.Abbreviation] = []
        for (key, position) in reader.keys.sorted(by: { $0.value < $1.value }) {
            guard let long = requiredText(key, &reader)?.value else { continue }
            guard let abbreviation = abbreviation(Located(key, at: position), long, reader) else { continue }
            guard seen.insert(SearchSyllable.all(in: key)[0].exact).inserted else {
                invalid(
                    position, "`\(reader.name(key))` đã có ở trên, chỉ khác cách viết.",
                    "Giữ một dòng cho mỗi chữ viết tắt.")
                continue
            }
            found.append(abbreviation)
        }
        return found
    }

    private mutating func abbreviation(
        _ short: Located<String>, _ long: String, _ reader: MappingReader
    ) -> SearchSettings.Abbreviation? {
        guard SearchSyllable.all(in: short.value).count == 1 else {
            invalid(
                short.position, "`\(reader.name(short.value))` không phải một chữ viết tắt.",
                "Viết liền bằng chữ cái, không có dấu cách hay dấu khác, ví dụ `UBND: ủy ban nhân dân`.")
            return nil
        }
        guard (2...12).contains(SearchSyllable.all(in: long).count) else {
            invalid(
                short.position, "Dạng đầy đủ của `\(reader.name(short.value))` không dùng được: “\(long)”.",
                "Ghi từ 2 đến 12 tiếng, ví dụ `UBND: ủy ban nhân dân`.")
            return nil
        }
        return SearchSettings.Abbreviation(short: short, long: long)
    }
}
