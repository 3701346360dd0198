/// Whole numbers in Vietnamese words, as amounts are written out on papers.
///
/// Of the spellings that are in use, these stand here throughout: “linh” for a missing ten, “nghìn” for a thousand,
/// “mốt”, “tư” and “lăm” behind the tens, “bốn” behind “linh” and “mười”.
public enum NumberWords {
    /// The number in words without capitals: 223500 is “hai trăm hai mươi ba nghìn năm trăm”.
    public static func vietnamese(_ number: Int) -> String {
        guard number != 0 else { return digits[0] }
        let words = words(number.magnitude, isLeading: true).joined(separator: " ")
        return number < 0 ? "âm \(words)" : words
    }

    /// A sum of money, beginning with a capital: “Hai trăm hai mươi ba nghìn năm trăm đồng”.
    public static func money(_ number: Int) -> String {
        let words = vietnamese(number)
        return words.prefix(1).uppercased() + words.dropFirst() + " đồng"
    }

    private static let digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
    private static let billion: UInt = 1_000_000_000

    /// - Parameter isLeading: whether nothing stands before, so that missing hundreds go unsaid.
    private static func words(_ number: UInt, isLeading: Bool) -> [String] {
        let (billions, rest) = number.quotientAndRemainder(dividingBy: billion)
        guard billions > 0 else { return belowBillion(rest, isLeading: isLeading) }
        return words(billions, isLeading: isLeading) + ["tỷ"] + belowBillion(rest, isLeading: false)
    }

    private static func belowBillion(_ number: UInt, isLeading: Bool) -> [String] {
        var words: [String] = []
        for (group, name) in [
            (number / 1_000_000, "triệu"), (number / 1000 % 1000, "nghìn"), (number % 1000, ""),
        ] where group > 0 {
            words += group3(Int(group), isLeading: isLeading && words.isEmpty)
            if !name.isEmpty { words.append(name) }
        }
        return words
    }

    /// A number below a thousand.
    private static func group3(_ number: Int, isLeading: Bool) -> [String] {
        let (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10)
        let saysHundreds = hundreds > 0 || !isLeading
        let head = saysHundreds ? [digits[hundreds], "trăm"] : []
        switch (tens, ones) {
        case (0, 0): return head
        case (0, _): return head + (saysHundreds ? ["linh"] : []) + [digits[ones]]
        case (1, 0): return head + ["mười"]
        case (1, _): return head + ["mười", ones == 5 ? "lăm" : digits[ones]]
        case (_, 0): return head + [digits[tens], "mươi"]
        default: return head + [digits[tens], "mươi", behindTens(ones)]
        }
    }

    private static func behindTens(_ ones: Int) -> String {
        switch ones {
        case 1: "mốt"
        case 4: "tư"
        case 5: "lăm"
        default: digits[ones]
        }
    }
}
