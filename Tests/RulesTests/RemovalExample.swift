/// The acts of texts that left the site.
enum RemovalExample {
    /// Posted, and taken down from a page.
    static func workflow(page: String) -> String {
        line([
            ("submit", "thuong-truc", []), ("endorse", "cntt", []), ("approve", "truong-ban", []),
            ("withdraw", "truong-ban", ["page: \"\(page)\"", "reason: trung-lap", "note: \"x\""]),
        ])
    }

    /// Posted, and hidden.
    static func suspension(page: String) -> String {
        line([
            ("submit", "thuong-truc", []), ("endorse", "cntt", []), ("approve", "truong-ban", []),
            ("suspend", "cntt", ["page: \"\(page)\"", "note: \"x\""]),
        ])
    }

    private static func line(_ acts: [(action: String, by: String, more: [String])]) -> String {
        "workflow:\n"
            + acts.enumerated().map { hour, act in
                let lines =
                    [
                        "action: \(act.action)", "by: \(act.by)", "at: 2020-11-13T1\(hour):00:00+07:00",
                        "digest: sha256:" + String(repeating: "0", count: 64),
                    ] + act.more
                return "  - " + lines.joined(separator: "\n    ")
            }.joined(separator: "\n")
    }
}
