public import Diagnostics

/// A value with the place that it was read from.
public struct Located<Value: Sendable>: Sendable {
    /// What was read.
    public let value: Value
    /// Where it stands.
    public let position: Position

    /// A value and its place.
    public init(_ value: Value, at position: Position) {
        self.value = value
        self.position = position
    }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
