import TestSupport
import Testing

@Suite struct ExitStatusTests {
    private let ward: TemporaryFolder
    private let program: Program

    init() throws {
        ward = try Repository.emptyWard()
        program = Program(in: ward.path, environment: ["BIENTAP_NOW": "2021-06-01"])
        try ward.write(
            try Signing.article(id: "20210201-aaaaaa", title: "Bài một"),
            to: "content/approved/tin-tuc/bai-mot.md")
    }

    @Test(arguments: [
        ["check"], ["kiem-tra"], ["build"], ["dung-trang"], ["rules"], ["quy-tac"], ["explain", "DC001"],
        ["giai-thich", "missing-title"], ["--help"], ["check", "--help"], ["--version"],
        ["check", "content"], ["check", "content/approved/tin-tuc/bai-mot.md"],
    ])
    func `What succeeds ends with 0 and says so on the standard output alone`(arguments: [String]) throws {
        let outcome = try program.run(arguments)
        #expect(outcome.status == 0)
        #expect(!outcome.output.isEmpty)
        #expect(outcome.remarks.isEmpty, "\(outcome.remarks)")
    }

    @Test func `An error in a draft fails a check and not a build`() throws {
        try ward.write("---\ntitle: [\n---\n", to: "content/draft/tin-tuc/hong.md")
        let check = try program.run(["check"])
        #expect(check.status == 1)
        #expect(check.output.contains("content/draft/tin-tuc/hong.md"))
        #expect(check.remarks.isEmpty)
        let build = try program.run(["build"])
        #expect(build.status == 0)
        #expect(build.remarks.contains("bientap check"))
    }

    @Test func `A check of another path does not fail for an error elsewhere`() throws {
        try ward.write("---\ntitle: [\n---\n", to: "content/draft/tin-tuc/hong.md")
        #expect(try program.run(["check", "content/approved"]).status == 0)
        #expect(try program.run(["check", "content/draft"]).status == 1)
        #expect(try program.run(["check", "content/dra"]).status == 74)
    }

    @Test(arguments: [
        ["checkk"], ["check", "--khong-co"], ["check", "--format", "xml"], ["check", "--now", "hôm qua"],
        ["build", "--now", "2021-02-30"], ["build", "thừa"], ["explain"], ["explain", "XX999"],
        ["rules", "--format", "xml"], ["check", "/"], ["build", "--output"],
    ])
    func `Wrong usage ends with 64 and says so on the standard error alone`(arguments: [String]) throws {
        let outcome = try program.run(arguments)
        #expect(outcome.status == 64)
        #expect(outcome.output.isEmpty)
        #expect(outcome.remarks.contains("bientap"), "\(outcome.remarks)")
        #expect(!ward.exists("public"))
    }

    @Test(arguments: ["Error", "error:", "Usage", "Unknown", "Unexpected", "Missing", "See '"])
    func `A complaint about the command line has no English`(word: String) throws {
        for arguments in [
            ["check", "--khong-co"], ["build", "thừa"], ["explain"], ["build", "--output"], ["checkk"],
        ] {
            #expect(try !program.run(arguments).remarks.contains(word), "\(arguments)")
        }
    }

    @Test func `A missing folder or file ends with 74`() throws {
        for arguments in [
            ["check", "--root", "khong-co"], ["check", "--root", "content"], ["check", "khong-co.md"],
            ["build", "--output", "khong/co"],
        ] {
            let outcome = try program.run(arguments)
            #expect(outcome.status == 74, "\(arguments)")
            #expect(outcome.output.isEmpty)
            #expect(outcome.remarks.hasPrefix("bientap: "), "\(outcome.remarks)")
        }
    }

    @Test func `No folder upward with a site_yml ends with 74`() throws {
        let outcome = try Program(in: "/").run(["check"])
        #expect(outcome.status == 74)
        #expect(outcome.remarks.contains("site.yml"))
    }

    @Test(arguments: ["check", "build"])
    func `A site_yml that cannot be used ends with 78 and tells every fault`(command: String) throws {
        // Line 1 wants a page size; line 2 is a key that nothing reads; line 6 has no day of that name.
        try ward.write(
            """
            site: {url: "https://a.example", title: Trang, date: 2021-01-04, page_size: nhiều}
            siet: 1
            agency: {name: Phường}
            board:
              members:
                - {id: a, role: head, position: Phó Chủ tịch UBND phường, since: 2021-02-30}
                - {id: a, role: chief, position: x}
            sections:
              - {id: tin, title: Tin, type: artcle}
              - {id: Tin tức, title: Tin}

            """, to: "site.yml")
        let outcome = try program.run([command])
        #expect(outcome.status == 78)
        let text = command == "check" ? outcome.output : outcome.remarks
        for place in ["1:", "2:1:", "6:", "7:", "9:", "10:"] {
            #expect(text.contains("site.yml:\(place)"), "\(place)\n\(text)")
        }
        #expect(text.contains("`article`"))
        #expect((command == "check" ? outcome.remarks : outcome.output).isEmpty)
        #expect(!ward.exists("public"))
    }

    @Test func `A site_yml that is no YAML ends with 78 at the place of the fault`() throws {
        try ward.write("site:\n  url: [\n", to: "site.yml")
        let outcome = try program.run(["check", "--format", "json"])
        #expect(outcome.status == 78)
        #expect(outcome.output.contains("\"code\":\"SY005\""))
        #expect(outcome.output.contains("\"file\":\"site.yml\""))
    }

    @Test func `The ward is found from a folder inside it`() throws {
        let outcome = try Program(
            in: ward.path("content/approved/tin-tuc"), environment: ["BIENTAP_NOW": "2021-06-01"]
        )
        .run(["check", "bai-mot.md"])
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("1 bài"))
    }

    @Test func `A build from a folder inside the ward goes to the ward's own output folder`() throws {
        let outcome = try Program(
            in: ward.path("content/approved"), environment: ["BIENTAP_NOW": "2021-06-01"]
        )
        .run(["build"])
        #expect(outcome.status == 0)
        #expect(ward.exists("public/index.html"))
        #expect(!ward.exists("content/approved/public"))
    }

    @Test func `A symbolic link to the ward is the ward`() throws {
        let place = try TemporaryFolder()
        try FileLink.make(place.path("phuong"), to: ward.path)
        #expect(try program.run(["check", "--root", place.path("phuong")]).status == 0)
    }
}
