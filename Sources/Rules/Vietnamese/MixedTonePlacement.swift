import Content
import Diagnostics
import VietnameseText

extension Rule {
    static let mixedTonePlacement = Rule(
        code: "TV004", name: "mixed-tone-placement",
        summary: "Trong một bài nên đặt dấu thanh theo một kiểu (hòa hoặc hoà).",
        basis: [], severity: .always(.note),
        rationale: "Hai kiểu đặt dấu đều được dùng, nhưng lẫn cả hai trong một bài làm bài thiếu nhất quán "
            + "và làm tìm kiếm đúng chữ bỏ sót.",
        examples: [
            .passes(body: "\nTổ hòa giải và trạm y tế chăm sóc sức khỏe người dân.\n"),
            .passes(body: "\nTổ hoà giải và trạm y tế chăm sóc sức khoẻ người dân.\n"),
            .fails(body: "\nTổ hòa giải họp.\nTrạm y tế chăm sóc sức khoẻ, nhân dân hòa thuận.\n", line: 11),
        ],
        check: .article { article, _ in
            guard let bytes = TextScan.bytes(of: article) else { return [] }
            let found = TonePlacement.occurrences(in: bytes)
            let old = found.filter { $0.style == .old }
            guard !old.isEmpty, old.count < found.count else { return [] }
            let new = found.filter { $0.style == .new }
            // The fault is shown where the rarer style stands, for that one is the less work to change.
            let rare = new.count <= old.count ? new : old
            guard let first = rare.first else { return [] }
            return [
                RuleFault(
                    at: article.source.position(at: first.offset),
                    "Bài dùng cả hai kiểu đặt dấu: kiểu cũ (\(words(old))) và kiểu mới (\(words(new))).",
                    help: "Chọn một kiểu cho cả bài; ở đây sửa \(words(rare)) là ít nhất.")
            ]
        })

    /// Up to three different words.
    private static func words(_ occurrences: [ToneOccurrence]) -> String {
        var words: [String] = []
        for occurrence in occurrences where words.count < 3 && !words.contains(occurrence.word) {
            words.append(occurrence.word)
        }
        return words.joined(separator: ", ")
    }
}
