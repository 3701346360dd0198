/// The value of a run of ASCII digits, or nil when anything else stands in it.
func decimal(_ bytes: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
        guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return bytes.isEmpty ? nil : value
}

/// `value` in decimal with leading zeros up to `width`.
func padded(_ value: Int, _ width: Int) -> String {
    if (0...99).contains(value), width == 2 {
        // The digits of days and hours, which are written most.
        let zero = UInt8(ascii: "0")
        return String(decoding: [zero + UInt8(value / 10), zero + UInt8(value % 10)], as: UTF8.self)
    }
    let digits = String(value)
    return digits.count >= width ? digits : String(repeating: "0", count: width - digits.count) + digits
}
