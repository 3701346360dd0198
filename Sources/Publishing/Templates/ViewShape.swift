/// What of a view decides which parts of a template show, told apart from the texts that it fills in.
///
/// Mustache without lambdas looks at nothing of a text but whether it is empty, so two views of one shape give
/// pages that differ in their texts only.
struct ViewShape {
    /// Equal for views of one shape.
    private(set) var key: [UInt8] = []
    /// The texts that are not empty, in the order of the walk.
    private(set) var leaves: [Leaf] = []

    /// A text to fill in.
    enum Leaf {
        /// To be escaped.
        case text(String)
        /// To stand as it is.
        case html([UInt8])

        /// Its length in bytes, before it is escaped.
        var length: Int {
            switch self {
            case .text(let text): text.utf8.count
            case .html(let html): html.count
            }
        }
    }

    init(of view: View, _ schema: ViewSchema) {
        key.reserveCapacity(96)
        leaves.reserveCapacity(48)
        walk(view, schema)
    }

    private mutating func walk(_ view: View, _ schema: ViewSchema) {
        var place = 0
        for (name, field) in schema.fields.entries {
            switch view.fields.value(of: name, near: &place) {
            case .text(let text): add(text.flatMap { $0.isEmpty ? nil : .text($0) })
            case .html(let html): add(html.flatMap { $0.isEmpty ? nil : .html($0) })
            case .flag(let flag): key.append(flag ? 1 : 0)
            case .list(let items):
                withUnsafeBytes(of: UInt32(items.count)) { key.append(contentsOf: $0) }
                guard case .list(let inner) = field else { continue }
                for item in items { walk(item, inner) }
            case .object(let object):
                key.append(object == nil ? 0 : 1)
                guard let object, case .object(let inner) = field else { continue }
                walk(object, inner)
            case nil: key.append(2)
            }
        }
    }

    /// Adds a text, nil when it is empty.
    private mutating func add(_ leaf: Leaf?) {
        key.append(leaf == nil ? 0 : 1)
        if let leaf { leaves.append(leaf) }
    }
}

extension View {
    /// A view of the same shape in which every text is a marker that says the place of its leaf.
    func marked(_ schema: ViewSchema) -> View {
        var number = 0
        return marked(schema, &number)
    }

    private func marked(_ schema: ViewSchema, _ number: inout Int) -> View {
        var marked: Fields = [:]
        for (name, field) in schema.fields.entries {
            switch fields[name] {
            case .text(let text): marked.append(name, .text(Self.marker(text?.isEmpty ?? true, &number)))
            case .html(let html):
                let marker = Self.marker(html?.isEmpty ?? true, &number)
                marked.append(name, .html(marker.map { Array($0.utf8) }))
            case .list(let items):
                guard case .list(let inner) = field else { continue }
                marked.append(name, .list(items.map { $0.marked(inner, &number) }))
            case .object(let object):
                guard case .object(let inner) = field else { continue }
                marked.append(name, .object(object.map { $0.marked(inner, &number) }))
            case .flag(let flag): marked.append(name, .flag(flag))
            case nil: continue
            }
        }
        return View(marked)
    }

    private static func marker(_ isEmpty: Bool, _ number: inout Int) -> String? {
        guard !isEmpty else { return nil }
        defer { number += 1 }
        return PageSkeleton.marker(number)
    }
}
