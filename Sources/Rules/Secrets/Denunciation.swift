/// The words around one “tố cáo”.
struct Denunciation {
    /// The words of its line and of the next.
    let words: [TextToken]
    /// How many of them belong to its line.
    let ownCount: Int
    /// Where “tố” stands.
    let index: Int

    /// Whether these words tell who denounced.
    var tells: Bool {
        if index > 0, words[index - 1].lower == "người" {
            return tellsAfterLabel || tellsAfterPerson || tellsBefore
        }
        return tellsOwner || tellsBefore
    }

    private var after: ArraySlice<TextToken> { words[min(words.count, index + 2)...] }

    // MARK: “Người tố cáo: …”

    /// Whether words before “người tố cáo” make it the label of a value.
    static func isLabel(_ before: ArraySlice<TextToken>) -> Bool {
        before.allSatisfy { $0.kind != .word || labelWords.contains($0.lower) }
    }

    private static let labelWords: Set<String> = [
        "họ", "và", "tên", "địa", "chỉ", "ngày", "tháng", "năm", "sinh", "nơi", "ở", "cư", "trú", "thường",
        "số",
        "điện", "thoại", "cccd", "cmnd", "căn", "cước", "công", "dân", "chứng", "minh", "chữ", "ký", "của",
        "thông",
        "tin", "về", "ông", "bà", "a", "b", "c", "i", "ii", "iii",
    ]
    /// What makes the value an address, a day or a number instead of a name.
    private static let attributes: Set<String> = [
        "địa", "sinh", "nơi", "trú", "thoại", "cccd", "cmnd", "cước", "minh",
    ]

    private var tellsAfterLabel: Bool {
        let before = words[..<(index - 1)]
        let value = after.prefix(max(0, ownCount - index - 2))
        guard let colon = value.firstIndex(where: { $0.text == ":" }),
            value[..<colon].allSatisfy({
                $0.kind == .sign || ["ông", "bà", "ký", "tên", "là"].contains($0.lower)
            })
        else { return false }
        let content = value[(colon + 1)...]
        guard Self.isLabel(before) else { return PersonName.length(content, needsAddress: true) != nil }
        if before.contains(where: { Self.attributes.contains($0.lower) }) { return isFilled(content) }
        return PersonName.length(content) != nil
    }

    /// Whether something is written where a form leaves room; advice to whoever fills it in is nothing.
    private func isFilled(_ value: ArraySlice<TextToken>) -> Bool {
        guard let first = value.first(where: { $0.kind != .sign }), value.first?.text != "(" else {
            return false
        }
        guard !["ghi", "nêu", "theo", "không", "được", "phải", "là"].contains(first.lower) else {
            return false
        }
        return first.isCapitalized || value.contains { $0.kind == .number }
    }

    // MARK: “Người tố cáo là ông …”

    private var tellsAfterPerson: Bool {
        guard let first = after.first, [",", "(", "–", "-", "là", "tên", "có"].contains(first.lower) else {
            return false
        }
        let value = after.drop { [",", "(", "–", "-", "là", "tên", "có"].contains($0.lower) }
        return PersonName.length(value) != nil
    }

    // MARK: “Đơn tố cáo của ông …”

    private var tellsOwner: Bool {
        guard index == 0 || words[index - 1].lower != "bị" else { return false }
        let value = after.prefix(10).drop {
            $0.kind != .word || ["ngày", "tháng", "năm", "đề", "số", "lần", "thứ", "hai"].contains($0.lower)
        }
        guard let first = value.first, ["của", "do"].contains(first.lower) else { return false }
        return PersonName.length(words[(value.startIndex + 1)...]) != nil
    }

    // MARK: “Ông … gửi đơn tố cáo”

    private var tellsBefore: Bool {
        var before = words[..<index]
        let verbs = ["người", "đơn", "có", "đã", "gửi", "làm", "viết", "nộp", "là", "ký", "tên", "đứng"]
        let isPerson = before.last?.lower == "người"
        while let last = before.last,
            verbs.contains(last.lower) && !last.isCapitalized || last.lower == "người"
                || isPerson && [",", "(", "–", "-"].contains(last.text)
        {
            before.removeLast()
        }
        return PersonName.ends(before)
    }
}
