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
    struct Leaf {
        let text: String
        let isHTML: Bool
    }

    init(of view: View, _ schema: ViewSchema) {
        key.reserveCapacity(96)
        leaves.reserveCapacity(48)
        walk(view, schema)
    }

    private mutating func walk(_ view: View, _ schema: ViewSchema) {
        for name in schema.names {
            switch view.values[name] {
            case .text(let text): add(text, isHTML: false)
            case .html(let text): add(text, isHTML: true)
            case .flag(let flag): key.append(flag ? 1 : 0)
            case .list(let items):
                withUnsafeBytes(of: UInt32(items.count)) { key.append(contentsOf: $0) }
                guard case .list(let inner) = schema.fields[name] else { continue }
                for item in items { walk(item, inner) }
            case .object(let object):
                key.append(object == nil ? 0 : 1)
                guard let object, case .object(let inner) = schema.fields[name] else { continue }
                walk(object, inner)
            case nil: key.append(2)
            }
        }
    }

    private mutating func add(_ text: String?, isHTML: Bool) {
        guard let text, !text.isEmpty else {
            key.append(0)
            return
        }
        key.append(1)
        leaves.append(Leaf(text: text, isHTML: isHTML))
    }
}

extension View {
    /// A view of the same shape in which every text is a marker that says the place of its leaf.
    func marked(_ schema: ViewSchema) -> View {
        var number = 0
        return marked(schema, &number)
    }

    private func marked(_ schema: ViewSchema, _ number: inout Int) -> View {
        var marked: [String: Value] = [:]
        for name in schema.names {
            switch values[name] {
            case .text(let text): marked[name] = .text(Self.marker(for: text, &number))
            case .html(let text): marked[name] = .html(Self.marker(for: text, &number))
            case .list(let items):
                guard case .list(let inner) = schema.fields[name] else { continue }
                marked[name] = .list(items.map { $0.marked(inner, &number) })
            case .object(let object):
                guard case .object(let inner) = schema.fields[name] else { continue }
                marked[name] = .object(object.map { $0.marked(inner, &number) })
            case .flag(let flag): marked[name] = .flag(flag)
            case nil: continue
            }
        }
        return View(marked)
    }

    private static func marker(for text: String?, _ number: inout Int) -> String? {
        guard let text, !text.isEmpty else { return nil }
        defer { number += 1 }
        return PageSkeleton.marker(number)
    }
}
