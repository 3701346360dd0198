import Testing

@testable import Registers

@Suite struct ContactTests {
    private let sample = TypeSample(type: .contact)

    @Test(arguments: ["a@b.vn", "van.phong_1+x@ubnd-phuong.hatinh.gov.vn", "A@B.VN"])
    func `Addresses of agencies are accepted`(text: String) {
        #expect(MailAddress.isValid(text))
    }

    @Test(arguments: [
        "", "a", "a@b", "@b.vn", "a@", "a@@b.vn", "a b@c.vn", "a@b..vn", "a@-b.vn", "a.@b.vn", ".a@b.vn",
        "mailto:a@b.vn", "a@b.v", "ă@b.vn", "a@b.vn, c@d.vn", "a@b.vn\n",
    ])
    func `What is no address is refused`(text: String) {
        #expect(!MailAddress.isValid(text))
    }

    private func isPrivate(_ email: String, _ settings: String = "") throws -> Bool {
        let sample = TypeSample(type: .contact, settings: settings)
        return try !sample.faults(.privateEmail, [try sample.entry("email: \(email)")]).isEmpty
    }

    @Test func `Which domains are private is a setting with a default`() throws {
        #expect(try isPrivate("a@gmail.com"))
        #expect(try !isPrivate("a@hop-thu.example"))
        #expect(try isPrivate("a@Hop-Thu.example", "private_domains: [hop-thu.example]"))
        #expect(try !isPrivate("a@gmail.com", "private_domains: [hop-thu.example]"))
        #expect(try !isPrivate("a@gmail.com", "private_domains: []"))
    }

    @Test func `The directory stands by its order and then by name, as a dictionary has it`() throws {
        let entries = try [
            ("Đỗ B", "order: 2"), ("Ấn", ""), ("Anh", ""), ("Đào", ""), ("Dần", ""), ("Yên", "order: 1"),
        ]
        .map { try sample.entry("office: x\nunit: y\n\($1)", title: $0) }
        #expect(try sample.book(entries).entries.map(\.title) == ["Yên", "Đỗ B", "Anh", "Ấn", "Dần", "Đào"])
    }

    @Test func `Units stand in the order of their first person`() throws {
        let entries = try [("A", "Tư pháp", 3), ("B", "Lãnh đạo", 1), ("C", "Tư pháp", 2)].map {
            try sample.entry("office: x\nunit: \($1)\norder: \($2)", title: $0)
        }
        let groups = UnitPage.groups(try sample.book(entries))
        #expect(groups.map(\.unit) == ["Lãnh đạo", "Tư pháp"])
        #expect(groups.map { $0.entries.map(\.title) } == [["B"], ["C", "A"]])
    }

    @Test func `Numbers of the directory are official`() throws {
        let entry = try sample.entry("telephone: [\"0912 000 006\", \"113\"]")
        let context = try sample.context([entry])
        #expect(context.isOfficialTelephone("0912000006"))
        #expect(!context.isOfficialTelephone("0912000007"))
    }

    @Test func `The order is for the editors only`() throws {
        let entry = try sample.entry("office: x\nunit: y\norder: 7")
        let json = String(decoding: RegisterExport(try sample.book([entry])).json, as: UTF8.self)
        #expect(!json.contains("order"))
    }
}
