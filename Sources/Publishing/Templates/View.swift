import Mustache

/// The values of one page, or of one object in it, by name.
struct View: MustacheParent, Sendable {
    enum Value: Sendable {
        case text(String?)
        /// As bytes, because what the program makes is put into a page as it is.
        case html([UInt8]?)
        case flag(Bool)
        case list([View])
        case object(View?)
    }

    typealias Fields = NamedValues<Value>

    private(set) var fields: Fields

    init(_ fields: Fields) { self.fields = fields }

    /// This view with values of other names.
    consuming func adding(_ other: Fields) -> View {
        var view = self
        view.fields.append(other)
        return view
    }

    /// What the template engine gets. It must never get nil for a known name, or it would look further out.
    func child(named name: String) -> Any? {
        switch fields[name] {
        case nil: nil
        case .text(let text): ViewText(text: text ?? "")
        case .html(let html): ViewText(text: String(decoding: html ?? [], as: UTF8.self))
        case .flag(let flag): flag
        case .list(let views): views
        case .object(let view): view ?? ViewText(text: "") as Any
        }
    }
}

/// A text that counts as absent when it is empty.
struct ViewText: MustacheCustomRenderable, MustacheParent {
    let text: String

    var renderText: String { text }
    var isNull: Bool { text.isEmpty }

    /// A text has no names of its own; without this the engine would look through it by reflection.
    func child(named name: String) -> Any? { nil }
}
