import Content
import Editorial
import Hashing

/// A posted file that somebody changed by hand, and what of it must be found.
struct Forgery {
    let what: String
    let bytes: [UInt8]
    let attachments: [Attachment]
    let kinds: Set<ActFault.Kind>

    /// Every forgery of a posted file: of the acts by which the version that is posted now was posted.
    static func all(of article: Article) -> [Forgery] {
        let text = String(decoding: article.source.bytes, as: UTF8.self)
        let isCRLF = text.utf8.contains(13)
        let file = File(text: text.replacing("\r\n", with: "\n"))
        func forgery(_ what: String, _ text: String, _ kinds: ActFault.Kind...) -> Forgery {
            let bytes = Array((isCRLF ? text.replacing("\n", with: "\r\n") : text).utf8)
            return Forgery(what: what, bytes: bytes, attachments: article.attachments, kinds: Set(kinds))
        }
        var result: [Forgery] = [forgery("thêm chữ", file.text + "x", .digestMismatch)]
        if let first = article.attachments.first {
            let other = Attachment(path: first.path, size: first.size, sha256: SHA256.hash([0]))
            result.append(
                Forgery(
                    what: "đổi tệp đính kèm", bytes: article.source.bytes,
                    attachments: [other] + article.attachments.dropFirst(), kinds: [.digestMismatch]))
        }
        for action in file.necessary {
            let missing: ActFault.Kind =
                action == "submit"
                ? .missingSubmission : action == "endorse" ? .missingEndorsement : .missingApproval
            result.append(forgery("bỏ \(action)", file.without(action), missing))
            let stranger = file.changing(action, "by: ", to: "by: cung-cap")
            result.append(forgery("người khác \(action)", stranger, .notEntitled))
            let unknown = file.changing(action, "by: ", to: "by: ai-do")
            result.append(forgery("người lạ \(action)", unknown, .unknownMember))
            let later = file.changing(action, "at: ", to: "at: 2030-01-01T00:00:00+07:00")
            result.append(forgery("\(action) ở tương lai", later, .inFuture))
            let earlier = file.changing(action, "at: ", to: "at: 2020-11-10T00:00:00+07:00")
            // The first act has nothing before it by which the file itself could show the day.
            if !file.isFirst(action) {
                result.append(forgery("\(action) ghi lùi ngày", earlier, .outOfOrder, .notEntitled))
            }
            guard action != "submit" else { continue }
            let zeros = "digest: sha256:" + String(repeating: "0", count: 64)
            result.append(
                forgery("băm khác ở \(action)", file.changing(action, "digest: ", to: zeros), .digestMismatch)
            )
        }
        return result
    }

    /// A file taken apart at the acts, as text.
    private struct File {
        let text: String
        let head: String
        let blocks: [String]
        let tail: String

        init(text: String) {
            self.text = text
            let start = text.firstRange(of: "\nworkflow:\n")?.upperBound ?? text.endIndex
            let end = text[start...].firstRange(of: "\n---\n")?.lowerBound ?? text.endIndex
            head = String(text[..<start])
            tail = String(text[end...].dropFirst())
            blocks = text[start..<end].split(separator: "  - ").map { block in
                block.hasSuffix("\n") ? String(block) : block + "\n"
            }
        }

        /// The acts of the last version, from the end of the one before it.
        private var round: Range<Int> {
            let ends = ["return", "refuse", "reopen", "withdraw", "revise"]
            let start = blocks.lastIndex { ends.contains(Self.action($0)) }.map { $0 + 1 } ?? 0
            return start..<blocks.count
        }

        /// The steps without which it would not be posted.
        var necessary: [String] {
            let isUrgent = blocks[round].contains {
                Self.action($0) == "approve" && $0.contains("urgent: true")
            }
            if isUrgent { return ["approve"] }
            let publishes = blocks[round].contains { $0.contains("publishes: true") }
            return publishes ? ["submit", "endorse"] : ["submit", "endorse", "approve"]
        }

        /// Whether the last act of its kind is the first of the file.
        func isFirst(_ action: String) -> Bool {
            round.last { Self.action(blocks[$0]) == action } == 0
        }

        func without(_ action: String) -> String {
            let kept = blocks.indices.filter { !round.contains($0) || Self.action(blocks[$0]) != action }
            return joined(kept.map { blocks[$0] })
        }

        /// The last act of its kind with one of its lines changed.
        func changing(_ action: String, _ start: String, to line: String) -> String {
            var changed = blocks
            guard let index = round.last(where: { Self.action(blocks[$0]) == action }) else { return text }
            let lines = blocks[index].split(separator: "\n", omittingEmptySubsequences: false)
            changed[index] = lines.map {
                $0.hasPrefix("    " + start) ? "    " + line : String($0)
            }.joined(separator: "\n")
            return joined(changed)
        }

        private func joined(_ blocks: [String]) -> String {
            head + blocks.map { "  - " + $0 }.joined() + tail
        }

        private static func action(_ block: String) -> String {
            block.hasPrefix("action: ") ? String(block.dropFirst(8).prefix { $0 != "\n" }) : ""
        }
    }
}
