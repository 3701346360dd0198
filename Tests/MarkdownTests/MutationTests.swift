import Markdown
import Testing

@Suite("Mutations")
struct MutationTests {
    private static let original = """
        # Thông báo *tiếp* dân

        Uỷ ban nhân dân phường [thông báo](id:20201112-abc234 "Tin")[^1]
        lịch ~~cũ~~ **mới**, xem https://x.vn/ế?a=b, www.y.vn và a@b.vn  
        hoặc <https://z.vn> &amp; `mã`.

        > - [x] một ![ảnh](anh.jpg)
        >   1. hai
        - [ ] ba

        | Tên [a](b) | Số |
        |:-----------|---:|
        | ế \\| đ    | 1  |

        Đề
        ===

        ``` swift
        let a = "ế"
        ```
        <div class="x">
        [r]: /u "t"

        [^1]: Lời chú [r]

        """

    @Test("No mutation of an article stops the program, and every node lies within the text")
    func mutations() {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("Markdown mutations, seed \(seed)")
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<2_000 {
            let bytes = mutated(Array(Self.original.utf8), by: &generator)
            #expect(isSound(MarkdownParser.parse(bytes[...]), bytes), "seed \(seed)")
        }
    }

    /// Whether all places lie in the text and all subtrees in each other.
    private func isSound(_ document: MarkdownDocument, _ bytes: [UInt8]) -> Bool {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return document.nodes.enumerated().allSatisfy { index, node in
            guard 1...lines.count ~= Int(node.line), node.subtreeEnd > index else { return false }
            let end = document.children(of: index).map { document.nodes[$0].subtreeEnd }.last
            return 1...(lines[Int(node.line) - 1].count + 1) ~= Int(node.column)
                && (end ?? Int32(index + 1)) == node.subtreeEnd
        }
    }

    private func mutated(_ bytes: [UInt8], by generator: inout SeededGenerator) -> [UInt8] {
        let signs = Array("[]()*_~`<>!|#-+:^\\ \n\r\t&@w1.ế\0\u{FEFF}".utf8) + [0xFF, 0xC3]
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...8, using: &generator) {
            let index = Int.random(in: 0..<bytes.count, using: &generator)
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: bytes.remove(at: index)
            case 1: bytes.insert(signs.randomElement(using: &generator) ?? 0, at: index)
            case 2: bytes[index] = UInt8.random(in: 0...255, using: &generator)
            default:
                let target = Int.random(in: 0..<bytes.count, using: &generator)
                bytes.insert(contentsOf: bytes[index..<min(index + 60, bytes.count)], at: target)
            }
        }
        return bytes
    }
}
