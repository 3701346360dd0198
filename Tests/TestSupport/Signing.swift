/// Signatures of articles, made from the description of the digest and `sha256sum`, not with the program.
public enum Signing {
    /// The acts of an approved article of the example ward, with the digests still to be written.
    public static func acts(_ day: String, owner: String = "cntt") -> String {
        let steps = [
            ("submit", "thuong-truc", "08:00"), ("endorse", owner, "08:30"),
            ("approve", "truong-ban", "09:00"),
        ]
        return steps.map { action, member, time in
            "  - action: \(action)\n    by: \(member)\n    at: \(day)T\(time):00+07:00\n    digest: sha256:chua-ky\n"
        }
        .joined()
    }

    /// An approved article of the example ward, signed on the day of its date or on another.
    public static func article(
        id: String, title: String, date: String = "2021-02-01", signedOn day: String? = nil,
        keys: String = "",
        owner: String = "cntt", body: String = words, files: [String: [UInt8]] = [:]
    ) throws -> [UInt8] {
        let article = Array(
            """
            ---
            id: \(id)
            title: \(title)
            creator: Đỗ Giả Định
            date: \(date)
            description: Bài đặt ra để thử “\(id)”.
            subject: thử
            \(keys.isEmpty ? "" : keys + "\n")workflow:
            \(acts(day ?? String(date.prefix(10)), owner: owner))---
            \(body) Bài \(id).

            """.utf8)
        return try signed([article], files: files)[0]
    }

    /// Enough words for an article.
    public static let words =
        "Bài này được đặt ra để thử chương trình, nên không nói về điều gì có thật, "
        + "và chỉ cần có đủ hai mươi từ để không bị coi là quá ngắn."

    /// Articles that all have the same other files, mostly none, with the present digest in each act.
    public static func signed(_ articles: [[UInt8]], files: [String: [UInt8]] = [:]) throws -> [[UInt8]] {
        let folder = try TemporaryFolder()
        let suffix = try suffix(files)
        for (index, article) in articles.enumerated() {
            try folder.write(cut(article) + suffix, to: "\(index)")
        }
        let digests = try sha256(folder, count: articles.count)
        return zip(articles, digests).map { article, digest in write("sha256:\(digest)", into: article) }
    }

    /// What the other files add to the text, in byte order of their names.
    private static func suffix(_ files: [String: [UInt8]]) throws -> [UInt8] {
        let names = files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        guard !names.isEmpty else { return [] }
        let folder = try TemporaryFolder()
        for (index, name) in names.enumerated() { try folder.write(files[name] ?? [], to: "\(index)") }
        let digests = try sha256(folder, count: names.count)
        return zip(names, digests).flatMap { name, digest in
            let digits = Array(digest)
            let bytes = stride(from: 0, to: 64, by: 2).compactMap {
                UInt8(String(digits[$0...($0 + 1)]), radix: 16)
            }
            return [0] + Array(name.utf8) + [0] + bytes
        }
    }

    private static func sha256(_ folder: TemporaryFolder, count: Int) throws -> [String] {
        let names = (0..<count).map { folder.path("\($0)") }
        let outcome = try Program.Running(["sha256sum"] + names).wait()
        guard outcome.status == 0 else { throw TestFailure("sha256sum: \(outcome.remarks)") }
        return outcome.output.split(separator: "\n").map { String($0.prefix(64)) }
    }

    /// The text without byte order mark, with LF alone, and without its acts.
    private static func cut(_ article: [UInt8]) -> [UInt8] {
        let body = article.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(article.dropFirst(3)) : article
        var lines = body.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
        for index in lines.indices.dropLast() where lines[index].last == 0x0D { lines[index].removeLast() }
        let fence = Array("---".utf8)
        guard let end = lines.dropFirst().firstIndex(of: fence) else { return body }
        let start = lines[..<end].firstIndex { $0.starts(with: Array("workflow:".utf8)) } ?? end
        return Array((lines[..<start] + lines[end...]).joined(separator: [0x0A]))
    }

    private static func write(_ digest: String, into article: [UInt8]) -> [UInt8] {
        let key = Array("    digest: ".utf8)
        let lines = article.split(separator: 0x0A, omittingEmptySubsequences: false).map { line -> [UInt8] in
            guard line.starts(with: key) else { return Array(line) }
            return key + Array(digest.utf8) + (line.last == 0x0D ? [0x0D] : [])
        }
        return Array(lines.joined(separator: [0x0A]))
    }
}
