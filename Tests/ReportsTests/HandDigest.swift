import Editorial
import Hashing

/// The digest of an article without acts, by its description: SHA-256 over the text.
enum HandDigest {
    static func text(_ text: String) -> String { "sha256:\(SHA256.hash(Array(text.utf8)).hexadecimal)" }
}
