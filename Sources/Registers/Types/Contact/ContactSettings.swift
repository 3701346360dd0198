import Reading

/// What `site.yml` says about directories.
enum ContactSettings {
    static let fields = [
        Field(
            "private_domains", "Tên miền thư cá nhân", .texts,
            help: "Thư ở các tên miền này không phải thư công vụ; ghi danh sách rỗng để không nhắc.",
            example: "[gmail.com, yahoo.com]")
    ]

    /// The domains of private mail, in lower case.
    static func privateDomains(_ context: RegisterContext) -> [String] {
        guard let settings = context.settings[SectionType.contact.id], settings.has("private_domains") else {
            return usual
        }
        return settings.texts("private_domains").map { $0.value.lowercased() }
    }

    private static let usual = [
        "gmail.com", "googlemail.com", "yahoo.com", "yahoo.com.vn", "ymail.com", "rocketmail.com",
        "hotmail.com", "outlook.com", "outlook.com.vn", "live.com", "msn.com", "icloud.com", "me.com",
        "mac.com", "aol.com", "proton.me", "protonmail.com", "zoho.com", "zohomail.com", "mail.com",
        "gmx.com",
        "gmx.net", "yandex.com", "mail.ru", "qq.com", "163.com",
    ]
}
