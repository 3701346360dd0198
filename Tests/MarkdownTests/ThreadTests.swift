import Foundation
import Markdown
import Synchronization
import Testing

@Suite("Threads")
struct ThreadTests {
    @Test("Many threads at once read the same as one alone")
    func threads() async {
        let texts = (0..<24).map(Self.article)
        let expected = texts.map { Self.summary(parse($0)) }
        let differences = Mutex(0)
        await withCheckedContinuation { continuation in
            let running = Mutex(8)
            for worker in 0..<8 {
                Thread.detachNewThread {
                    for turn in 0..<300 {
                        let index = (turn * 7 + worker) % texts.count
                        if Self.summary(parse(texts[index])) != expected[index] {
                            differences.withLock { $0 += 1 }
                        }
                    }
                    let isLast = running.withLock { count in
                        count -= 1
                        return count == 0
                    }
                    if isLast { continuation.resume() }
                }
            }
        }
        #expect(differences.withLock { $0 } == 0)
    }

    /// Texts with all that extensions read; every third has strikethroughs.
    private static func article(_ number: Int) -> String {
        let end = number.isMultiple(of: 3) ? "~~bỏ~~ hết.\n\n" : "hết.\n\n"
        let paragraph =
            "Xem https://x.vn/\(number), www.y.vn/\(number), *thư* a\(number)@z.vn [đây](/u), " + end
        let table = "| a | b |\n|---|:-:|\n| https://t.vn/\(number) | c |\n\n- [x] việc\n"
        return String(repeating: paragraph, count: 20) + table
    }

    private static func summary(_ document: MarkdownDocument) -> [String] {
        return document.nodes.map { node in
            let literal = String(decoding: document.literal(node), as: UTF8.self)
            let url = String(decoding: document.url(node), as: UTF8.self)
            return "\(node.kind) \(node.line):\(node.column) \(node.subtreeEnd) \(literal) \(url)"
        }
    }
}
