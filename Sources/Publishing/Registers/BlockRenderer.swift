import CivilTime
import Content
import Registers
import Serialization

/// Turns the blocks of a register into HTML without inline style or script.
struct BlockRenderer {
    private let site: Site
    private var html = ByteBuffer(capacity: 4096)

    private init(site: Site) { self.site = site }

    /// The HTML of some blocks.
    ///
    /// - Parameter headingLevel: the level of their headings.
    static func render(_ blocks: [Block], site: Site, headingLevel: Int = 2) -> [UInt8] {
        var renderer = BlockRenderer(site: site)
        for block in blocks { renderer.write(block, headingLevel) }
        return renderer.html.bytes
    }

    /// The HTML of a table in parts, for pages that show some of its rows.
    static func parts(of table: Table, site: Site) -> TableParts {
        var renderer = BlockRenderer(site: site)
        renderer.begin(table)
        let start = renderer.take()
        let rows = table.rows.map { row in
            renderer.write(row, of: table)
            return renderer.take()
        }
        renderer.end(table)
        return TableParts(start: start, rows: rows, end: renderer.take())
    }

    /// What has been written since the last time.
    private mutating func take() -> [UInt8] {
        defer { html = ByteBuffer(capacity: 512) }
        return html.bytes
    }

    private mutating func write(_ block: Block, _ level: Int) {
        switch block {
        case .heading(let text): element("h\(level)", text)
        case .paragraph(let inlines): wrapped("<p>", inlines, "</p>\n")
        case .notice(let inlines): wrapped("<p class=\"attention\">", inlines, "</p>\n")
        case .facts(let facts): write(facts)
        case .list(let items):
            html.write("<ul class=\"points\">\n")
            for item in items { wrapped("<li>", item, "</li>\n") }
            html.write("</ul>\n")
        case .table(let table): write(table)
        case .chart(let chart): html.write(ChartRenderer.render(chart))
        }
    }

    private mutating func write(_ facts: [Fact]) {
        guard !facts.isEmpty else { return }
        html.write("<dl class=\"record\">\n")
        for fact in facts {
            html.write("<div><dt>")
            html.write(escaping: fact.label)
            wrapped("</dt><dd>", fact.value, "</dd></div>\n")
        }
        html.write("</dl>\n")
    }

    private mutating func write(_ table: Table) {
        begin(table)
        for row in table.rows { write(row, of: table) }
        end(table)
    }

    private mutating func end(_ table: Table) { html.write("</tbody></table></div>\n") }

    private mutating func begin(_ table: Table) {
        // A table may be wider than a telephone: then it is moved sideways, also by keyboard.
        html.write("<div class=\"table\" role=\"region\" aria-label=\"")
        html.write(escaping: table.caption)
        html.write("\" tabindex=\"0\"><table>\n<caption>")
        html.write(escaping: table.caption)
        html.write("</caption>\n<thead><tr>")
        for column in table.columns {
            html.write(column.isNumber ? "<th scope=\"col\" class=\"align-right\">" : "<th scope=\"col\">")
            html.write(escaping: column.title)
            html.write("</th>")
        }
        html.write("</tr></thead>\n<tbody>\n")
    }

    private mutating func write(_ row: Table.Row, of table: Table) {
        html.write(row.isTotal ? "<tr class=\"total\">" : "<tr>")
        for (index, cell) in row.cells.enumerated() {
            let isHeading = index == 0 && table.hasRowHeadings
            let isNumber = index < table.columns.count && table.columns[index].isNumber
            html.write(isHeading ? "<th scope=\"row\"" : "<td")
            html.write(isNumber ? " class=\"align-right\">" : ">")
            write(cell)
            html.write(isHeading ? "</th>" : "</td>")
        }
        html.write("</tr>\n")
    }

    private mutating func element(_ name: String, _ text: String) {
        html.write(text: "<\(name)>")
        html.write(escaping: text)
        html.write(text: "</\(name)>\n")
    }

    private mutating func wrapped(_ start: StaticString, _ inlines: [Inline], _ end: StaticString) {
        html.write(start)
        write(inlines)
        html.write(end)
    }

    private mutating func write(_ inlines: [Inline]) {
        for inline in inlines { write(inline) }
    }

    private mutating func write(_ inline: Inline) {
        switch inline {
        case .text(let text): html.write(escaping: text)
        case .strong(let text):
            html.write("<strong>")
            html.write(escaping: text)
            html.write("</strong>")
        case .date(let date): time(date.iso, date.vietnamese)
        case .moment(let moment): time(moment.iso, moment.vietnamese)
        case .lineBreak: html.write("<br>")
        case .link(let text, let target):
            guard let address = address(target) else { return html.write(escaping: text) }
            html.write("<a href=\"")
            html.write(escaping: address)
            html.write("\">")
            html.write(escaping: label(text, target))
            html.write("</a>")
        }
    }

    private mutating func time(_ value: String, _ text: String) {
        html.write("<time datetime=\"")
        html.write(escaping: value)
        html.write("\">")
        html.write(escaping: text)
        html.write("</time>")
    }

    /// A link that names an article by its permanent name alone shows the title instead.
    private func label(_ text: String, _ target: LinkTarget) -> String {
        guard case .article(let id) = target, text == id else { return text }
        return site.entry(identifier: id)?.title ?? site.notice(identifier: id)?.title ?? text
    }

    private func address(_ target: LinkTarget) -> String? {
        let url = site.settings.site.url
        return switch target {
        case .page(let path): url.link(PercentEncoding.encodePath(path))
        case .article(let id):
            (site.entry(identifier: id)?.path ?? site.notice(identifier: id)?.path).map(url.link)
        case .web(let address): PercentEncoding.encodeAddress(address)
        case .mail(let address, let subject, let body):
            MailLink.address(address, subject: subject, body: body)
        case .telephone(let number):
            "tel:" + number.filter { $0 == "+" || ("0"..."9").contains($0) }
        }
    }
}
