extension ExactDecimal {
    /// How a number is brought to a whole one.
    public enum Rounding: String, CaseIterable, Sendable {
        /// A half and more goes up.
        case halfUp = "half-up"
        /// A half goes to the even neighbour.
        case halfEven = "half-even"
        /// What is behind the point is dropped.
        case down
    }

    /// The most digits that a product may have behind its point, and before it: with at most so many, two numbers
    /// can always be brought to the same number of decimals and added.
    private static let mostProductDecimals = 18
    private static let productLimit: Int128 = 1_000_000_000_000_000_000

    /// The exact product; nil when it has more than 18 digits before or behind its point.
    public func multiplied(by other: Self) -> Self? {
        let (units, overflows) = units.multipliedReportingOverflow(by: other.units)
        guard !overflows else { return nil }
        let product = Self(units: units, scale: scale + other.scale)
        guard product.scale <= Self.mostProductDecimals,
            product.units.magnitude / Self.power(product.scale).magnitude < Self.productLimit.magnitude
        else { return nil }
        return product
    }

    /// So many percent of it, exactly; nil when that has too many digits.
    public func percent(_ percent: Self) -> Self? {
        multiplied(by: Self(units: percent.units, scale: percent.scale + 2))
    }

    /// The nearest whole number by a rule.
    public func rounded(_ rule: Rounding) -> Self {
        guard scale > 0 else { return self }
        let divisor = Self.power(scale)
        let (whole, rest) = units.quotientAndRemainder(dividingBy: divisor)
        let twice = rest.magnitude * 2
        let goesOn =
            switch rule {
            case .down: false
            case .halfUp: twice >= divisor.magnitude
            case .halfEven:
                twice > divisor.magnitude || twice == divisor.magnitude && !whole.isMultiple(of: 2)
            }
        return Self(units: goesOn ? whole + (units < 0 ? -1 : 1) : whole, scale: 0)
    }

    /// The whole number that it is; nil where digits stand behind the point, or it is too long.
    public var whole: Int? { scale == 0 ? Int(exactly: units) : nil }

    private static func power(_ exponent: Int) -> Int128 {
        (0..<exponent).reduce(1) { value, _ in value * 10 }
    }
}
