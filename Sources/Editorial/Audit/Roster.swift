import Content
import Hashing
import Reading

/// The SSH keys of the members of a board, as git checks signatures against them.
public struct Roster: Hashable, Sendable {
    /// A key and those who sign with it.
    private struct Entry {
        let key: String
        var members: Set<String>
    }

    private let entries: [Entry]
    /// The text of git's `gpg.ssh.allowedSignersFile`. Every key has a name of its own, so that a signature tells
    /// the key even where two members share one.
    public let allowedSigners: String
    /// Changes whenever a key does, and only then.
    public let fingerprint: String

    init(_ board: Board) {
        var entries: [String: Entry] = [:]
        for member in board.members {
            for key in member.keys.compactMap(Self.plain) {
                entries[key, default: Entry(key: key, members: [])].members.insert(member.id.value)
            }
        }
        self.entries = entries.values.sorted { $0.key < $1.key }
        allowedSigners = self.entries.enumerated().map {
            "k\($0.offset) namespaces=\"git\" \($0.element.key)\n"
        }
        .joined()
        fingerprint = SHA256.hash(Array(allowedSigners.utf8)).hexadecimal
    }

    /// Whether two rosters have the same keys.
    public static func == (left: Self, right: Self) -> Bool { left.fingerprint == right.fingerprint }

    /// By the keys.
    public func hash(into hasher: inout Hasher) { hasher.combine(fingerprint) }

    /// Whether the key that git names signs for a member.
    func key(_ name: String, signsFor member: String) -> Bool {
        guard name.hasPrefix("k"), let index = Int(name.dropFirst()), entries.indices.contains(index) else {
            return false
        }
        return entries[index].members.contains(member)
    }

    /// Type and key without the comment; nil for what is no public key of SSH. Nothing else may reach the file of
    /// allowed signers, where a line break or an option would let in anyone.
    private static func plain(_ text: String) -> String? {
        let words = text.split(separator: " ")
        guard words.count >= 2, types.contains(String(words[0])), words[1].utf8.count <= 8192,
            words[1].utf8.allSatisfy(isBase64), !text.unicodeScalars.contains(where: { $0.value < 0x20 })
        else { return nil }
        return "\(words[0]) \(words[1])"
    }

    private static func isBase64(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="):
            true
        default: false
        }
    }

    private static let types: Set<String> = [
        "ssh-ed25519", "ssh-rsa", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521",
        "sk-ssh-ed25519@openssh.com", "sk-ecdsa-sha2-nistp256@openssh.com",
    ]
}
