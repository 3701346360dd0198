extension RecordRule {
    /// What is wrong with a record whose `code` another one of its type bears.
    ///
    /// - Parameter fault: the message and the help, by the code and the file of the other record.
    static func codeUsedTwice(
        _ fault: @escaping @Sendable (_ code: String, _ file: String) -> (message: String, help: String)
    ) -> @Sendable (RecordEntry, RegisterContext) -> [RecordFault] {
        { entry, context in
            guard let code = entry.record.text("code"),
                let other = context.other(than: entry, sharing: CodeLookup.word(code))
            else { return [] }
            let (message, help) = fault(code, other.file)
            return [RecordFault(at: entry.record.position(of: "code"), message, help: help)]
        }
    }
}
