/// How clauses are cited: `QC Đ4.2b` is điểm b of khoản 2 of Điều 4.
enum Citation {
    /// Whether a citation is another one or a part of it.
    static func lies(_ citation: String, in whole: String) -> Bool {
        guard citation.hasPrefix(whole) else { return false }
        guard let next = citation.dropFirst(whole.count).first else { return true }
        // `QC Đ1` is not above `QC Đ12`, but above `QC Đ1.2`; khoản 2 is above điểm 2b.
        return next == "." || (next.isLetter && whole.contains("."))
    }

    /// The text that is cited: `TT24/2011` of `TT24/2011 Đ5.1`.
    static func text(of citation: String) -> String {
        let end = citation.firstRange(of: " Đ")?.lowerBound ?? citation.endIndex
        // “Luật10/2022”, “Luật 29/2018/QH14” and “Luật 10/2022” are ways to write the same.
        let name = citation[..<end].filter { $0 != " " }
        return name.firstRange(of: "/QH").map { String(name[..<$0.lowerBound]) } ?? String(name)
    }

    /// The order of the clauses of one text: by the numbers of article and khoản, then as written.
    static func precedes(_ left: String, _ right: String) -> Bool {
        let (one, other) = (numbers(left), numbers(right))
        return one == other ? left < right : one.lexicographicallyPrecedes(other)
    }

    /// The numbers after “Đ”, those of years and symbols left out.
    private static func numbers(_ citation: String) -> [Int] {
        let start = citation.firstRange(of: " Đ")?.upperBound ?? citation.endIndex
        return citation[start...].split { !($0.isASCII && $0.isNumber) }.compactMap { Int($0) }
    }
}
