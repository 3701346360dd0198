import TestSupport
import Testing

/// A bundle with a file that is no part of its article.
@Suite struct OddFileTests {
    /// The second file is one byte beyond the limit.
    @Test(arguments: [("a\nb.csv", 3, "ký tự điều khiển"), ("to.csv", 2049, "quá giới hạn 2048 byte")])
    func `A file that cannot go with its article refuses the act at once`(
        _ name: String, _ size: Int, _ reason: String
    ) throws {
        let ward = try ActWard(AuditWards.settings + "\nlimits:\n  attachment_bytes: 2048\n")
        try ward.writeDraft("content/draft/tin-tuc/hop-to-dan-pho/index.md")
        try ward.folder.write(
            [UInt8](repeating: UInt8(ascii: "1"), count: size),
            to: "content/draft/tin-tuc/hop-to-dan-pho/\(name)")
        for extra in [["--dry-run"], []] {
            let outcome = try Program(in: ward.folder.path, environment: ["BIENTAP_NOW": "2020-11-12"])
                .run(["submit", ActWard.slug, "--by", "thuong-truc"] + extra)
            #expect(outcome.status == 1)
            #expect(outcome.remarks.contains(reason), "\(outcome.remarks)")
        }
        #expect(try ward.places().allSatisfy { $0.hasPrefix("draft/") })
    }
}
