import Foundation
import TestSupport
import Testing

@Suite struct OutputFolderTests {
    private let ward: TemporaryFolder

    init() throws {
        ward = try Repository.emptyWard()
        try ward.write(
            try Signing.article(id: "20210201-aaaaaa", title: "Bài một"),
            to: "content/approved/tin-tuc/bai-mot.md")
    }

    private func build(_ output: String? = nil) throws -> Program.Outcome {
        try Program(in: ward.path).run(
            ["build", "--now", "2021-06-01"] + (output.map { ["--output", $0] } ?? []))
    }

    /// Builds into a place that must be refused, and tells whether the place is as it was.
    private func expectRefusal(_ output: String, named reason: String) throws {
        let outcome = try build(output)
        #expect(outcome.status == 74)
        #expect(outcome.output.isEmpty)
        #expect(outcome.remarks.contains(reason), "\(outcome.remarks)")
    }

    @Test func `A missing folder is made`() throws {
        #expect(try build().status == 0)
        #expect(ward.exists("public/tin-tuc/2021/bai-mot/index.html"))
        #expect(ward.exists("public/.bientap"))
    }

    @Test func `An empty folder is taken`() throws {
        try FileManager.default.createDirectory(atPath: ward.path("trang"), withIntermediateDirectories: true)
        #expect(try build("trang").status == 0)
        #expect(ward.exists("trang/index.html"))
    }

    @Test(arguments: ["trang", "trang/", "./trang", "../trang", "a/../trang//"])
    func `The folder may be written in any way`(spelling: String) throws {
        try FileManager.default.createDirectory(atPath: ward.path("a/b"), withIntermediateDirectories: true)
        let outcome = try Program(in: ward.path(spelling.hasPrefix("../") ? "a" : "")).run([
            "build", "--now", "2021-06-01", "--root", ward.path, "--output", spelling,
        ])
        #expect(outcome.status == 0, "\(outcome.remarks)")
        #expect(ward.exists("trang/index.html"))
        #expect(outcome.output.contains(ward.path("trang")))
    }

    @Test func `A symbolic link to a site is refused and stays a link`() throws {
        #expect(try build("that").status == 0)
        let before = try ward.tree("that")
        try FileManager.default.createSymbolicLink(atPath: ward.path("public"), withDestinationPath: "that")
        try expectRefusal("public", named: "liên kết tượng trưng")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: ward.path("public")) == "that")
        #expect(try ward.tree("that") == before)
    }

    @Test func `A link to nowhere is refused`() throws {
        try FileManager.default.createSymbolicLink(
            atPath: ward.path("public"), withDestinationPath: "khong-co")
        try expectRefusal("public", named: "liên kết tượng trưng")
        #expect(!ward.exists("khong-co"))
    }

    @Test func `A file is refused and keeps its bytes`() throws {
        try ward.write("của tôi", to: "public")
        try expectRefusal("public", named: "không phải thư mục")
        #expect(try ward.text("public") == "của tôi")
    }

    @Test func `A folder with other files is refused untouched`() throws {
        try ward.write("của tôi", to: "public/index.html")
        let before = try ward.stamps("public")
        try expectRefusal("public", named: "không do bientap tạo ra")
        #expect(try ward.stamps("public") == before)
        #expect(try ward.names() == ["content", "public", "site.yml", "themes"])
    }

    @Test func `A folder that is called like the mark is no mark`() throws {
        try ward.write("của tôi", to: "public/.bientap/a")
        try expectRefusal("public", named: "không do bientap tạo ra")
        #expect(try ward.text("public/.bientap/a") == "của tôi")
    }

    @Test func `A link that is called like the mark is no mark`() throws {
        try ward.write("bientap 1\n", to: "khac")
        try ward.write("của tôi", to: "public/a")
        try FileManager.default.createSymbolicLink(
            atPath: ward.path("public/.bientap"), withDestinationPath: "../khac")
        try expectRefusal("public", named: "không do bientap tạo ra")
        #expect(try ward.text("public/a") == "của tôi")
    }

    @Test(arguments: [
        ".", "/", "..", "content", "content/", "content/approved", "themes/phuong", "content/approved/x",
    ])
    func `The sources and what lies around them are refused`(output: String) throws {
        let before = try ward.tree("content").merging(try ward.tree("themes")) { first, _ in first }
        let outcome = try build(output)
        #expect(outcome.status == 74)
        #expect(!outcome.remarks.isEmpty)
        #expect(try ward.tree("content").merging(try ward.tree("themes")) { first, _ in first } == before)
        #expect(try ward.names() == ["content", "site.yml", "themes"])
    }

    @Test func `A way through a link into the sources is refused`() throws {
        try FileManager.default.createSymbolicLink(
            atPath: ward.path("loi-tat"), withDestinationPath: "content/approved")
        let outcome = try build("loi-tat/trang")
        #expect(outcome.status == 74)
        #expect(!ward.exists("content/approved/trang"))
    }

    @Test func `A folder whose parent is missing is refused with its path`() throws {
        try expectRefusal("khong/co/trang", named: "khong/co")
        #expect(!ward.exists("khong"))
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/shm")))
    func `A mount point is refused with a remedy`() throws {
        let outcome = try build("/dev/shm")
        #expect(outcome.status == 74)
        #expect(outcome.remarks.contains("--output /dev/shm/"), "\(outcome.remarks)")
    }
}
