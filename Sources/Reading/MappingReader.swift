public import Diagnostics
public import CivilTime
import VietnameseText
public import YAML

/// Reads the keys of one YAML mapping into typed values, collecting every fault.
///
/// A key that nobody asked for is a fault in the end, with the nearest known key as the remedy: call
/// ``finish(into:)`` when all keys have been read.
public struct MappingReader {
    /// Where the mapping stands.
    public let position: Position
    private let entries: [Entry]
    /// The keys that lead to the mapping, or to the list in which it is an item.
    private let path: String
    /// The number of the item in its list, from 1.
    private let item: Int?
    /// The keys that were asked for. Mappings are short: looking along a list is faster than hashing.
    private var known: [String] = []

    /// For how many keys there is room at first.
    private static let usualKeys = 8

    private struct Entry {
        let key: String
        let position: Position
        let value: YAMLNode

        /// Where a fault of the value is told: at the value beside its key, else at the key, where its author looks.
        var place: Position {
            let place = Position(value.mark)
            return place.line == position.line ? place : position
        }
    }

    /// Reads `node`, or records that it is no mapping.
    ///
    /// - Parameter path: the keys that lead here, as `board.members[2]`, for the messages; may be empty.
    public init?(_ node: YAMLNode, path: String, into faults: inout [ReadingFault]) {
        self.init(node, path: path, item: nil, into: &faults)
    }

    private init?(
        _ node: YAMLNode, path: String, item: Int?, at fault: Position? = nil,
        into faults: inout [ReadingFault]
    ) {
        guard case .mapping(let list) = node.value else {
            let place = fault ?? Position(node.mark)
            let name = Self.name(path, item)
            faults.append(
                name.isEmpty
                    ? .notAMapping(at: place)
                    : .wrongType(name, at: place, expected: "các cặp “khóa: giá trị”"))
            return nil
        }
        position = Position(node.mark)
        self.path = path
        self.item = item
        known.reserveCapacity(Self.usualKeys)
        // The first of two equal keys counts; the YAML reader has reported the second one.
        entries = list.compactMap { entry in
            entry.key.scalarText.map {
                Entry(key: $0, position: Position(entry.key.mark), value: entry.value)
            }
        }
    }

    private func place(_ key: String, _ node: YAMLNode) -> Position {
        entry(key)?.place ?? Position(node.mark)
    }

    private func entry(_ key: String) -> Entry? { entries.first { $0.key == key } }

    /// The place of a key, or nil when the mapping does not have it.
    public func position(of key: String) -> Position? {
        entry(key)?.position
    }

    /// The keys as written, with their places.
    public var keys: [String: Position] {
        Dictionary(entries.map { ($0.key, $0.position) }, uniquingKeysWith: { first, _ in first })
    }

    /// The number of keys.
    public var count: Int { entries.count }

    /// Counts a key as known without reading it.
    public mutating func knows(_ key: String) { known.append(key) }

    /// The raw value of a key.
    public mutating func node(_ key: String) -> YAMLNode? {
        known.append(key)
        return entry(key)?.value
    }

    /// A text. An empty or null value reads as an empty text at the place of its key.
    public mutating func text(_ key: String, into faults: inout [ReadingFault]) -> Located<String>? {
        known.append(key)
        guard let entry = entry(key) else { return nil }
        return text(entry.value, name: name(key), at: entry.place, into: &faults)
            .map { Located($0.value, at: entry.position) }
    }

    /// A text or a list of texts; empty ones are kept, so that they can be reported.
    public mutating func texts(_ key: String, into faults: inout [ReadingFault]) -> [Located<String>] {
        guard let node = node(key) else { return [] }
        guard case .sequence(let items) = node.value else {
            return text(node, name: name(key), at: place(key, node), into: &faults).map { [$0] } ?? []
        }
        return items.enumerated().compactMap { index, item in
            text(item, name: "\(name(key))[\(index + 1)]", at: Position(item.mark), into: &faults)
        }
    }

    /// Whether a key stands there without a value, or with `null`.
    public func isNull(_ key: String) -> Bool {
        guard case .scalar(let scalar) = entry(key)?.value.value else { return false }
        return scalar.resolved == .null
    }

    /// Whether somebody left a key empty: without a value, with `null`, with blanks or with an empty list.
    public func isBlank(_ key: String) -> Bool {
        switch entry(key)?.value.value {
        case .scalar(let scalar): scalar.resolved == .null || scalar.text.allSatisfy(\.isWhitespace)
        case .sequence(let items): items.isEmpty
        default: false
        }
    }

    /// A scalar as written, whatever YAML takes it for; nil when there is none.
    public mutating func plain(_ key: String) -> Located<String>? {
        guard let node = node(key), case .scalar(let scalar) = node.value else { return nil }
        return Located(scalar.text, at: place(key, node))
    }

    /// `true` or `false`.
    public mutating func flag(_ key: String, into faults: inout [ReadingFault]) -> Bool? {
        guard let node = node(key) else { return nil }
        guard case .scalar(let scalar) = node.value, scalar.resolved == .bool else {
            faults.append(.wrongType(name(key), at: place(key, node), expected: "true hoặc false"))
            return nil
        }
        return scalar.text.lowercased() == "true"
    }

    /// A whole number inside `range`.
    public mutating func integer(
        _ key: String, in range: ClosedRange<Int>, into faults: inout [ReadingFault]
    ) -> Int? {
        guard let node = node(key) else { return nil }
        guard case .scalar(let scalar) = node.value, scalar.resolved == .integer,
            let value = Int(scalar.text), range.contains(value)
        else {
            let expected = "một số nguyên từ \(range.lowerBound) đến \(range.upperBound)"
            faults.append(.wrongType(name(key), at: place(key, node), expected: expected))
            return nil
        }
        return value
    }

    /// A day, `YYYY-MM-DD`; nil also for null.
    public mutating func date(_ key: String, into faults: inout [ReadingFault]) -> Located<CivilDate>? {
        guard let node = node(key), let place = position(of: key) else { return nil }
        guard case .scalar(let scalar) = node.value else {
            faults.append(.wrongType(name(key), at: place, expected: "ngày viết YYYY-MM-DD"))
            return nil
        }
        guard scalar.resolved != .null else { return nil }
        guard let date = CivilDate(scalar.text) else {
            faults.append(.impossibleDate(name(key), scalar.text, at: place, form: "YYYY-MM-DD"))
            return nil
        }
        return Located(date, at: place)
    }

    /// The items of a list of mappings, each with its place in the messages.
    public mutating func readers(_ key: String, into faults: inout [ReadingFault]) -> [MappingReader] {
        guard let node = node(key) else { return [] }
        if case .scalar(let scalar) = node.value, scalar.resolved == .null { return [] }
        guard case .sequence(let items) = node.value else {
            faults.append(.wrongType(name(key), at: place(key, node), expected: "một danh sách"))
            return []
        }
        let path = name(key)
        return items.enumerated().compactMap { index, item in
            MappingReader(item, path: path, item: index + 1, into: &faults)
        }
    }

    /// The mapping under a key.
    public mutating func reader(_ key: String, into faults: inout [ReadingFault]) -> MappingReader? {
        guard let node = node(key) else { return nil }
        if case .scalar(let scalar) = node.value, scalar.resolved == .null { return nil }
        return MappingReader(node, path: name(key), item: nil, at: place(key, node), into: &faults)
    }

    /// Records that a key which must be there is missing.
    public mutating func require(_ key: String, into faults: inout [ReadingFault]) {
        known.append(key)
        guard entry(key) == nil else { return }
        faults.append(
            ReadingFault(
                .missingKey, at: position, "Thiếu khóa `\(name(key))`.",
                help: "Thêm dòng `\(key): …` vào đây."))
    }

    /// Records every key that was never asked for.
    public func finish(into faults: inout [ReadingFault]) {
        for entry in entries where !known.contains(entry.key) {
            let key = entry.key
            let nearest = Suggestion.closest(to: key, among: known)
            let help =
                nearest.map { "Có phải ý là `\($0)`? Sửa tên khóa hoặc xóa dòng này." }
                ?? "Các khóa dùng được ở đây: \(Set(known).sorted().map { "`\($0)`" }.joined(separator: ", "))."
            faults.append(
                ReadingFault(
                    .unknownKey, at: entry.position, "Không có khóa `\(name(key))`.", help: help))
        }
    }

    /// The key with the keys that lead to it.
    public func name(_ key: String) -> String {
        let path = Self.name(path, item)
        return path.isEmpty ? key : "\(path).\(key)"
    }

    private static func name(_ path: String, _ item: Int?) -> String { item.map { "\(path)[\($0)]" } ?? path }

    private func text(
        _ node: YAMLNode, name: @autoclosure () -> String, at place: Position,
        into faults: inout [ReadingFault]
    ) -> Located<String>? {
        guard case .scalar(let scalar) = node.value else {
            faults.append(.wrongType(name(), at: place, expected: "một dòng chữ"))
            return nil
        }
        switch scalar.resolved {
        case .null: return Located("", at: place)
        case .string: return Located(scalar.text, at: place)
        case .bool, .integer, .float:
            // A day or a number of a document written without quotes is still what its author typed,
            // but YAML readers disagree about it; the quotes make it certain.
            faults.append(
                ReadingFault(
                    .wrongType, at: place,
                    "`\(name())` phải là chữ, nhưng YAML hiểu giá trị này là số hoặc đúng/sai.",
                    help: "Đặt giá trị trong dấu ngoặc kép: \"\(scalar.text)\"."))
            return nil
        }
    }
}

extension ReadingFault {
    /// What should be a mapping is none.
    public static func notAMapping(at position: Position) -> Self {
        Self(
            .notAMapping, at: position, "Phần này không phải các cặp “khóa: giá trị”.",
            help: "Viết mỗi khóa trên một dòng, ví dụ `title: Họp tổ dân phố 3`.")
    }

    /// A value of another type than its key asks for.
    public static func wrongType(_ name: String, at position: Position, expected: String) -> Self {
        let subject = name.isEmpty ? "Phần này" : "`\(name)`"
        return Self(
            .wrongType, at: position, "\(subject) có kiểu giá trị không đúng.",
            help: "Giá trị phải là \(expected).")
    }

    private static func padded(_ digits: String) -> String { digits.count == 1 ? "0" + digits : digits }

    /// A day or moment that is not written as it should be, or does not exist.
    public static func impossibleDate(_ name: String, _ text: String, at position: Position, form: String)
        -> Self
    {
        let parts = text.split(separator: "/").map(String.init)
        let turned = parts.count == 3 ? CivilDate("\(parts[2])-\(padded(parts[1]))-\(padded(parts[0]))") : nil
        if let turned {
            return Self(
                .impossibleDate, at: position, "`\(name)` chưa đúng mẫu: “\(text)”.",
                help: "Viết `\(turned.iso)`.")
        }
        return Self(
            .impossibleDate, at: position,
            "`\(name)` không đúng mẫu, hoặc lịch không có ngày này: “\(text)”.",
            help: "Viết theo mẫu \(form), ví dụ 2020-11-10, và kiểm tra ngày có trong tháng.")
    }
}

extension Position {
    /// The place that the YAML reader gives.
    public init(_ mark: YAMLMark) { self.init(line: mark.line, column: mark.column) }
}

extension YAMLNode {
    /// The text of a scalar.
    public var scalarText: String? {
        guard case .scalar(let scalar) = value else { return nil }
        return scalar.text
    }
}
