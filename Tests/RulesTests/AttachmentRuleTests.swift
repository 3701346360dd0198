import CivilTime
import Content
import Diagnostics
import Testing

@testable import Rules

/// What rules find in the words of attachments.
@Suite struct AttachmentRuleTests {
    private static let path = "content/review/tin-tuc/san-choi/index.md"

    private func findings(
        _ rules: [Rule], _ words: String, name: String = "cong-van.pdf"
    ) async throws -> [Finding] {
        try await TestWard.findings(
            rules, .files([.init(Self.path, texts: [name: .read(Array(words.utf8))])]))
    }

    @Test(arguments: [
        "UBND PHƯỜNG\nMẬT\nSố 12", "TỐI MẬT\u{C}", "a\tTuyệt mật\tb", "[MẬT]", "  M Ậ T  ", "Độ mật: mật",
        "LƯU HÀNH NỘI BỘ\r\n", "\u{C}Xem xong trả lại", "MA\u{302}\u{323}T",
    ])
    func `A line that is a mark is an error, and nothing of the text is told`(words: String) async throws {
        let found = try await findings([.secretMark], "Kế hoạch tác chiến\n" + words)
        #expect(found.map(\.severity) == [.error])
        #expect(found.first?.position == .start)
        #expect(found.first?.isConfidential == true)
        #expect(found.first?.message.contains("“cong-van.pdf”") == true)
        #expect(found.allSatisfy { !($0.message + $0.help).contains("tác chiến") })
    }

    @Test(arguments: [
        "bảo mật", "giữ bí\nmật\nnhà nước", "MẬT ONG RỪNG", "Luật Bảo vệ bí mật nhà nước", "mật 5", "BẢO MẬT",
        "",
        "tài liệu\ntối mật\nphải",
    ])
    func `Ordinary lines are no marks`(words: String) async throws {
        #expect(try await findings([.secretMark], words).isEmpty)
    }

    @Test func `A name that is a mark is not repeated`() async throws {
        let found = try await findings([.secretMark], "MẬT", name: "Công văn TỐI MẬT.pdf")
        #expect(found.first?.message.hasPrefix("Một tệp đính kèm có dấu") == true)
    }

    @Test func `Numbers of persons are counted, each once, and not told`() async throws {
        let words =
            "1\nÔng A\n042091234567\n0912 345 678\n2\nBà B\n001301234567\n042091234567\n0912.345.678\n"
        let cards = try await findings([.citizenID], words)
        #expect(
            cards.map(\.message) == [
                "Tệp đính kèm “cong-van.pdf” có 2 số giống số căn cước công dân, chứng minh nhân dân."
            ])
        let phones = try await findings([.privatePhone], words)
        #expect(phones.map(\.message) == ["Tệp đính kèm “cong-van.pdf” có 1 số điện thoại di động."])
        #expect((cards + phones).allSatisfy { $0.isConfidential && $0.severity == .warning })
    }

    @Test func `Nine digits in a column are a card where the text speaks of cards`() async throws {
        #expect(try await findings([.citizenID], "Họ tên\nCMND số\nÔng A\n183456789\n").count == 1)
        #expect(try await findings([.citizenID], "Dự toán\nSố tiền\n183456789\n").isEmpty)
        #expect(try await findings([.citizenID], "Nộp bản sao căn cước\nPhí 183456789 đồng\n").isEmpty)
    }

    @Test(arguments: [
        "Người tố cáo: ông Nguyễn Văn Thử", "Người tố cáo: Ông (bà): Nguyễn Văn Thử",
        "NGƯỜI TỐ CÁO: TRẦN THỊ THỬ",
        "1. Họ và tên người tố cáo: Lê Văn Thử; nghề nghiệp: nông dân",
        "Địa chỉ của người tố cáo: số 5, tổ 3",
        "Ngày sinh người tố cáo: 01/02/1960", "Đơn tố cáo của bà Trần Thị Thử",
        "Đơn tố cáo đề ngày 01/02/2020 của ông Thử",
        "tố cáo của công dân Nguyễn Văn Thử", "người tố cáo là ông Nguyễn Văn Thử, trú tại tổ 3",
        "người tố cáo (bà Lê Thị Thử)", "Ông Nguyễn Văn Thử gửi đơn tố cáo",
        "bà Lê Thị Hoàng Anh đã có đơn tố cáo",
        "Ông Nguyễn Văn Thử (người tố cáo)", "NGƯỜI TỐ CÁO\n(Ký, ghi rõ họ tên)\nĐã ký\nNguyễn Văn Thử",
        "Người tố cáo:\nNguyễn Văn Thử", "ĐƠN TỐ CÁO\nKính gửi: UBND phường\nTên tôi là: Nguyễn Văn Thử",
        "ĐƠN TỐ CÁO\nTôi tên là\nNguyễn Văn Thử", "ĐƠN TỐ CÁO\nNội dung\nNGƯỜI LÀM ĐƠN\n\nTrần Văn Thử",
        "đơn tố cáo của ông\nNguyễn Văn Thử",
        "Ngu\u{31B}o\u{31B}\u{300}i to\u{302}\u{301} ca\u{301}o: ông Nguyễn Thử",
    ])
    func `Whoever denounced is found, in a text and in an attachment`(words: String) async throws {
        let attached = try await findings([.denouncerIdentity], words)
        #expect(attached.count == 1)
        #expect(attached.allSatisfy { $0.isConfidential && !$0.message.contains("Thử") })
        let body = "\n" + words.replacing("\n", with: "\n\n") + "\n"
        #expect(try await !TestWard.findings([.denouncerIdentity], body: body).isEmpty)
    }

    @Test(arguments: [
        "Bảo vệ người tố cáo", "Kết quả giải quyết khiếu nại, tố cáo của công dân năm 2020",
        "Luật Tố cáo số 25/2018/QH14",
        "Cơ quan bảo vệ người tố cáo: Công an phường", "BẢO VỆ NGƯỜI TỐ CÁO: CÔNG AN PHƯỜNG",
        "Người bị tố cáo: ông Trần Văn Thử",
        "đơn tố cáo ông Trần Văn Thử", "Người tố cáo có quyền được giữ bí mật họ tên",
        "Quyền của người tố cáo: Được bảo vệ",
        "Họ và tên người tố cáo: ………………………", "Họ và tên người tố cáo: .......... Sinh năm: .....",
        "Địa chỉ người tố cáo: (ghi rõ số nhà)", "Địa chỉ người tố cáo: Ghi rõ số nhà",
        "ĐƠN TỐ CÁO\nTôi tên là: ........\nĐịa chỉ: .....\nNGƯỜI TỐ CÁO\n(Ký và ghi rõ họ tên)\n",
        "ông Trần Văn Thử tiếp công dân, nhận đơn tố cáo", "Ông Trần Văn Thử bị tố cáo",
        "người tố cáo: ông N.V.A",
        "tố cáo của ông A", "Quyết định về việc giải quyết tố cáo của Chủ tịch Ủy ban nhân dân",
        "HỒ SƠ TỐ CÁO: HỒ SƠ GỒM",
        "| Người tố cáo | Người bị tố cáo |\n|---|---|\n| Quyền | Nghĩa vụ |",
        "báo cáo của ông Nguyễn Văn Thử",
        "Tôi tên là: Nguyễn Văn Thử",
    ])
    func `Talk about denunciations, empty forms and initials are no identity`(words: String) async throws {
        #expect(try await findings([.denouncerIdentity], words).isEmpty)
        #expect(try await TestWard.findings([.denouncerIdentity], body: "\n" + words + "\n").isEmpty)
    }

    @Test func `Where it stands in the article is told`() async throws {
        let body = "\nMột.\n\nHai.\nNgười tố cáo: ông Nguyễn Văn Thử.\n"
        #expect(
            try await TestWard.findings([.denouncerIdentity], body: body).map(\.position) == [
                Position(line: 13, column: 1)
            ])
    }

    @Test(arguments: [
        (AttachmentText.unread(.toolMissing(.pdftotext)), "poppler-utils"),
        (.unread(.toolMissing(.unzip)), "unzip"),
        (.unread(.noWords), "bản quét"), (.unread(.encrypted), "mật khẩu"), (.unread(.damaged), "hỏng"),
        (.unread(.tooLong), "nhiều chữ"), (.unread(.tooSlow), "thời gian"), (.unread(.oldWord), ".docx"),
        (.read(Array("Ký bởi\n\u{C}\u{C}".utf8)), "1 trong 2 trang"),
    ])
    func `What could not be read is a note with the reason and what to do`(
        text: AttachmentText, part: String
    ) async throws {
        let found = try await TestWard.findings(
            [.unreadAttachment], .files([.init(Self.path, texts: ["a.pdf": text])]))
        #expect(found.map(\.severity) == [.note])
        #expect(found.allSatisfy { ($0.message + $0.help).contains(part) && !$0.help.isEmpty })
    }

    @Test func `Large words are looked through in a moment`() async throws {
        let words = String(repeating: "Người tố cáo được bảo vệ 042 09 tố cáo của ai\n", count: 20_000)
        let rules: [Rule] = [.secretMark, .citizenID, .privatePhone, .denouncerIdentity, .unreadAttachment]
        #expect(try await findings(rules, words).isEmpty)
    }
}
