import CivilTime
import Content
import Diagnostics
import Testing

@testable import Rules

@Suite struct SecretRuleTests {
    private func lines(_ keys: [String: String] = [:], body: String = ExampleArticle.body) async throws
        -> [Int]
    {
        try await TestWard.findings([.secretMark], keys, body: body).map(\.position.line)
    }

    @Test(arguments: [
        "MẬT", "Mật", "mật", "[MẬT]", "(MẬT)", "*** TỐI MẬT ***", "★ TUYỆT MẬT ★", "MẬT.", "1. MẬT", "- Mật",
        "> MẬT",
        "# Tối mật", "Độ mật: Tối mật", "ĐỘ  MẬT : MẬT", "độ mật: tuyệt mật", "TỐI   MẬT", "TỐI\u{A0}MẬT",
        "M Ậ T",
        "LƯU HÀNH NỘI BỘ", "Lưu hành nội bộ", "XEM XONG TRẢ LẠI", "**M**ẬT", "M*Ậ*T", "`MẬT`",
        "[MẬT](https://a.vn/)",
        "M\u{200B}ẬT", "\u{FEFF}MẬT", "MA\u{302}\u{323}T", "MA\u{323}\u{302}T", "MÂ\u{323}T", "MẠ\u{302}T",
        "TO\u{302}\u{301}I MA\u{323}\u{302}T", "LU\u{31B}U HA\u{300}NH NO\u{323}\u{302}I BO\u{323}\u{302}",
        "ÐỘ MẬT: MẬT",
        "<b>MẬT</b>", "<p align=\"center\">TỐI MẬT</p>", "<!-- MẬT -->", "M&#7852;T", "```\nMẬT\n```",
        "    MẬT",
        "![MẬT](a.png)", "~~MẬT~~", "- [ ] MẬT", "* > **TUYỆT MẬT**", "Chữ[^1].\n\n[^1]: MẬT", "MẬT\n===",
        "| MẬT |\n|---|\n| a |", "[giấy](https://a.vn/ \"MẬT\")", "Văn bản (**MẬT**) gửi các tổ.",
        "Văn bản *Tối mật*.",
        "Văn bản\nMẬT\ncủa phường", "| Số | **Mật** |\n|---|---|",
    ])
    func `A mark is found however it is written`(body: String) async throws {
        #expect(!(try await lines(body: "\nCông văn.\n\n" + body + "\n")).isEmpty)
    }

    @Test(arguments: [
        "bảo mật", "mật ong", "bí mật nhà nước", "Luật Bảo vệ bí mật nhà nước", "MẬT ONG RỪNG", "BẢO MẬT",
        "MẶT", "MẤT",
        "MÁT", "MAT", "Mật độ dân số", "Độ mật", "độ mật", "Trao đổi **mật** xem.", "Lấy *tối mật*, rồi",
        "| mật | 5 |\n|---|---|\n| tối mật | 3 |", "- mật: 5", "Nội bộ",
        "Xem xong trả lại sách cho thư viện.",
        "văn bản có ba độ:\nmật\nvà tối mật", "MẬT MÃ", "TỐI", "MẬTX", "ΜẬТ ΑΒΓ", "MA\u{323}\u{301}T", "M1ẬT",
        "Chữ `mật`.", "5 mật",
        "Tối mật mã hóa", "Xem [mật](https://a.vn/).", "ĐỘ MẬT:",
    ])
    func `Ordinary words are none`(body: String) async throws {
        #expect((try await lines(body: "\nCông văn.\n\n" + body + "\n")).isEmpty)
    }

    @Test(arguments: [
        "title: MẬT", "description: \"Độ mật: mật\"", "subject: [a, \"[Tối mật]\"]", "source: {name: MẬT}",
        "rights: |\n  Dòng một\n  LƯU HÀNH NỘI BỘ",
    ])
    func `A value of the front matter is looked at`(line: String) async throws {
        let key = String(line.prefix { $0 != ":" })
        #expect(!(try await lines([key: line])).isEmpty)
    }

    @Test(arguments: [
        "title: mật", "subject: [mật, tối mật]", "subject:\n  - mật\n  - lưu hành nội bộ",
        "title: Họp kín, không mật",
    ])
    func `A keyword in lower case is none`(line: String) async throws {
        let key = String(line.prefix { $0 != ":" })
        #expect((try await lines([key: line])).isEmpty)
    }

    @Test(arguments: [
        "MẬT\nNội dung\n", "---\ntitle: a\nMẬT\n", "---\ntitle: [\nrights: MẬT\n---\n\nNội dung\n",
        "---\n---\n\n**Tối mật** a\n",
        "Không có siêu dữ liệu\n\n| a | MẬT |\n|---|---|\n",
    ])
    func `A file that cannot be read is looked at`(text: String) async throws {
        let sample = RuleExample.Sample.file(bytes: Array(text.utf8), path: ExampleArticle.path(.review))
        #expect(!(try await TestWard.findings([.secretMark], sample)).isEmpty)
    }

    @Test func `Bytes that are no UTF-8 do not hide a mark`() async throws {
        let bytes = [0xFF, 0xFE, 0x0A] + Array("MẬT".utf8) + [0x0A, 0xC3]
        let found = try await TestWard.findings(
            [.secretMark], .file(bytes: bytes, path: ExampleArticle.path(.draft)))
        #expect(found.map(\.position.line) == [2])
    }

    @Test(arguments: Stage.allCases)
    func `It is an error in every stage and shows nothing of the text`(stage: Stage) async throws {
        let found = try await TestWard.findings(
            [.secretMark], body: "\nKế hoạch tác chiến\n\nTỐI MẬT\n", stage: stage)
        #expect(found.map(\.severity) == [.error])
        #expect(
            found.allSatisfy {
                $0.isConfidential && !$0.message.contains("tác chiến") && !$0.help.contains("tác chiến")
            })
    }

    @Test func `Each line with a mark is told once`() async throws {
        #expect(try await lines(body: "\n**MẬT**\n\n## MẬT\n\nMẬT\n") == [10, 12, 14])
    }

    @Test func `Nested emphasis is read in a moment`() async throws {
        let body =
            "\n" + String(repeating: "*a **b ", count: 2000) + String(repeating: "** *", count: 2000) + "\n"
        _ = try await lines(body: body)
        _ = try await lines(body: "\n" + String(repeating: "*. ", count: 20_000) + "\n")
    }

    @Test(arguments: [
        "Cong van MAT.pdf", "Công văn MẬT.pdf", "MẬT - Công văn.pdf", "mật.pdf", "toi-mat.docx",
        "tuyet_mat.pdf",
        "luu hanh noi bo.pdf", "Tài liệu lưu hành nội bộ.docx", "xem-xong-tra-lai.pdf",
        "12-QD-Toi-mat-2020.pdf",
        "TÔI MẬT/a.pdf".replacing("TÔI", with: "TỐI"), "CV 12 MAT (1).pdf", "Ma\u{302}\u{323}t.pdf", "MAT",
    ])
    func `A name with a mark is found`(name: String) {
        let path = name.contains(".") ? String(name.prefix { $0 != "." }) : name
        #expect(path.split(separator: "/").contains { SecretName(String($0)).isMarked })
    }

    @Test(arguments: [
        "mat-duong", "mat-tran", "bao-mat", "Mặt trận", "TIEN MAT", "BE MAT", "Bảo vệ bí mật nhà nước", "mat",
        "Bảo mật",
        "mất", "toi-mat-do", "Tôi mất", "mat-ong-rung", "BẢO MẬT", "noi bo", "luu-hanh-xe-noi-bo", "Đỏ mặt",
        "Độ mật", "", "2020",
    ])
    func `Other names are none`(name: String) { #expect(!SecretName(name).isMarked) }

    @Test func `The name of an article counts as a whole`() {
        for slug in ["toi-mat", "tuyet-mat-2", "luu-hanh-noi-bo", "xem-xong-tra-lai"] {
            #expect(SecretName.isMarked(slug: slug))
        }
        for slug in ["duong-toi-mat-an-toan", "khan-do-mat-6593", "duong-toi-mat", "mat", "bao-mat"] {
            #expect(!SecretName.isMarked(slug: slug))
        }
    }

    @Test(arguments: [
        "042091234567", "042 091 234 567", "0420.9123.4567", "Số CCCD: 001301234567.", "CMND: 183456789",
        "chứng minh nhân dân số 183 456 789",
        "(038199001234)",
    ])
    func `A number of a person is found`(text: String) async throws {
        #expect(try await TestWard.findings([.citizenID], body: "\nÔng A \(text)\n").count == 1)
    }

    @Test(arguments: [
        "042991234567", "097091234567", "000091234567", "0420912345678", "04209123456", "120000000 đồng",
        "183456789",
        "https://a.vn/042091234567", "042091234567/QĐ-UBND", "STK 042091234567", "tài khoản 042091234567",
        "x042091234567",
        "20201112083000", "042391234567",
    ])
    func `Other numbers are none`(text: String) async throws {
        #expect(try await TestWard.findings([.citizenID], body: "\nÔng A \(text)\n").isEmpty)
    }

    @Test(arguments: [
        "0912345678", "0912 345 678", "0912.345.678", "091 234 5678", "0912-345-678", "09123 45678",
        "+84912345678",
        "+84 912 345 678", "(+84) 912 345 678", "+84 (0)912 345 678", "84912345678", "0084912345678",
        "0382345678",
        "ĐT:0912345678.", "0912345678 - 0239", "0912\u{A0}345\u{A0}678", "(0912345678)", "0912 34 56 78",
        "[gọi](tel:0912345678)",
    ])
    func `A mobile number is found`(text: String) async throws {
        #expect(try await TestWard.findings([.privatePhone], body: "\nÔng A \(text)\n").count == 1)
    }

    @Test(arguments: [
        "0239 3855 555", "02393855555", "05.07.2020 15 giờ", "03-05-2020 10", "0912345678/UBND-VP",
        "09123456789", "091234567",
        "https://a.vn/0912345678", "<https://a.vn/x?p=0912345678>", "MST 0312345678",
        "mã số thuế: 0312345678", "1900 1234",
        "0912.345,678", "84 912 345 678", "0,912345678", "QĐ-0912345678", "0612345678",
        "2020-11-12T08:30:00+07:00",
        "0912345678abc",
    ])
    func `Other numbers are no mobile numbers`(text: String) async throws {
        #expect(try await TestWard.findings([.privatePhone], body: "\nÔng A \(text)\n").isEmpty)
    }

    @Test func `The number that the agency gives is nobody's own`() async throws {
        let settings = try TestWard.settings(
            ExampleWard.settings(replacing: "agency:\n", with: "agency:\n  phone: \"+84 912 345 678\"\n"))
        let text = ExampleArticle.text(body: "\nGọi 0912.345.678 hoặc 0987654321.\n")
        let article = try TestWard.article(Array(text.utf8), at: ExampleArticle.path(.draft))
        let now = try #require(Timestamp("2020-12-01T08:00:00+07:00"))
        let found = await RuleRunner([.privatePhone]).findings(
            in: Ward(settings: settings, articles: [article]), now: now)
        #expect(found.count == 1)
    }

    @Test func `A directory is there to give numbers`() async throws {
        let settings = try TestWard.settings(
            ExampleWard.settings(replacing: "type: article", with: "type: contact"))
        let article = try TestWard.article(
            Array(ExampleArticle.text(body: "\nGọi 0912.345.678.\n").utf8), at: ExampleArticle.path(.draft))
        let now = try #require(Timestamp("2020-12-01T08:00:00+07:00"))
        #expect(
            await RuleRunner([.privatePhone]).findings(
                in: Ward(settings: settings, articles: [article]), now: now
            ).isEmpty)
    }

    @Test func `A number that the directory gives is official everywhere, others beside it are not`() async throws {
        let record = RuleExample.File(
            "content/draft/\(ExampleWard.section(ofType: "contact"))/van-phong.md",
            [
                "id": "id: 20201112-abc235",
                "contact": "contact:\n  office: Văn thư\n  unit: Văn phòng\n  telephone: \"0912 345 678\"",
            ], body: "\nGọi 0912.345.678 hoặc số riêng 0987 654 321.\n")
        let news = RuleExample.File(
            "content/draft/tin-tuc/tin.md", body: "\nGọi +84 912 345 678.\nGọi 0987 654 322.\n")
        let found = try await TestWard.findings([.privatePhone, .citizenID], .files([record, news]))
        #expect(
            found.map { "\($0.file.split(separator: "/").last ?? "")" }.sorted() == ["tin.md", "van-phong.md"])
    }

    @Test func `The digests of the recorded acts are no numbers of persons`() async throws {
        let acts = ExampleActs.line([.init("submit", by: "thuong-truc", at: "2020-11-11T08:00:00+07:00")])
            .replacing(
                String(repeating: "0", count: 64), with: String(repeating: "0912345678", count: 6) + "0912")
        #expect(try await TestWard.findings([.privatePhone, .citizenID], ["workflow": acts]).isEmpty)
    }
}
