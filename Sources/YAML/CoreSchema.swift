/// The YAML 1.2 core schema (YAML 1.2.2, section 10.3): what a plain scalar is.
enum CoreSchema {
    /// The prefix that `!!` stands for.
    static let prefix = "tag:yaml.org,2002:"

    /// The type of a plain scalar without a tag.
    static func kind(of text: String) -> YAMLScalar.Kind {
        switch text {
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE", "false", "False", "FALSE": return .bool
        default: return number(Array(text.utf8))
        }
    }

    /// The type that a scalar's tag says; none for a tag outside the schema or a text that does not fit it.
    static func kind(of text: String, tag: String) -> YAMLScalar.Kind? {
        let natural = kind(of: text)
        switch tag {
        case "!", prefix + "str": return .string
        case prefix + "null": return natural == .null ? .null : nil
        case prefix + "bool": return natural == .bool ? .bool : nil
        case prefix + "int": return natural == .integer ? .integer : nil
        case prefix + "float": return natural == .integer || natural == .float ? .float : nil
        default: return nil
        }
    }

    private static func number(_ text: [UInt8]) -> YAMLScalar.Kind {
        if text.starts(with: "0o".utf8) {
            return text.count > 2 && text[2...].allSatisfy(isOctal) ? .integer : .string
        }
        if text.starts(with: "0x".utf8) {
            return text.count > 2 && text[2...].allSatisfy(isHexadecimal) ? .integer : .string
        }
        if [".nan", ".NaN", ".NAN"].contains(where: { text.elementsEqual($0.utf8) }) { return .float }
        let unsigned = text.first.map(isSign) == true ? text.dropFirst() : text[...]
        if [".inf", ".Inf", ".INF"].contains(where: { unsigned.elementsEqual($0.utf8) }) { return .float }
        return decimal(unsigned)
    }

    /// Reads `digits`, or `digits.digits` where one side may be missing, then perhaps an exponent.
    private static func decimal(_ text: ArraySlice<UInt8>) -> YAMLScalar.Kind {
        let whole = text.prefix(while: isDigit)
        var rest = text[whole.endIndex...]
        if rest.isEmpty { return whole.isEmpty ? .string : .integer }
        if rest.first == UInt8(ascii: ".") {
            let fraction = rest.dropFirst().prefix(while: isDigit)
            if whole.isEmpty, fraction.isEmpty { return .string }
            rest = rest[fraction.endIndex...]
        } else if whole.isEmpty {
            return .string
        }
        return rest.isEmpty || isExponent(rest) ? .float : .string
    }

    private static func isExponent(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.first == UInt8(ascii: "e") || text.first == UInt8(ascii: "E") else { return false }
        let digits = text.dropFirst().first.map(isSign) == true ? text.dropFirst(2) : text.dropFirst()
        return !digits.isEmpty && digits.allSatisfy(isDigit)
    }

    private static func isSign(_ byte: UInt8) -> Bool {
        return byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        return byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }

    private static func isOctal(_ byte: UInt8) -> Bool {
        return byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "7")
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        let letter = byte | 0x20
        return isDigit(byte) || (letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "f"))
    }
}
