/// A decimal number without rounding, such as a sum of money.
public struct ExactDecimal: Hashable, Sendable {
    /// The number without its point.
    let units: Int128
    /// How many of its digits stand behind the point; no nought at the end.
    let scale: Int

    /// The most digits that a number may have, and the most behind its point: sums of any file cannot overflow.
    static let mostDigits = 18
    static let mostDecimals = 6

    /// A whole number.
    public init(_ value: Int) { self.init(units: Int128(value), scale: 0) }

    init(units: Int128, scale: Int) {
        var (units, scale) = (units, scale)
        while scale > 0, units % 10 == 0 {
            units /= 10
            scale -= 1
        }
        self.units = units
        self.scale = scale
    }

    /// Reads digits with an optional sign and, behind a full stop, decimals, as YAML and CSV write them; nil for
    /// anything else, and for more than 18 digits.
    public init?(_ text: some StringProtocol) {
        let isNegative = text.first == "-"
        let parts = text.dropFirst(isNegative ? 1 : 0).split(
            separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let digits = parts.joined()
        guard !digits.isEmpty, digits.utf8.count <= Self.mostDigits,
            parts.count == 1 || parts[1].utf8.count <= Self.mostDecimals, parts.allSatisfy({ !$0.isEmpty }),
            digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let units = Int128(digits)
        else { return nil }
        self.init(units: isNegative ? -units : units, scale: parts.count == 2 ? parts[1].utf8.count : 0)
    }

    /// Reads a number as Vietnamese write it: `1.234.567,5`; nil for anything else.
    public init?(vietnamese text: some StringProtocol) {
        let parts = text.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first else { return nil }
        let groups = whole.split(separator: ".", omittingEmptySubsequences: false)
        let first = groups[0].drop { $0 == "-" }
        // `0.333` is a third: no number of thousands begins with nought.
        let isGrouped =
            groups.count == 1
            || (1...3).contains(first.count) && first.first != "0"
                && groups.dropFirst().allSatisfy { $0.count == 3 }
        guard isGrouped else { return nil }
        let tail = parts.count == 2 ? ".\(parts[1])" : ""
        guard !tail.dropFirst().contains(".") else { return nil }
        self.init(groups.joined() + tail)
    }

    /// Nought.
    public static let zero = ExactDecimal(0)

    /// Whether it is below nought.
    public var isNegative: Bool { units < 0 }

    /// As YAML, CSV and JSON write it: `1234567.5`.
    public var plain: String { text(group: "", point: ".") }

    /// As people write it: `1.234.567,5`.
    public var vietnamese: String { text(group: ".", point: ",") }

    /// A near number, for drawing only.
    public var approximate: Double {
        var value = Double(units)
        for _ in 0..<scale { value /= 10 }
        return value
    }

    /// A thousand times the number: one step from a unit of money to the next.
    public func timesThousand() -> ExactDecimal { ExactDecimal(units: units * 1_000, scale: scale) }

    /// A thousandth of the number: one step to a greater unit of money.
    public func thousandth() -> ExactDecimal { ExactDecimal(units: units, scale: scale + 3) }

    /// How many per cent of another number it is, to one decimal, half a tenth upwards; nil where there is no
    /// sensible answer: one of them is below nought, or the whole is nought.
    public func percent(of whole: ExactDecimal) -> ExactDecimal? {
        let (part, total, _) = Self.aligned(self, whole)
        guard part >= 0, total > 0 else { return nil }
        let (product, overflow) = part.multipliedReportingOverflow(by: 2_000)
        return overflow ? nil : ExactDecimal(units: (product + total) / (2 * total), scale: 1)
    }

    private func text(group: String, point: String) -> String {
        var digits = String(units.magnitude)
        if digits.count <= scale { digits = String(repeating: "0", count: scale + 1 - digits.count) + digits }
        let whole = Array(digits.dropLast(scale))
        var text = isNegative ? "-" : ""
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.count - index) % 3 == 0 { text += group }
            text.append(digit)
        }
        return scale == 0 ? text : text + point + digits.suffix(scale)
    }
}

extension ExactDecimal: Comparable, AdditiveArithmetic {
    /// By value.
    public static func < (left: Self, right: Self) -> Bool {
        let (first, second, _) = aligned(left, right)
        return first < second
    }

    /// The exact sum.
    public static func + (left: Self, right: Self) -> Self {
        let (first, second, scale) = aligned(left, right)
        return Self(units: first + second, scale: scale)
    }

    /// The exact difference.
    public static func - (left: Self, right: Self) -> Self {
        let (first, second, scale) = aligned(left, right)
        return Self(units: first - second, scale: scale)
    }

    /// Both with as many decimals. Numbers are short enough that both still fit.
    private static func aligned(_ left: Self, _ right: Self) -> (Int128, Int128, scale: Int) {
        let scale = max(left.scale, right.scale)
        return (left.scaled(to: scale), right.scaled(to: scale), scale)
    }

    private func scaled(to scale: Int) -> Int128 {
        var value = units
        for _ in self.scale..<scale { value *= 10 }
        return value
    }
}
