import Foundation
import TestSupport
import Testing

/// The audit in a hook of a server, where what is pushed lies in quarantine.
@Suite struct AuditServerTests {
    /// A bare repository that audits every push to `main`, and a ward that pushes to it.
    private func server() throws -> (HistoryWard, TemporaryFolder) {
        let ward = try HistoryWard(AuditWards.signed)
        let server = try TemporaryFolder()
        try ward.git(["clone", "-q", "--bare", ward.folder.path, server.path("kho.git")])
        try ward.git(["remote", "add", "origin", server.path("kho.git")])
        let hook = """
            #!/bin/sh
            while read old new name; do
              BIENTAP_NOW=2021-12-31 '\(Program.executable)' audit --repository . --since "$old" --revision "$new" >&2 || exit 1
            done
            """
        try server.write(hook, to: "kho.git/hooks/pre-receive")
        try ward.run(["chmod", "+x", server.path("kho.git/hooks/pre-receive")])
        return (ward, server)
    }

    @Test func `A push that is as it must be is taken`() throws {
        let (ward, server) = try server()
        _ = try ward.publish(AuditArticle(attachments: ["a.pdf": "một"]), signed: true)
        try ward.git(["push", "-q", "origin", "main"])
        #expect(
            try ward.git(["--git-dir", server.path("kho.git"), "rev-parse", "main"]) == ward.tip())
        // What came before is judged no more.
        try ward.put(AuditArticle(id: "20201111-ccc222", slug: "ba"))
        try ward.commit(by: "ai-do", at: "15:00")
        try ward.git(["push", "-q", "origin", "main"])
    }

    @Test func `A push with a violation is refused, and nothing of it is stored`() throws {
        let (ward, server) = try server()
        let before = try ward.tip()
        let posted = try ward.publish(AuditArticle(), signed: true)
        try ward.folder.write(posted.text.replacing("vui", with: "giả"), to: posted.path)
        let bad = try ward.commit(by: "truong-ban", at: "12:00", key: "truong-ban")
        let failure = #expect(throws: TestFailure.self) { try ward.git(["push", "-q", "origin", "main"]) }
        #expect(failure?.description.contains("QT105") == true)
        let there = ["--git-dir", server.path("kho.git")]
        #expect(try ward.git(there + ["rev-parse", "main"]) == before)
        #expect(throws: TestFailure.self) { try ward.git(there + ["cat-file", "-e", bad]) }
    }
}
