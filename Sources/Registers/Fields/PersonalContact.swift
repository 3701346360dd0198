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
        let numbers = PersonalNumber.all(in: text)
        if numbers.contains(where: { $0.kind == .card }) { return "số căn cước" }
        return numbers.contains { $0.kind == .mobile && !isOfficial($0.digits) }
            ? "số điện thoại di động" : nil
    }

    /// Whether a short text such as the line “from” holds a telephone number, the number of a card or a mail address,
    /// be it that of an office.
    static func stands(in text: String) -> Bool {
        text.contains("@") || !PersonalNumber.all(in: text).isEmpty || hasOldCard(text)
    }

    /// Nine digits without a mark between them: the number of an identity card of before 2016.
    private static func hasOldCard(_ text: String) -> Bool {
        text.split { !("0"..."9").contains($0) }.contains { $0.utf8.count == 9 }
    }

    private func hasPrivateMail(_ text: String) -> Bool {
        text.split { $0.isWhitespace || "<>()[],;:\"“”".contains($0) }.contains { word in
            guard word.contains("@") else { return false }
            let address = word.last == "." ? word.dropLast() : word
            guard let domain = MailAddress.domain(String(address)) else { return false }
            return privateDomains.contains { domain == $0 || domain.hasSuffix(".\($0)") }
        }
    }
}
