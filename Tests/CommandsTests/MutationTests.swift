import Foundation
import TestSupport
import Testing

@Suite struct MutationTests {
    private struct Report: Decodable {
        struct Finding: Decodable {
            let severity: String
            let file: String
        }
        let findings: [Finding]
    }

    private static let tokens: [[UInt8]] =
        [
            "---\n", "\n---\n", "workflow:\n", "\u{0}", "\r", "\t", "[", "]", "{{", "}}", "*a", "&a ", "| ",
            ": ", "#",
            "```\n", "|---|\n", "[^1]: ", "<script>", "](id:", "\u{202E}", "\u{300}", "\u{FEFF}", "-->",
            "]]>", "- ", "> ",
            "MẬT\n", "date: 2099-01-01\n", "id: x\n",
        ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE1, 0xBB]]

    /// Every approved article of the repository is damaged in some way and signed again where that is possible. Then
    /// each must have a page or an error that names it.
    @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
    func `A damaged article has a page or an error`(seed: UInt64) throws {
        let ward = try Repository.ownWard()
        var generator = SeededGenerator(seed: seed)
        let paths = try articles(ward)
        try #require(paths.count > 40)
        // Without links from one to another, of which many would be dead when one article is taken out.
        let texts = try paths.map { try ward.text($0).replacing("](id:", with: "](https://a.example/") }
        let damaged = texts.map { damage(Array($0.utf8), &generator) }
        for (path, bytes) in zip(paths, try Signing.signed(damaged)) { try ward.write(bytes, to: path) }

        try removeRefused(ward)
        let left = try articles(ward)
        let build = try Program(in: ward.path).run(["build", "--now", "2027-01-01"])
        try #require(build.status == 0, "\(build)")
        let pages = Set(try ward.tree("public").keys)
        let missing = left.filter { path in
            let parts = path.split(separator: "/")
            let slug = parts[3].hasSuffix(".md") ? parts[3].dropLast(3) : parts[3]
            return !pages.contains { page in
                let names = page.split(separator: "/")
                return names.count == 4 && names[0] == parts[2] && names[2] == slug
                    && names[3] == "index.html"
            }
        }
        let waiting = build.output.firstMatch(of: /(\d+) bài chờ/).flatMap { Int($0.1) } ?? 0
        #expect(missing.count == waiting, "\(missing)")
        #expect(left.count > paths.count / 4, "\(left.count) of \(paths.count)")
    }

    private func articles(_ ward: TemporaryFolder) throws -> [String] {
        try ward.tree("content/approved").keys.filter { $0.hasSuffix(".md") }.sorted().map {
            "content/approved/\($0)"
        }
    }

    /// Checks, takes out what is refused, and checks again, for the links to what was taken out are dead now.
    private func removeRefused(_ ward: TemporaryFolder) throws {
        while true {
            let check = try Program(in: ward.path).run(["check", "--format", "json", "--now", "2027-01-01"])
            try #require(check.status == 0 || check.status == 1, "\(check)")
            let report = try JSONDecoder().decode(Report.self, from: Data(check.output.utf8))
            let refused = Set(report.findings.filter { $0.severity == "error" }.map(\.file))
                .filter { $0.hasPrefix("content/approved/") }
            guard !refused.isEmpty else { return }
            for path in refused {
                try ward.remove(path.hasSuffix("/index.md") ? String(path.dropLast("/index.md".count)) : path)
            }
        }
    }

    private func damage(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
        var bytes = bytes
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        let end = min(bytes.count, place + Int.random(in: 1...40, using: &generator))
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.removeSubrange(place..<end)
        case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
        case 3: bytes.removeSubrange(place...)
        case 4:
            var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
            lines.swapAt(
                Int.random(in: 0..<lines.count, using: &generator),
                Int.random(in: 0..<lines.count, using: &generator))
            bytes = Array(lines.joined(separator: [0x0A]))
        default: bytes.insert(contentsOf: Self.tokens.randomElement(using: &generator) ?? [], at: place)
        }
        return bytes
    }
}
