import Content
import Diagnostics
import Testing

@testable import Rules

@Suite struct SubstanceRuleTests {
    @Test(arguments: [
        "Nguồn: Báo Hà Tĩnh", "**Nguồn:** baohatinh.vn", "NGUỒN : TTXVN", "Nguồn tin: Công an tỉnh",
        "(Nguồn: Báo Hà Tĩnh)", "(Theo Báo Hà Tĩnh)",
        "*(Theo TTXVN)*", "[Theo Báo Nhân Dân, ngày 12/11/2020]", "Theo TTXVN", "Theo Báo Hà Tĩnh.",
        "**Theo VnExpress**", "Theo baohatinh.vn",
        "Theo Bộ Y tế", "Nguo\u{302}\u{300}n: TTXVN",
    ])
    func `A paragraph that names the source is found`(text: String) async throws {
        #expect(
            try await TestWard.findings([.unnamedSource], body: "\nTin.\n\n\(text)\n").map(\.position.line)
                == [12])
    }

    @Test(arguments: [
        "Theo dõi trang để biết thêm.", "Theo đó, phường họp.", "Theo quy định của pháp luật",
        "Theo Điều 4 của Quy chế", "(Theo Nghị định 43/2011/NĐ-CP)",
        "Theo Luật Đất đai", "Theo Kế hoạch số 12", "Theo UBND phường, việc này đã xong.",
        "Nguồn kinh phí: ngân sách", "Nguồn: ngân sách phường",
        "Nguồn nước: sạch", "Theo Báo cáo của phường", "(theo mẫu)", "Nguồn:", "Bài viết theo Báo Hà Tĩnh",
        "Theo Ông A thì việc này còn phải làm lâu dài và cần nhiều người cùng góp sức",
    ])
    func `Other paragraphs are none`(text: String) async throws {
        #expect(try await TestWard.findings([.unnamedSource], body: "\nTin.\n\n\(text)\n").isEmpty)
    }

    @Test func `Inside the text only brackets make an attribution`() async throws {
        #expect(try await TestWard.findings([.unnamedSource], body: "\nTheo TTXVN\n\nTin.\n").isEmpty)
        #expect(try await TestWard.findings([.unnamedSource], body: "\n(Theo TTXVN)\n\nTin.\n").count == 1)
    }

    @Test(arguments: ["javascript:x", "//baohatinh.vn/", "ftp://a.vn"])
    func `A forbidden scheme of the source is told by the rule for links`(url: String) async throws {
        let keys = ["source": "source: {name: Báo, url: \"\(url)\"}"]
        #expect(
            try await TestWard.findings([.incompleteSource, .forbiddenScheme], keys).map(\.code) == ["LK005"])
    }

    @Test(arguments: ["mailto:a@b.vn", "baohatinh.vn", "/tin/", "https://", "#"])
    func `The address of the source is one of the web`(url: String) async throws {
        let keys = ["source": "source: {name: Báo, url: \"\(url)\"}"]
        #expect(
            try await TestWard.findings([.incompleteSource, .forbiddenScheme], keys).map(\.code) == ["ND001"])
    }

    private func pair(_ stage: Stage, _ keys: [String: String], other: String = "b") -> RuleExample.Sample {
        .files([
            .init("content/approved/tin-tuc/a.md"),
            .init(
                "content/\(stage.rawValue)/tin-tuc/\(other).md",
                ["id": "id: 20201113-abc234"].merging(keys) { $1 }),
        ])
    }

    @Test func `Equal titles warn and equal texts are an error once approved`() async throws {
        for stage in Stage.allCases {
            let found = try await TestWard.findings(
                [.duplicateTitle, .duplicateBody], pair(stage, ["date": "date: 2020-11-13"]))
            #expect(
                found.map(\.file) == [
                    "content/\(stage.rawValue)/tin-tuc/b.md", "content/\(stage.rawValue)/tin-tuc/b.md",
                ])
            #expect(found.map(\.code) == ["ND004", "ND003"])
            #expect(found.map(\.severity) == [stage == .approved ? .error : .warning, .warning])
        }
    }

    /// The meeting of every week has the same text on another day.
    @Test func `Two records may have the same text, an article and a record may not`() async throws {
        let record = "content/approved/so-event/a.md"
        let files: (String, [String: String]) -> RuleExample.Sample = { path, keys in
            .files([
                .init(record, ["event": "event: {start: 2020-11-16, place: Hội trường, chair: Chủ tịch}"]),
                .init(path, ["id": "id: 20201113-abc234"].merging(keys) { $1 }),
            ])
        }
        let next = ["event": "event: {start: 2020-11-23, place: Hội trường, chair: Chủ tịch}"]
        let weekly = files("content/review/so-event/b.md", next)
        #expect(try await TestWard.findings([.duplicateBody], weekly).isEmpty)
        let copy = files("content/review/tin-tuc/b.md", [:])
        #expect(try await TestWard.findings([.duplicateBody], copy).map(\.code) == ["ND004"])
    }

    @Test func `Of two approved ones the later is told`() async throws {
        let earlier = try await TestWard.findings(
            [.duplicateTitle], pair(.approved, ["date": "date: 2020-11-11"]))
        #expect(earlier.map(\.file) == ["content/approved/tin-tuc/a.md"])
        let sameDay = try await TestWard.findings([.duplicateTitle], pair(.approved, [:]))
        #expect(sameDay.map(\.file) == ["content/approved/tin-tuc/b.md"])
    }

    @Test func `Case, Unicode form and spaces make no other title`() async throws {
        let title = ["title": "title: KHÁNH  THÀNH sân cho\u{31B}i tổ dân phố 1"]
        #expect(try await TestWard.findings([.duplicateTitle], pair(.draft, title)).count == 1)
        #expect(
            try await TestWard.findings([.duplicateTitle], pair(.draft, ["title": "title: Khác"])).isEmpty)
    }

    @Test func `A revision repeats nobody`() async throws {
        let found = try await TestWard.findings(
            [.duplicateTitle, .duplicateBody], pair(.review, ["id": "id: 20201112-abc234"]))
        #expect(found.isEmpty)
    }

    @Test func `Words are counted as readers see them`() async throws {
        let words = Array(repeating: "tin", count: 19).joined(separator: " ")
        #expect(try await TestWard.findings([.shortBody], body: "\n\(words)\n").count == 1)
        #expect(try await TestWard.findings([.shortBody], body: "\n\(words) vui\n").isEmpty)
        #expect(
            try await TestWard.findings([.shortBody], body: "\n\(words)\n\n---\n\n[](https://a.vn/a-b-c)\n")
                .count == 1)
    }

    @Test func `The day of the first approval counts, in Vietnam's time`() async throws {
        func found(_ moment: String, _ date: String) async throws -> Int {
            let acts = ExampleActs.line([
                .init("approve", by: "truong-ban", at: moment),
                .init("approve", by: "truong-ban", at: "2020-12-01T08:00:00+07:00"),
            ])
            return try await TestWard.findings(
                [.publishedBeforeApproval], ["workflow": acts, "date": "date: \(date)"], stage: .approved
            ).count
        }
        #expect(try await found("2020-11-12T17:00:00Z", "2020-11-12") == 1)
        #expect(try await found("2020-11-12T16:59:59Z", "2020-11-12") == 0)
        #expect(try await found("2020-11-12T23:00:00+07:00", "2020-11-12T08:00:00+07:00") == 0)
    }
}
