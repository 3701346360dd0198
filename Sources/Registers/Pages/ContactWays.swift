/// How people reach the ward: a letter with a text to begin with, the telephone, the counter. What is not known is
/// said to be so.
struct ContactWays {
    var email: String?
    var telephone: String?
    var counter: String?
    var hours: String?
    /// The subject of the letter, and the lines that it begins with.
    var subject: String
    var body: String

    private static let unknown = "chưa cập nhật"

    /// What the type's settings say, else what is known of the agency.
    init(_ settings: Record?, _ site: RegisterSite, subject: String, body: String) {
        email = settings?.text("email") ?? site.email
        telephone = settings?.text("telephone") ?? site.telephone
        counter = settings?.text("counter") ?? site.address
        hours = settings?.text("hours")
        self.subject = subject
        self.body = body
    }

    /// One fact for each way.
    var facts: [Fact] {
        [
            Fact("Thư điện tử", mail), Fact("Điện thoại", phone),
            Fact("Trực tiếp", [.text(counter ?? Self.unknown)]),
            Fact("Giờ tiếp", [.text(hours ?? Self.unknown)]),
        ]
    }

    private var mail: [Inline] {
        guard let email else { return [.text(Self.unknown)] }
        return [
            .link("Soạn thư theo mẫu", .mail(email, subject: subject, body: body)), .text(" gửi \(email)"),
        ]
    }

    private var phone: [Inline] {
        telephone.map { [.link($0, .telephone($0))] } ?? [.text(Self.unknown)]
    }
}
