import TestSupport
import Testing

/// The board's own work on the command line: what the private folder says, and what is refused.
@Suite struct BoardWorkCommandTests {
    private let ward: TemporaryFolder
    private let program: Program

    init() throws {
        ward = try Repository.emptyWard()
        program = Program(in: ward.path, environment: ["BIENTAP_NOW": "2021-06-01"])
        try ward.write(Self.meetings, to: "rieng/cuoc-hop.yml")
        try ward.write(Self.programme, to: "rieng/chuong-trinh.yml")
        try ward.write(Self.estimate, to: "rieng/du-toan.yml")
        try ward.write(Self.scores, to: "rieng/cham-diem.yml")
    }

    private static let meetings = """
        meetings:
          - {date: 2021-05-04, present: [truong-ban], notified: 2021-05-05, conclusions: [{text: Sửa bố cục}]}

        """
    private static let programme = """
        programmes:
          - {period: "2021", tasks: [{title: Tập huấn, member: cntt}]}
        opinions:
          - {on: 2021-05-01, by: cntt, kind: kho-khan, text: Thiếu máy ảnh}

        """
    private static let estimate = """
        budgets:
          - {year: 2021, costs: [{title: Máy ảnh, price: 5000000}]}

        """
    private static let scores = """
        scoresheets:
          - {period: "2021", document: Đặt ra, criteria: [{id: "1", title: Số bài, figure: posted, levels: [{at_least: 0, points: 0}]}]}

        """

    @Test(arguments: [
        (["meeting", "agenda", "--date", "2021-06-04"], "Sửa bố cục"),
        (["hop", "chuong-trinh", "--date", "2021-06-04"], "Thiếu máy ảnh"),
        (["hop", "bien-ban", "--date", "2021-05-04"], "Có mặt"),
        (["hop", "giay-moi", "--date", "2021-06-04", "--format", "html"], "GIẤY MỜI"),
        (["hop", "thong-bao", "--date", "2021-05-04", "--format", "md"], "| 1 | Sửa bố cục |"),
        (["programme"], "Tập huấn"), (["chuong-trinh", "--opinions"], "Kính gửi: Chủ tịch"),
        (["chuong-trinh", "--period", "2021-Q4", "--format", "csv"], "Tập huấn"),
        (["budget", "--year", "2021"], "5.000.000"),
        (["du-toan", "--year", "2021", "--format", "json"], "\"estimate\":5000000"),
        (["scoresheet", "--period", "2021"], "máy tính"),
        (["cham-diem", "--period", "2021", "--figures"], "questions-answered"),
    ])
    func `Each command shows what it is for, by both of its names`(arguments: [String], text: String) throws {
        let outcome = try program.run(arguments)
        #expect(outcome.status == 0, "\(outcome.remarks)")
        #expect(outcome.output.contains(text), "\(outcome.output)")
    }

    @Test(arguments: [
        (["meeting", "họp", "--date", "2021-06-04"], 64), (["meeting", "agenda", "--date", "4/6/2021"], 64),
        (["meeting", "agenda", "--date", "2021-06-04", "--format", "docx"], 64),
        (["meeting", "agenda", "--date", "2021-06-04", "--period", "2022"], 64),
        (["meeting", "notice", "--date", "2021-06-04"], 1),
        (
            [
                "meeting", "agenda", "--date", "2021-06-04", "--called-by", "pho-truong-ban",
                "--extraordinary",
            ], 1
        ),
        (["budget", "--year", "2020"], 1), (["budget", "--year", "nay"], 64),
        (["programme", "--period", "nay"], 64),
        (["programme", "--period", "2022"], 1), (["scoresheet", "--period", "2020"], 1),
        (["scoresheet", "--period", "2022"], 64),
    ])
    func `What cannot be is refused with a remedy, and no file is left`(arguments: [String], status: Int)
        throws
    {
        let isDocument = arguments.contains("docx")
        let outcome = try program.run(arguments + (isDocument ? [] : ["--output", "ra.txt"]))
        #expect(outcome.status == Int32(status), "\(outcome.remarks)")
        #expect(outcome.output.isEmpty)
        #expect(outcome.remarks.contains("→") || status == 64, "\(outcome.remarks)")
        #expect(!ward.exists("ra.txt"))
    }

    @Test(arguments: [
        ("cuoc-hop.yml", ["meeting", "agenda", "--date", "2021-06-04"]),
        ("chuong-trinh.yml", ["programme"]),
        ("chuong-trinh.yml", ["meeting", "agenda", "--date", "2021-06-04"]),
        ("du-toan.yml", ["budget", "--year", "2021"]), ("cham-diem.yml", ["scoresheet", "--period", "2021"]),
    ])
    func `A private file that cannot be read is named with its line, and the old result stays`(
        name: String, arguments: [String]
    ) throws {
        try ward.write("lạ: 1\n", to: "rieng/\(name)")
        try ward.write("cũ", to: "ra.txt")
        let outcome = try program.run(arguments + ["--output", "ra.txt"])
        #expect(outcome.status == 1)
        #expect(outcome.remarks.hasPrefix("rieng/\(name):1:1: lỗi:"), "\(outcome.remarks)")
        #expect(try ward.text("ra.txt") == "cũ")
    }

    @Test func `A check and a build do not look into the private folder`() throws {
        for name in ["cuoc-hop.yml", "chuong-trinh.yml", "du-toan.yml", "cham-diem.yml"] {
            try ward.write("lạ: 1\n", to: "rieng/\(name)")
        }
        try ward.write(
            try Signing.article(id: "20210201-aaaaaa", title: "Bài một"),
            to: "content/approved/tin-tuc/bai-mot.md")
        #expect(try program.run(["check"]).status == 0)
        #expect(try program.run(["build"]).status == 0)
        #expect(
            try !ward.tree("public").values.contains {
                String(decoding: $0, as: UTF8.self).contains("Máy ảnh")
            })
    }

    @Test func `Equal input gives equal bytes`() throws {
        for form in ["html", "md", "text"] {
            let arguments = ["meeting", "agenda", "--date", "2021-06-04", "--format", form]
            #expect(try program.run(arguments).output == program.run(arguments).output)
        }
    }
}
