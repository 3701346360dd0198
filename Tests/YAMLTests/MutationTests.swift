import Testing
import YAML

@Suite("Mutations")
struct MutationTests {
    private static let original = """
        # Tin của phường
        title: "Lịch tiếp công dân tháng 11\\u0021"
        creator: [Văn phòng, 'Ban biên tập']
        description: >-
          Uỷ ban nhân dân phường thông báo
          lịch tiếp công dân.
        source: &nguồn {name: Báo, url: https://example.vn/tin?a=b#c}
        relation: *nguồn
        workflow:
          - action: submit
            at: 2020-11-11T08:30:00+07:00
            note: |
              Dòng một

              Dòng hai
          - !!str approve

        """

    @Test("No mutation of a front matter stops the program, and every place lies within it")
    func mutations() {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("YAML mutations, seed \(seed)")
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<3_000 {
            let bytes = mutated(Array(Self.original.utf8), by: &generator)
            let lineCount = bytes.count { $0 == UInt8(ascii: "\n") } + 1
            let result = YAMLParser.parse(bytes)
            let lines = result.faults.map(\.mark.line)
            #expect(lines.allSatisfy { 1...lineCount ~= $0 }, "seed \(seed)")
            _ = places(result.root)
        }
    }

    private func mutated(_ bytes: [UInt8], by generator: inout SeededGenerator) -> [UInt8] {
        let signs =
            Array("[]{}:,-?&*!|>'\"%@`#\\ \n\r\t~ế\0\u{7F}\u{85}\u{2028}\u{FEFF}".utf8) + [0xFF, 0xC3]
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...6, using: &generator) {
            let index = Int.random(in: 0..<bytes.count, using: &generator)
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: bytes.remove(at: index)
            case 1: bytes.insert(signs.randomElement(using: &generator) ?? 0, at: index)
            case 2: bytes[index] = UInt8.random(in: 0...255, using: &generator)
            default: bytes.insert(contentsOf: bytes[index..<min(index + 40, bytes.count)], at: 0)
            }
        }
        return bytes
    }
}
