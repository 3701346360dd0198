import Foundation
import TestSupport
import Testing

@Suite struct HostileFileTests {
    private struct Report: Decodable {
        struct Finding: Decodable {
            let code: String
            let severity: String
            let file: String
        }
        let findings: [Finding]
    }

    @Test(arguments: HostileFile.all)
    func `A hostile file is named, the others are checked, nothing is built`(hostile: HostileFile) throws {
        let ward = try Repository.emptyWard()
        let program = Program(in: ward.path, environment: ["BIENTAP_NOW": "2021-06-01"])
        try ward.write(
            try Signing.article(id: "20210201-aaaaaa", title: "Bài tốt"),
            to: "content/approved/tin-tuc/tot.md")
        try ward.write(
            HostileFile.article(["id": "id: 20210202-bbbbbb", "title": "title: [a]"]),
            to: "content/draft/tin-tuc/sai.md")
        try hostile.put(into: ward)

        let check = try program.run(["check", "--format", "json"])
        try #require(check.status == 1, "\(check)")
        let report = try JSONDecoder().decode(Report.self, from: Data(check.output.utf8))
        let errors = report.findings.filter { $0.severity == "error" }
        #expect(
            errors.contains { $0.file == hostile.path && $0.code == hostile.code },
            "\(errors.filter { $0.file == hostile.path }.map(\.code))")
        #expect(errors.contains { $0.file == "content/draft/tin-tuc/sai.md" && $0.code == "SY013" })

        let build = try program.run(["build"])
        #expect(build.status == 1, "\(build)")
        #expect(!ward.exists("public"))
    }

    @Test(arguments: [
        "content/approved/tin-tuc/.gitkeep", "content/draft/.DS_Store", "content/.git/HEAD",
    ])
    func `What git and editors keep is no article`(path: String) throws {
        let ward = try Repository.emptyWard()
        try ward.write("rác", to: path)
        let outcome = try Program(in: ward.path).run(["check", "--now", "2021-06-01"])
        #expect(outcome.status == (path.hasSuffix("HEAD") ? 1 : 0), "\(outcome)")
    }

    @Test(arguments: [
        String(repeating: "a ", count: 400_000), String(repeating: "*a ", count: 100_000),
        String(repeating: "[", count: 100_000), String(repeating: "`", count: 100_000),
        String(repeating: "![", count: 100_000),
        String(repeating: "|a", count: 50_000) + "\n" + String(repeating: "|-", count: 50_000),
        String(repeating: "[^1]: a\n", count: 50_000), String(repeating: "&amp", count: 100_000),
        String(repeating: "<a ", count: 100_000), String(repeating: "a@b.c ", count: 100_000),
    ])
    func `A long text of one kind is read in time`(body: String) throws {
        let ward = try Repository.emptyWard()
        try ward.write(HostileFile.article(body: body), to: "content/draft/tin-tuc/dai.md")
        let outcome = try Program(in: ward.path).run(["check", "--now", "2021-06-01"])
        #expect(outcome.status == 0 || outcome.status == 1, "\(outcome.status ?? -1)")
    }
}
