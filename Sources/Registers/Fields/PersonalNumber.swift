/// A number by which a person can be reached or told apart, found in running text: a telephone or an identity card.
///
/// It may be written in groups, the first of at least three digits: days, years and sums of money are none.
struct PersonalNumber {
    /// What a number belongs to.
    enum Kind {
        case mobile, landline, card
    }

    /// Its digits as they are dialled inside the country.
    let digits: String
    /// What it belongs to.
    let kind: Kind

    private init?(_ digits: String) {
        guard let kind = Self.kind(digits) else { return nil }
        self.digits = digits
        self.kind = kind
    }

    /// Every number of a text.
    static func all(in text: String) -> [PersonalNumber] {
        let groups = groups(of: text)
        return groups.indices.compactMap { number(at: $0, groups) }
    }

    private static func kind(_ digits: String) -> Kind? {
        guard digits.hasPrefix("0") else { return nil }
        let second = digits.dropFirst().prefix(1)
        switch digits.utf8.count {
        case 10 where "35789".contains(second): return .mobile
        case 11 where second == "2": return .landline
        // The province of birth, the century and the year.
        case 12 where ("0"..."3").contains(String(digits.dropFirst(3).prefix(1))): return .card
        default: return nil
        }
    }

    /// A run of digits.
    private struct Group {
        var digits: String
        /// Whether a plus stands before it.
        let isInternational: Bool
        /// Whether one or two dividing characters alone stand between it and the group before it.
        let continues: Bool
    }

    /// The number that begins with a group, of as few groups as make one.
    private static func number(at start: Int, _ groups: [Group]) -> PersonalNumber? {
        let first = groups[start]
        guard first.digits.utf8.count >= 3 || first.isInternational else { return nil }
        var digits = ""
        for group in groups[start...] {
            guard digits.isEmpty || group.continues && group.digits.utf8.count >= 2 else { return nil }
            digits += group.digits
            guard digits.utf8.count <= 12 else { return nil }
            if let number = PersonalNumber(national(digits, first.isInternational)) { return number }
        }
        return nil
    }

    /// `84912…` as it is dialled inside the country.
    private static func national(_ digits: String, _ isInternational: Bool) -> String {
        let isWithCountry = isInternational || digits.utf8.count >= 11
        return isWithCountry && digits.hasPrefix("84") ? "0" + digits.dropFirst(2) : digits
    }

    private static func groups(of text: String) -> [Group] {
        var (groups, gap) = ([Group](), "")
        var isInside = false
        for scalar in text.unicodeScalars {
            if ("0"..."9").contains(scalar) {
                if isInside {
                    groups[groups.count - 1].digits.unicodeScalars.append(scalar)
                } else {
                    let continues =
                        !groups.isEmpty && !gap.isEmpty && gap.unicodeScalars.count <= 2
                        && gap.unicodeScalars.allSatisfy { " .-()\u{A0}".unicodeScalars.contains($0) }
                    groups.append(
                        Group(
                            digits: String(scalar), isInternational: gap.last == "+", continues: continues))
                }
                (isInside, gap) = (true, "")
            } else {
                gap.unicodeScalars.append(scalar)
                isInside = false
            }
        }
        return groups
    }
}
