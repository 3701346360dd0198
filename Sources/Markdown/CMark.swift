import CCMarkGFM
import CMarkdownMemory
import Synchronization

/// The one place where cmark-gfm is called: a parsed document, owned, and the accessors of its nodes.
///
/// cmark-gfm 0.29.0.gfm.6 keeps which characters may begin an inline of an extension in a table of the
/// process. Every parse switches the characters of its extensions on and, when it is done, off again, so
/// that two parses at once make each other miss links and strikethroughs. Two facts avoid that:
///
/// * The bare links (`:` and `w`) need the table only. Their characters are switched on once and for good,
///   and the extension's own list is then emptied, so that no parse switches them off.
/// * The strikethrough (`~`) needs its list again to pair its signs, so the list has to stay. But a text
///   without `~` never looks at that entry of the table. Such a text is parsed without the extension, at the
///   same time as any other; the few texts with `~` are parsed one after another.
///
/// All else that cmark keeps for the process is written while the extensions are registered, once, before
/// the first parse. The arena, which tables push and pop, does nothing as long as nobody allocates from it.
struct CMark: ~Copyable {
    /// The root of the tree; valid as long as this value lives.
    let root: CMarkNode

    private static let registration: Void = register()
    private static let tildes = Mutex(())

    /// Parses a text. None when there is no memory.
    init?(_ text: ArraySlice<UInt8>) {
        Self.registration
        let extensions = ["table", "autolink", "tasklist"]
        let hasTilde = Bytes.holds(UInt8(ascii: "~"), in: text)
        let document =
            hasTilde
            ? Self.tildes.withLock { _ in CMarkNode(parsing: text, extensions + ["strikethrough"]) }
            : CMarkNode(parsing: text, extensions)
        guard let document else {
            cmarkdownmemory_end()
            return nil
        }
        root = document
    }

    /// The tree is given back as a whole.
    deinit {
        cmarkdownmemory_end()
    }

    private static func register() {
        cmark_gfm_core_extensions_ensure_registered()
        guard let links = cmark_find_syntax_extension("autolink"), let parser = cmark_parser_new(0) else {
            return
        }
        defer { cmark_parser_free(parser) }
        cmark_parser_attach_syntax_extension(parser, links)
        cmark_manage_extensions_special_characters(parser, 1)
        cmark_syntax_extension_set_special_inline_chars(links, nil)
    }
}

extension CMarkNode {
    /// The root of a new tree, which lives as long as the memory.
    fileprivate init?(parsing text: ArraySlice<UInt8>, _ extensions: [String]) {
        // Without SOURCEPOS code spans do not count their lines.
        let options = CMARK_OPT_SOURCEPOS | CMARK_OPT_FOOTNOTES
        guard let parser = cmark_parser_new_with_mem(options, cmarkdownmemory_begin()) else { return nil }
        defer { cmark_parser_free(parser) }
        for name in extensions {
            cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
        }
        text.withUnsafeBytes { bytes in
            guard let start = bytes.bindMemory(to: CChar.self).baseAddress else { return }
            cmark_parser_feed(parser, start, bytes.count)
        }
        guard let document = cmark_parser_finish(parser) else { return nil }
        pointer = document
    }
}
