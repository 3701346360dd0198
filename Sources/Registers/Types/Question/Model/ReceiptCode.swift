/// The code by which a sender follows a question.
enum ReceiptCode {
    /// The least number of characters.
    static let leastLength = 10

    /// What is wrong with a code, as the end of “mã … ”; nil when it can serve.
    ///
    /// A code that follows from a day, a number or a name could be guessed.
    static func weakness(of code: String, received: String?) -> String? {
        guard (leastLength...40).contains(code.utf8.count), code.utf8.allSatisfy(isAllowed) else {
            return "phải có từ \(leastLength) đến 40 ký tự, chỉ gồm chữ thường a–z không dấu và số"
        }
        let letters = code.utf8.filter { $0 >= UInt8(ascii: "a") }.count
        guard letters > 0, letters < code.utf8.count else { return "phải có cả chữ và số" }
        guard Set(code.utf8).count >= 6 else { return "lặp lại ít ký tự nên dễ đoán" }
        let digits = received?.filter { $0 != "-" } ?? ""
        let reversed = String(digits.suffix(2) + digits.dropFirst(4).prefix(2) + digits.prefix(4))
        guard digits.isEmpty || !code.contains(digits) && !code.contains(reversed) else {
            return "chứa ngày nhận nên dễ đoán"
        }
        return longestDigits(code) >= 8 ? "chứa dãy số dài, có thể là số điện thoại hay số giấy tờ" : nil
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func longestDigits(_ code: String) -> Int {
        code.utf8.split { $0 >= UInt8(ascii: "a") }.map(\.count).max() ?? 0
    }
}
