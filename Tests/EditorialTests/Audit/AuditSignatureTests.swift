import Content
import TestSupport
import Testing

@testable import Editorial

/// Signatures, as far as they are judged without git.
@Suite struct AuditSignatureTests {
    private static let settings = MemoryHistory.settings
        .replacing("signing: optional", with: "signing: required")
        .replacing(
            "[thuong-truc@vidu.example]",
            with: "[thuong-truc@vidu.example], keys: [ssh-ed25519 AAAAB may-tinh]"
        )
        .replacing(
            "[cntt@vidu.example, it@vidu.example]", with: "[cntt@vidu.example], keys: [ssh-ed25519 AAAAA]")

    private func history(_ signature: CommitSignature?) -> MemoryHistory {
        var history = MemoryHistory(Self.settings)
        history.put(AuditArticle().acting("submit", "thuong-truc", "08:00"), by: "thuong-truc", at: "08:00")
        history.signatures[history.tip] = signature
        return history
    }

    @Test func `The keys of a board stand in the order of their text, each with a name`() throws {
        let board = try #require(SettingsReader.read(Array(Self.settings.utf8)).settings).board
        #expect(
            Roster(board).allowedSigners
                == "k0 namespaces=\"git\" ssh-ed25519 AAAAA\nk1 namespaces=\"git\" ssh-ed25519 AAAAB\n")
    }

    @Test func `A commit with an act is signed with a key of the one who acted`() throws {
        #expect(try history(CommitSignature(.good, key: "k1")).codes().isEmpty)
        #expect(try history(CommitSignature(.good, key: "k0")).codes() == ["QT102"])
        #expect(try history(CommitSignature(.good, key: "k7")).codes() == ["QT102"])
        #expect(try history(CommitSignature(.unknownKey)).codes() == ["QT102"])
        #expect(try history(CommitSignature(.bad)).codes() == ["QT102"])
        #expect(try history(nil).codes() == ["QT102"])
    }

    @Test func `A commit that changes the board is signed by the head or the administrator`() throws {
        for (key, expected) in [("k0", []), ("k1", ["QT102"])] {
            var history = MemoryHistory(Self.settings)
            history.change(by: "cntt", at: "08:00") {
                $0["site.yml"] = Self.settings.replacing(
                    "title: Giới thiệu,", with: "title: Giới thiệu phường,")
            }
            history.signatures[history.tip] = CommitSignature(.good, key: key)
            #expect(try history.codes() == expected)
        }
    }

    @Test func `A member's own key is changed under the key before it`() throws {
        for (key, expected) in [("k1", []), ("k0", ["QT102"])] {
            var history = MemoryHistory(Self.settings)
            history.change(by: "thuong-truc", at: "08:00") {
                $0["site.yml"] = Self.settings.replacing("AAAAB may-tinh", with: "AAAAC may-moi")
            }
            history.signatures[history.tip] = CommitSignature(.good, key: key)
            #expect(try history.codes() == expected)
        }
    }

    @Test func `Writing without acts needs no signature`() throws {
        var history = MemoryHistory(Self.settings)
        history.put(AuditArticle(), by: "ai-do", at: "08:00")
        #expect(try history.codes().isEmpty)
    }

    @Test(arguments: [
        "ssh-ed25519", "AAAA", "ssh-dss AAAA", "ssh-ed25519 AA*A", "cert-authority ssh-ed25519 AAAA",
        "ssh-ed25519 AAAA\nk0 ssh-ed25519 BBBB", "ssh-ed25519\tAAAA", "* ssh-ed25519 AAAA",
    ])
    func `What is no public key never reaches the list of git`(key: String) throws {
        let settings = Self.settings.replacing(
            "keys: [ssh-ed25519 AAAAA]",
            with: "keys: [\"\(key.replacing("\n", with: "\\n").replacing("\t", with: "\\t"))\"]")
        let board = try #require(SettingsReader.read(Array(settings.utf8)).settings).board
        #expect(Roster(board).allowedSigners == "k0 namespaces=\"git\" ssh-ed25519 AAAAB\n")
    }
}
