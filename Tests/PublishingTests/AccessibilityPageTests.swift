import Registers
import Testing

@testable import Publishing

@Suite struct AccessibilityPageTests {
    private static let good = """
        {"version": 1, "date": "2026-11-28", "tool": "axe-core 4", "browser": "Chromium 1", "pages": ["trang chủ", "tìm kiếm"],
        "schemes": ["sáng"], "widths": ["320", "1280"], "violations": 0}
        """

    private func read(_ text: String) -> Result<AccessibilityResult?, TemplateFaults> {
        AccessibilityResult.read(
            ThemeFiles.File(path: "themes/phuong/accessibility.json", bytes: Array(text.utf8)))
    }

    /// The facts of the last run as a reader sees them.
    private func facts(_ result: AccessibilityResult?) async throws -> [String] {
        let page = AccessibilityPage(site: try await TestSite.site([]), result: result)
        return page.blocks.flatMap { block -> [String] in
            guard case .facts(let facts) = block else { return [] }
            return facts.map { fact in
                guard case .text(let words)? = fact.value.first else { return fact.label }
                return "\(fact.label): \(words)"
            }
        }
    }

    @Test func `The statement tells the day and outcome of the last run`() async throws {
        #expect(
            try await facts(try read(Self.good).get()) == [
                "Ngày kiểm tra: 28/11/2026", "Công cụ: axe-core 4", "Trình duyệt: Chromium 1",
                "Loại trang đã kiểm tra: trang chủ, tìm kiếm", "Chế độ màu: sáng",
                "Bề rộng màn hình: 320 px, 1280 px", "Kết quả: không có lỗi nào",
            ])
    }

    @Test func `Violations are told and not hidden`() async throws {
        let text = Self.good.replacing("\"violations\": 0", with: "\"violations\": 3")
        #expect(try await facts(try read(text).get()).last == "Kết quả: 3 lỗi")
    }

    @Test func `Without a run the page claims none`() async throws {
        #expect(try AccessibilityResult.read(nil).get()?.date == nil)
        #expect(try await facts(nil) == [])
    }

    @Test(arguments: [
        ("\"violations\": 0", "\"violations\": -1"), ("2026-11-28", "2026-02-30"),
        (", \"violations\": 0", ""),
    ])
    func `A result that cannot be right is a fault of its file`(old: String, new: String) {
        guard case .failure(let faults) = read(Self.good.replacing(old, with: new)) else {
            Issue.record("read")
            return
        }
        #expect(faults.faults.map(\.path) == ["themes/phuong/accessibility.json"])
    }
}
