import CivilTime

/// Finds in running text how a person can be reached or told apart: mobile numbers, numbers of identity cards, private
/// mail addresses. Those of offices may stand there.
struct PersonalContact {
    /// Whether a number, written with its leading nought, is one that the agency gives.
    let isOfficial: (String) -> Bool
    /// The domains of private mail.
    let privateDomains: [String]

    /// What agencies of the ward are known by.
    init(_ context: RegisterContext) {
        let own = [context.site.telephone, context.settings["question"]?.text("telephone")]
            .compactMap { $0.flatMap(TelephoneNumber.init)?.digits }
        isOfficial = { own.contains($0) || context.isOfficialTelephone($0) }
        privateDomains = ContactSettings.privateDomains(context)
    }

    /// What a text gives away, in the words of a message; the number itself is not repeated. Nil where it is nothing.
    func kind(in text: String) -> String? {
        if hasPrivateMail(text) { return "địa chỉ thư cá nhân" }
        let numbers = Self.numbers(in: text)
        if numbers.contains(where: Self.isCard) { return "số căn cước" }
        return numbers.contains { Self.isMobile($0) && !isOfficial($0) } ? "số điện thoại di động" : nil
    }

    private func hasPrivateMail(_ text: String) -> Bool {
        text.split { $0.isWhitespace || "<>()[],;:\"“”".contains($0) }.contains { word in
            guard word.contains("@") else { return false }
            let address = word.last == "." ? word.dropLast() : word
            guard let domain = MailAddress.domain(String(address)) else { return false }
            return privateDomains.contains { domain == $0 || domain.hasSuffix(".\($0)") }
        }
    }

    /// Twelve digits with the province of birth, the century and the year.
    private static func isCard(_ digits: String) -> Bool {
        digits.utf8.count == 12 && digits.hasPrefix("0")
            && ("0"..."3").contains(String(digits.dropFirst(3).prefix(1)))
    }

    private static func isMobile(_ digits: String) -> Bool {
        digits.utf8.count == 10 && digits.hasPrefix("0") && "35789".contains(digits.dropFirst().prefix(1))
    }

    /// The numbers of a text in digits alone, without the marks between their groups.
    private static func numbers(in text: String) -> [String] {
        var (found, current, gap) = ([String](), "", 0)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "0"..."9":
                current.unicodeScalars.append(scalar)
                gap = 0
            case " ", ".", "-", "(", ")", "+", "\u{A0}":
                gap += 1
                if gap > 2 { end() }
            default: end()
            }
        }
        end()
        return found

        func end() {
            if !current.isEmpty { found.append(national(current)) }
            (current, gap) = ("", 0)
        }
    }

    /// `84912…`, as written behind a plus, as it is dialled inside the country.
    private static func national(_ digits: String) -> String {
        digits.utf8.count == 11 && digits.hasPrefix("84") ? "0" + digits.dropFirst(2) : digits
    }
}
