/// A cell of a table, read as a number.
enum AmountText: Equatable {
    /// Nothing, or a dash for nothing.
    case empty
    /// A number that everybody reads in the same way: `1250`.
    case certain(ExactDecimal)
    /// A number as Vietnamese write it: `1.250.000,5`.
    case vietnamese(ExactDecimal)
    /// A number as machines write it: `1250000.5`.
    case plain(ExactDecimal)
    /// `1.250`: a thousand and more to people, one and a bit to machines.
    case either(vietnamese: ExactDecimal, plain: ExactDecimal)
    /// `1,250,000`: thousands parted by commas, which elsewhere part decimals.
    case foreign
    /// No number.
    case word

    /// Reads a cell. Brackets are those of bookkeepers, for what is below nought; a percent sign says nothing new.
    init(_ cell: String) {
        var text = cell.filter { !$0.isWhitespace }
        if text.hasSuffix("%") { text.removeLast() }
        guard !["", "-", "–", "—", "x", "X"].contains(text) else {
            self = .empty
            return
        }
        if text.hasPrefix("("), text.hasSuffix(")"), text.count > 2 {
            text = "-" + text.dropFirst().dropLast()
        }
        if text.hasPrefix("−") || text.hasPrefix("–") { text = "-" + text.dropFirst() }
        self = Self.number(text)
    }

    private static func number(_ text: String) -> Self {
        let (dots, commas) = (text.count { $0 == "." }, text.count { $0 == "," })
        let vietnamese = ExactDecimal(vietnamese: text)
        switch (dots, commas) {
        case (0, 0): return ExactDecimal(text).map(certain) ?? .word
        case (1, 0):
            guard let plain = ExactDecimal(text) else { return .word }
            guard let vietnamese, !text.drop(while: { $0 == "-" }).hasPrefix("0") else {
                return .plain(plain)
            }
            return .either(vietnamese: vietnamese, plain: plain)
        default:
            if let vietnamese { return .vietnamese(vietnamese) }
            return ExactDecimal(text.filter { $0 != "," }) == nil || dots > 1 ? .word : .foreign
        }
    }
}

/// How the numbers of a table are written.
enum AmountStyle {
    case vietnamese
    case plain

    /// The number of a cell in a table of this style; nil where it has none, or one that is written in another way.
    func amount(_ text: AmountText) -> ExactDecimal? {
        switch (text, self) {
        case (.certain(let number), _), (.vietnamese(let number), .vietnamese), (.plain(let number), .plain),
            (.either(let number, _), .vietnamese), (.either(_, let number), .plain):
            number
        default: nil
        }
    }
}
