import Editorial
import Glibc
import Hashing

/// What git said about signatures, in a file below git's own folder.
///
/// The file is a help, never a witness that is missed: one that is damaged or of another version is left alone and
/// written anew, and where it cannot be written everything is asked again the next time.
struct SignatureMemory {
    private static let heading = "bientap signatures 1"
    private let path: String

    init(gitFolder: String) { path = "\(gitFolder)/bientap-signatures" }

    /// What a question is remembered by.
    static func key(_ question: SignatureQuestion) -> String {
        "\(question.commit) \(question.roster.fingerprint)"
    }

    /// Every remembered answer.
    func load() -> [String: CommitSignature] {
        guard let bytes = try? FileSystem.read(path, limit: 256 << 20) else { return [:] }
        let lines = bytes.split(separator: UInt8(ascii: "\n"))
        // The last line is the hash of those before it.
        guard let last = lines.last, String(decoding: lines[0], as: UTF8.self) == Self.heading,
            lines.count > 1,
            String(decoding: last, as: UTF8.self) == Self.seal(bytes.dropLast(last.count + 1))
        else { return [:] }
        var answers: [String: CommitSignature] = [:]
        for line in lines.dropFirst().dropLast() {
            let words = String(decoding: line, as: UTF8.self).split(
                separator: " ", omittingEmptySubsequences: false)
            guard words.count == 4, let status = CommitSignature.Status(rawValue: String(words[2])) else {
                return [:]
            }
            answers["\(words[0]) \(words[1])"] = CommitSignature(status, key: String(words[3]))
        }
        return answers
    }

    /// Writes all answers beside the file and puts them in its place.
    func save(_ answers: [String: CommitSignature]) {
        var lines = [Self.heading]
        for (key, signature) in answers.sorted(by: { $0.key < $1.key }) {
            lines.append("\(key) \(signature.status.rawValue) \(signature.key)")
        }
        let text = Array((lines.joined(separator: "\n") + "\n").utf8)
        let sealed = text + Array((Self.seal(text[...]) + "\n").utf8)
        let new = "\(path).\(getpid())"
        do {
            try FileSystem.remove(new)
            try FileSystem.write(sealed, to: new)
            if rename(new, path) != 0 { try FileSystem.remove(new) }
        } catch {
            unlink(new)
        }
    }

    private static func seal(_ bytes: ArraySlice<UInt8>) -> String { SHA256.hash(bytes).hexadecimal }
}
