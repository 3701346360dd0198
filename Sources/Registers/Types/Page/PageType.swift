import Reading

extension SectionType {
    /// Standing pages, such as the introduction.
    public static let page = SectionType(id: "page", title: "trang giới thiệu", register: .page)
}

extension Register {
    fileprivate static let page: Register = {
        var register = Register(title: "Mục lục trang", fields: Field.page)
        register.wantsEveryRecord = false
        register.lookups = PageLookups.words
        register.order = { left, right in PageOrder(left) < PageOrder(right) }
        register.columns = [
            .title, Column("Nội dung") { entry, _ in [.text(entry.description)] },
            Column("Trang con") { entry, _ in
                Array(
                    entry.record.texts("children").map { [Inline.link($0.value, .article($0.value))] }
                        .joined(separator: [.lineBreak]))
            },
        ]
        register.facts = { entry, book in PageLinks.blocks(of: entry, book.context.records) }
        register.rules = [.pageBelowItself, .pageBelowTwoPages, .pageOrderUsedTwice]
        return register
    }()
}
