/// The YAML 1.2 core schema (YAML 1.2.2, section 10.3): what a plain scalar is.
enum CoreSchema {
    /// The prefix that `!!` stands for.
    static let prefix = "tag:yaml.org,2002:"

    /// The type of a plain scalar without a tag.
    static func kind(of text: String) -> YAMLScalar.Kind {
        // The first byte tells what a text can be at all; most are strings by it.
        guard let first = text.utf8.first else { return .null }
        switch first {
        case UInt8(ascii: "~"), UInt8(ascii: "n"), UInt8(ascii: "N"):
            return nulls.contains(text) ? .null : .string
        case UInt8(ascii: "t"), UInt8(ascii: "T"), UInt8(ascii: "f"), UInt8(ascii: "F"):
            return bools.contains(text) ? .bool : .string
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"):
            return number(text)
        default: return .string
        }
    }

    private static let nulls = ["~", "null", "Null", "NULL"]
    private static let bools = ["true", "True", "TRUE", "false", "False", "FALSE"]

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

    private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

    private static func number(_ text: String) -> YAMLScalar.Kind {
        var text = text
        return text.withUTF8 { number($0[...]) }
    }

    private static func number(_ text: Bytes) -> YAMLScalar.Kind {
        if text.starts(with: "0o".utf8) {
            return text.count > 2 && text[2...].allSatisfy(isOctal) ? .integer : .string
        }
        if text.starts(with: "0x".utf8) {
            return text.count > 2 && text[2...].allSatisfy(isHexadecimal) ? .integer : .string
        }
        let unsigned = text.first.map(isSign) == true ? text.dropFirst() : text
        guard unsigned.first == UInt8(ascii: "."), unsigned.count == 4 else { return decimal(unsigned) }
        let isName =
            [".inf", ".Inf", ".INF"].contains { unsigned.elementsEqual($0.utf8) }
            || [".nan", ".NaN", ".NAN"].contains { text.elementsEqual($0.utf8) }
        return isName ? .float : decimal(unsigned)
    }

    /// Reads `digits`, or `digits.digits` where one side may be missing, then perhaps an exponent.
    private static func decimal(_ text: Bytes) -> YAMLScalar.Kind {
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

    private static func isExponent(_ text: Bytes) -> Bool {
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
