import Registers
import Serialization

extension ExactDecimal {
    /// A whole number as one, another as a text, since readers of JSON take decimals for approximate.
    var exactJSON: JSONValue { whole.map(JSONValue.integer) ?? .string(plain) }
}
