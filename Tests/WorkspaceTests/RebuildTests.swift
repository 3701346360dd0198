import Foundation
import TestSupport
import Testing

@Suite struct RebuildTests {
    private let ward: TemporaryFolder

    init() throws {
        ward = try Repository.emptyWard()
        for (id, name) in [("20210201-aaaaaa", "mot"), ("20210202-bbbbbb", "hai")] {
            let date = id.hasSuffix("a") ? "2021-02-01" : "2021-02-02"
            try ward.write(
                try Signing.article(id: id, title: "Bài \(name)", date: date, signedOn: "2021-02-01"),
                to: "content/approved/tin-tuc/bai-\(name).md")
        }
        try build()
    }

    @discardableResult
    private func build(now: String = "2021-06-01T08:00:00+07:00") throws -> Program.Outcome {
        let outcome = try Program(in: ward.path).run(["build", "--now", now])
        #expect(outcome.status == 0, "\(outcome.remarks)")
        return outcome
    }

    @Test func `A build without changes touches nothing`() throws {
        let before = try ward.stamps("public")
        let outcome = try build()
        #expect(outcome.output.contains("Không có gì thay đổi"))
        #expect(try ward.stamps("public") == before)
    }

    @Test func `A change touches the files that differ and no others`() throws {
        let tree = try ward.tree("public")
        let stamps = try ward.stamps("public")
        let article = try Signing.article(
            id: "20210202-bbbbbb", title: "Bài hai", date: "2021-02-02",
            body: Signing.words + " Câu thêm vào.")
        try ward.write(article, to: "content/approved/tin-tuc/bai-hai.md")
        try build()
        let changed = try ward.tree("public").filter { tree[$0.key] != $0.value }.keys
        // The words of the search change with the text, and its page names their version.
        #expect(
            Set(changed.filter { !$0.hasPrefix("tim-kiem/du-lieu/") }) == [
                ".bientap", "metadata/quy-trinh.json", "tim-kiem/index.html",
                "tin-tuc/2021/bai-hai/index.html",
            ])
        let touched = try ward.stamps("public").filter { stamps[$0.key] != $0.value }.keys
        #expect(Set(touched) == Set(changed))
    }

    @Test func `A removed article leaves no file behind`() throws {
        try ward.remove("content/approved/tin-tuc/bai-hai.md")
        try build()
        #expect(!ward.exists("public/tin-tuc/2021/bai-hai"))
        let rebuilt = try ward.tree("public")
        try ward.remove("public")
        try build()
        #expect(try ward.tree("public") == rebuilt)
    }

    @Test func `A changed theme and changed settings make the pages anew`() throws {
        try ward.write("body { color: #111 }\n", to: "themes/vi-du/assets/vi-du.css")
        try build()
        let page = try ward.text("public/index.html")
        #expect(page.contains("assets/vi-du."))
        let settings = try ward.text("site.yml").replacing("title: Trang thông tin", with: "title: Trang tin")
        try ward.write(settings, to: "site.yml")
        try build()
        #expect(try ward.text("public/index.html") != page)
    }

    @Test(arguments: [
        (["--drafts"], "robots.txt"), (["--now", "2021-02-01T12:00:00+07:00"], "tin-tuc/index.html"),
    ])
    func `Another kind of build or another moment is no build without changes`(
        arguments: [String], file: String
    ) throws {
        let before = try ward.bytes("public/\(file)")
        let outcome = try Program(in: ward.path, environment: ["BIENTAP_NOW": "2021-06-01"]).run(
            ["build"] + arguments)
        #expect(outcome.status == 0, "\(outcome.remarks)")
        #expect(try ward.bytes("public/\(file)") != before)
    }

    @Test func `A moment at which nothing falls due is a build without changes`() throws {
        #expect(try build(now: "2021-06-02T08:00:00+07:00").output.contains("Không có gì thay đổi"))
    }

    @Test func `A tampered file is mended`() throws {
        let good = try ward.tree("public")
        // The same length, so that only the time tells.
        var page = try ward.bytes("public/index.html")
        page[page.count / 2] ^= 1
        try ward.write(page, to: "public/index.html")
        try build()
        #expect(try ward.tree("public") == good)
    }

    @Test func `A deleted file comes back`() throws {
        let good = try ward.tree("public")
        try ward.remove("public/tin-tuc/2021/bai-mot/index.html")
        try build()
        #expect(try ward.tree("public") == good)
    }

    @Test(arguments: ["la.html", "tin-tuc/2021/bai-mot/la.html", "thu-muc-la/a/b"])
    func `An added file goes away`(path: String) throws {
        let good = try ward.tree("public")
        try ward.write("lạ", to: "public/\(path)")
        try build()
        #expect(try ward.tree("public") == good)
        #expect(!ward.exists("public/thu-muc-la"))
    }

    @Test func `An added empty folder goes away`() throws {
        try FileManager.default.createDirectory(
            atPath: ward.path("public/la"), withIntermediateDirectories: false)
        try build()
        #expect(!ward.exists("public/la"))
    }

    @Test func `A file that became a link is a file again and what it led to is untouched`() throws {
        let good = try ward.tree("public")
        try ward.write("của tôi", to: "khac.html")
        try ward.remove("public/index.html")
        try FileManager.default.createSymbolicLink(
            atPath: ward.path("public/index.html"), withDestinationPath: ward.path("khac.html"))
        try build()
        #expect(try ward.tree("public") == good)
        #expect(
            (try? FileManager.default.destinationOfSymbolicLink(atPath: ward.path("public/index.html")))
                == nil)
        #expect(try ward.text("khac.html") == "của tôi")
    }

    @Test func `A file that shares its bytes with another place gets bytes of its own`() throws {
        let good = try ward.tree("public")
        try FileManager.default.linkItem(
            atPath: ward.path("public/index.html"), toPath: ward.path("ban-sao.html"))
        try ward.remove("public/404.html")
        try build()
        #expect(try ward.tree("public") == good)
        #expect(
            try ward.stamps("public")["index.html"]?.inode
                != (FileManager.default.attributesOfItem(atPath: ward.path("ban-sao.html"))[.systemFileNumber]
                as? NSNumber)?.uint64Value)
    }

    @Test(arguments: [
        "", "bientap 1\n", "bientap 2\ninputs 00\n", "rác\u{0}\n",
        "bientap 1\ninputs \(String(repeating: "0", count: 64))\n",
    ])
    func `A damaged state means a whole build`(state: String) throws {
        let good = try ward.tree("public")
        try ward.write(state, to: "public/.bientap")
        try build()
        #expect(try ward.tree("public") == good)
    }

    @Test func `What a killed build left is removed by the next`() throws {
        try ward.write("dở dang", to: ".public.bientap-build/new/tin-tuc/a.html")
        try ward.write("dở dang", to: ".public.bientap-build/khac")
        try ward.write(
            try Signing.article(id: "20210203-cccccc", title: "Bài ba", date: "2021-02-03"),
            to: "content/approved/tin-tuc/bai-ba.md")
        try build()
        #expect(try ward.names() == ["content", "public", "site.yml", "themes"])
        #expect(!ward.exists("public/tin-tuc/a.html"))
    }

    @Test func `What a killed build left is removed even when nothing changed`() throws {
        try ward.write("trang cũ", to: ".public.bientap-build/new/index.html")
        try build()
        #expect(try ward.names() == ["content", "public", "site.yml", "themes"])
    }

    @Test func `A second build at the same time is refused and changes nothing`() throws {
        let before = try ward.tree("public")
        try ward.write("đang dựng", to: ".public.bientap-build/new/index.html")
        let lock = open(ward.path(".public.bientap-build"), O_RDONLY | O_DIRECTORY)
        defer { close(lock) }
        try #require(flock(lock, LOCK_EX | LOCK_NB) == 0)
        try ward.remove("content/approved/tin-tuc/bai-hai.md")
        let outcome = try Program(in: ward.path).run(["build", "--now", "2021-06-01"])
        #expect(outcome.status == 74)
        #expect(outcome.remarks.contains("một lượt dựng khác đang chạy"), "\(outcome.remarks)")
        #expect(try ward.tree("public") == before)
        #expect(try ward.text(".public.bientap-build/new/index.html") == "đang dựng")
    }
}
