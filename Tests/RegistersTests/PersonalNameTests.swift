import Testing

@testable import Registers

@Suite struct PersonalNameTests {
    @Test(arguments: [
        "Nguyễn Văn Ví Dụ", "nguyễn văn a", "NGUYỄN THỊ B", "Nguyen Van Vi Du", "ông Trần Ví Dụ", "bà Tưởng",
        "Chị Lan", "Ông Lê V. Mẫu", "Nguyễn Văn A.", "Bá Đại Sơn",
        "Giàng A Páo", "Ma Thị Hoa", "Nguyễn V. A.", "Cử tri Nguyễn Văn An", "N.V.A. (Nguyễn Văn An)",
    ])
    func `Full names are seen`(text: String) {
        #expect(PersonalName.name(in: text) != nil)
    }

    @Test(arguments: [
        "N.V.A.", "N. V. A.", "ông N.V.A", "bà T.", "Cử tri khối phố 3", "Công ty TNHH Không Có",
        "Hội Cựu chiến binh phường Ví Dụ", "Phân hội Ví Dụ", "Đội tự quản", "Một người dân",
        "Công Ty Không Có", "Trường Tiểu học Lê Văn Tám", "UBND MTTQ", "Người dân phường Trần Phú",
    ])
    func `Initials, roles and organisations are no names`(text: String) {
        #expect(PersonalName.name(in: text) == nil)
    }

    @Test func `In running text a title introduces a name`() {
        #expect(
            PersonalName.titledName(in: "Trả lời kiến nghị của bà Trần Thị Thí Dụ.") == "bà Trần Thị Thí Dụ")
        #expect(PersonalName.titledName(in: "Trả lời bà T.T.D. về đường Trần Phú") == nil)
    }

    @Test func `A name of any people is seen behind ông and bà, an office is not`() {
        #expect(PersonalName.titledName(in: "Trả lời ông Giàng A Páo.") == "ông Giàng A Páo")
        #expect(PersonalName.titledName(in: "Trả lời ông Bá Đại Sơn.") == "ông Bá Đại Sơn")
        #expect(PersonalName.titledName(in: "Đề nghị ông Phó Chủ tịch xem xét.") == nil)
    }

    @Test(arguments: [
        "Nguyễn Văn An hỏi về đất", "Tôi là Trần Thị Thí Dụ, xin hỏi", "Người hỏi: Lê Văn Mẫu",
    ])
    func `Who says who they are is seen`(text: String) {
        #expect(PersonalName.introducedName(in: text) != nil)
    }

    @Test(arguments: [
        "Trần Phú là đường nào", "Đèn đường Nguyễn Văn Trỗi hỏng", "Trường tiểu học mang tên Lê Văn Tám",
        "Phường Ví Dụ trả lời",
    ])
    func `A street that bears a name is not`(text: String) {
        #expect(PersonalName.introducedName(in: text) == nil)
    }

    @Test(arguments: [
        "0900 000 000", "N.V.A. (0239.000.0000)", "a@vidu.example", "CCCD 001000000000", "+84 900 000 000",
        "Khối phố 3 0900000000", "25.000.000 0900.000.000", "0900.000.000-0900.000.001",
    ])
    func `Numbers of persons are seen`(text: String) {
        #expect(PersonalContact.stands(in: text))
    }

    @Test(arguments: [
        "N.V.A.", "Khối phố 3, số nhà 12", "Thông tư 24/2011", "giai đoạn 2021-2025", "ngày 10-11-2020",
        "ngày 03.10.2020 05 hộ", "25.000.000 đồng", "1.250.000.000 đồng",
    ])
    func `Other numbers are not`(text: String) {
        #expect(!PersonalContact.stands(in: text))
    }
}
