import CivilTime
import Content
import Diagnostics
import Reading
import YAML

/// What the last run of an accessibility checker on the pages of a theme found. The test writes it; nobody else does.
struct AccessibilityResult: Sendable {
    /// Where it lies in the folder of the theme. JSON, which is YAML too.
    static let fileName = "accessibility.json"

    let date: CivilDate
    let tool: String
    let browser: String
    /// The kinds of pages that were looked at.
    let pages: [String]
    let schemes: [String]
    /// In CSS pixels.
    let widths: [String]
    let violations: Int

    /// Reads the file; nil where there is none.
    static func read(_ file: ThemeFiles.File?) -> Result<AccessibilityResult?, TemplateFaults> {
        guard let file else { return .success(nil) }
        let parsed = YAMLParser.parse(file.bytes[...])
        var faults = parsed.faults.map { ReadingFault($0) }
        let result = parsed.root.flatMap { read($0, &faults) }
        guard let result, faults.isEmpty else {
            let position = faults.first?.position ?? .start
            let fault = TemplateFault(
                file.path, position,
                faults.first?.message ?? "Tệp kết quả kiểm tra khả năng tiếp cận không đọc được.",
                help: "Chạy lại `make accessibility` để ghi tệp này, hoặc xóa tệp.")
            return .failure(TemplateFaults(faults: [fault]))
        }
        return .success(result)
    }

    private static func read(_ root: YAMLNode, _ faults: inout [ReadingFault]) -> AccessibilityResult? {
        guard var reader = MappingReader(root, path: "", into: &faults) else { return nil }
        for key in ["date", "violations"] { reader.require(key, into: &faults) }
        _ = reader.integer("version", in: 1...1, into: &faults)
        let date = reader.date("date", into: &faults)
        let tool = reader.text("tool", into: &faults)
        let browser = reader.text("browser", into: &faults)
        let pages = reader.texts("pages", into: &faults)
        let schemes = reader.texts("schemes", into: &faults)
        let widths = reader.texts("widths", into: &faults)
        let violations = reader.integer("violations", in: 0...1_000_000, into: &faults)
        reader.finish(into: &faults)
        guard let date, let violations else { return nil }
        return AccessibilityResult(
            date: date.value, tool: tool?.value ?? "", browser: browser?.value ?? "",
            pages: pages.map(\.value), schemes: schemes.map(\.value), widths: widths.map(\.value),
            violations: violations)
    }
}
