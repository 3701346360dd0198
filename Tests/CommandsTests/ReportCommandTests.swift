import Foundation
import TestSupport
import Testing

/// `bientap report` on disk: what it refuses, what it leaves behind, and that it says the same again.
@Suite struct ReportCommandTests {
    private let ward: TemporaryFolder

    init() throws {
        ward = try Repository.emptyWard()
        for (name, day, sentence) in [("mot", "2021-02-14", "Bài một."), ("hai", "2021-02-15", "Bài hai.")] {
            let id = name == "mot" ? "20210201-aaaaaa" : "20210201-bbbbbb"
            try ward.write(
                "---\nid: \(id)\ntitle: Bài \(name)\ncreator: Đỗ Giả Định\ndate: \(day)\n"
                    + "description: Bài đặt ra.\nsubject: thử\n---\n\(sentence) \(Signing.words)\n",
                to: "content/approved/tin-tuc/\(name).md")
        }
    }

    private func run(_ arguments: String..., now: String = "2021-03-01") throws -> Program.Outcome {
        try Program(in: ward.path, environment: ["BIENTAP_NOW": now]).run(["report"] + arguments)
    }

    private func files() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: ward.path).sorted()
    }

    @Test(arguments: [
        (["--period", "2021-13"], "“2021-13” không phải kỳ"), (["--period", "2021-04"], "còn ở tương lai"),
        (["--period", "2021-02-30..2021-03-01"], "không phải kỳ"), ([], "chưa cho biết kỳ"),
        (["--period", "2021-Q1", "--kind", "monthly"], "là quý I năm 2021"),
        (["--period", "2021-02", "--kind", "weekly"], "không có loại báo cáo “weekly”"),
        (["--period", "2021-02", "--kind", "conformance"], "không nhận --period"),
        (["--period", "2021-02", "--format", "pdf"], "không có dạng kết quả “pdf”"),
        (["--period", "2021-02", "--explain", "postet"], "Có phải ý là “posted”?"),
        (["--period", "2021-02", "--explain", "posted", "--format", "md"], "“md”"),
    ])
    func `What cannot be is refused by name and leaves no file`(arguments: [String], message: String) throws {
        let before = try files()
        let outcome = try Program(in: ward.path, environment: ["BIENTAP_NOW": "2021-03-01"])
            .run(["report", "--output", "bao-cao.txt"] + arguments)
        #expect(outcome.status == 64)
        #expect(outcome.remarks.contains(message), "\(outcome.remarks)")
        #expect(try files() == before)
    }

    @Test func `A word processor's file needs a name, and pandoc`() throws {
        let nameless = try run("--period", "2021-02", "--format", "docx")
        #expect(nameless.status == 64)
        #expect(nameless.remarks.contains("--output bao-cao.docx"))
        let before = try files()
        let bare = try TemporaryFolder()
        let environment = ["BIENTAP_NOW": "2021-03-01", "PATH": bare.path]
        let outcome = try Program(in: ward.path, environment: environment)
            .run(["report", "--period", "2021-02", "--format", "docx", "--output", "bao-cao.docx"])
        #expect(outcome.status == 74)
        #expect(outcome.remarks.contains("máy chưa có chương trình pandoc"))
        #expect(try files() == before)
    }

    @Test func `A report of the same ward and moment has the same bytes`() throws {
        for format in ["text", "html", "md", "csv", "json"] {
            for name in ["mot", "hai"] {
                let outcome = try run("--period", "2021-02", "--format", format, "--output", name)
                #expect(outcome.status == 0, "\(outcome.remarks)")
            }
            let first = try ward.text("mot")
            #expect(try first == ward.text("hai"))
            #expect(first == (try run("--period", "2021-02", "--format", format).output))
            #expect(!first.contains(ward.path))
        }
    }

    @Test func `What is behind a figure is told, and where a period closes`() throws {
        let whole = try run("--period", "2021-02", "--explain", "posted", "--format", "csv").output
        #expect(
            whole.split(separator: "\r\n").dropFirst() == [
                "2021-02-14,20210201-aaaaaa,Bài mot,content/approved/tin-tuc/mot.md,Đỗ Giả Định,",
                "2021-02-15,20210201-bbbbbb,Bài hai,content/approved/tin-tuc/hai.md,Đỗ Giả Định,",
            ])
        try ward.write(ward.text("site.yml") + "\nreports: {closing_day: 14}\n", to: "site.yml")
        let closed = try run("--period", "2021-02", "--explain", "posted")
        #expect(closed.output.contains("Tin, bài đã đăng: 1 (QC Đ8.3; QC Đ12.2)"))
        #expect(closed.output.contains("Bài mot") && !closed.output.contains("Bài hai"))
    }

    @Test func `Conformance is a report too, and a clause is explained by what is wrong`() throws {
        let before = try run("--kind", "conformance", "--format", "csv").output
        #expect(before.contains("\r\nQC Đ12.2,"))
        // The two texts were posted without any act.
        let clause = try run("--kind", "conformance", "--explain", "QC Đ6.6", "--format", "csv").output
        #expect(clause.contains("content/approved/tin-tuc/mot.md"))
        #expect(clause.contains("content/approved/tin-tuc/hai.md"))
    }

    @Test func `Proposals come from a text file, a paragraph each`() throws {
        try ward.write("Đường truyền chậm\r\nbuổi chiều.\r\n\r\nThay <bộ định tuyến>.\n", to: "de-xuat.txt")
        let page = try run("--period", "2021-02", "--format", "html", "--notes", "de-xuat.txt").output
        #expect(page.contains(">Đường truyền chậm buổi chiều.</p>"))
        #expect(page.contains(">Thay &lt;bộ định tuyến&gt;.</p>"))
        try ward.write([0x41, 0xFF] as [UInt8], to: "hong.txt")
        let broken = try run("--period", "2021-02", "--notes", "hong.txt")
        #expect(broken.status == 1)
        #expect(broken.remarks.contains("không phải tệp chữ UTF-8"))
        #expect(try run("--period", "2021-02", "--notes", "khong-co.txt").status == 74)
    }

    @Test func `A text with a secret mark is named by its file only`() throws {
        let path = "content/approved/tin-tuc/mot.md"
        try ward.write(ward.text(path) + "\nTỐI MẬT\n", to: path)
        let outcome = try run("--period", "2021-02", "--explain", "posted")
        #expect(outcome.output.contains(path) && outcome.output.contains("Bài hai"))
        #expect(!outcome.output.contains("Bài mot"))
    }

    @Test func `A fault log that cannot be read is a refusal with its place`() throws {
        try ward.write("faults:\n  - {title: Lỗi đặt ra}\n", to: "rieng/su-co.yml")
        let outcome = try run("--period", "2021-02", "--output", "bao-cao.txt")
        #expect(outcome.status == 1)
        #expect(outcome.remarks.contains("rieng/su-co.yml:2:"))
        #expect(try !files().contains("bao-cao.txt"))
    }
}
