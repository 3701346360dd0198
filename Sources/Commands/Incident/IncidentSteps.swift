import Content
import Diagnostics
import Workspace

/// What is to be done when a text with a secret mark has come into the repository.
struct IncidentSteps {
    /// Where the versions of the article lie, the one that was asked for first.
    let versions: [ArticleLocation]
    let traces: ArticleTraces
    let settings: Settings

    /// The files and bundles, relative to the ward's root.
    var paths: [String] { versions.map(\.item) }

    /// The command that says what is to be done about an article.
    static func command(_ path: String) -> String { "bientap incident \(ShellWord.quoted(path))" }

    /// What to do about an article of which nothing may be shown.
    static func advice(_ path: String) -> String {
        "Không gửi, không đẩy lên; chạy `\(command(path))` để xem phải làm gì."
    }

    var text: String {
        let steps = [stop, report, isolate, history, site, others].compactMap { $0 }
        let others = paths.dropFirst().map { "   Bản khác của cùng bài: \(TerminalText.line($0))\n" }
        return "Xử lý bài có dấu chỉ độ mật: \(TerminalText.line(paths.first ?? ""))\n\(others.joined())\n"
            + steps.enumerated().map { "\($0 + 1). \($1)\n" }.joined(separator: "\n") + "\n"
    }

    private var stop: String {
        "Dừng lại: không sửa, không commit, không đẩy lên (push), không gửi tệp cho ai. Ngắt máy khỏi mạng."
    }

    private var report: String {
        let head = settings.board.members.first { $0.role == .head }
        let people = [head?.displayName, settings.agency.chair].compactMap { $0 }.joined(separator: "; ")
        return
            "Báo ngay, bằng lời hoặc văn bản giấy: \(people.isEmpty ? "Trưởng Ban biên tập" : people). Người đứng đầu "
            + "cơ quan quyết định việc báo cơ quan có thẩm quyền theo pháp luật về bảo vệ bí mật nhà nước."
    }

    private var isolate: String {
        "Cách ly \(paths.count == 1 ? "tệp" : "mọi bản") ra ngoài kho, vào nơi được phép lưu giữ:\n"
            + "   \(Self.command(paths.first ?? "")) --isolate THƯ_MỤC_NGOÀI_KHO"
    }

    private var history: String? {
        guard traces.isRepository else { return nil }
        guard !traces.commits.isEmpty else {
            return
                "Tệp chưa vào commit nào. Bản đã `git add`, nếu có, được dọn khi cách ly bằng lệnh trên; cách ly bằng "
                + "tay thì chạy sau đó: git gc --prune=now"
        }
        return
            "Tệp đã vào \(traces.commits.count) commit (\(commitList)). Chỉ người quản trị làm, sau khi được người "
            + "đứng đầu đồng ý; các đường dẫn tính từ gốc của kho git:\n"
            + "   git filter-repo --invert-paths\(traces.paths.map { " \\\n     --path \(ShellWord.quoted($0))" }.joined())\n"
            + "   git reflog expire --expire=now --all\n   git gc --prune=now\n"
            + "   rồi thay lịch sử trên máy chủ, và mọi bản sao khác của kho phải được lấy lại từ đầu."
            + namesakes
    }

    private var commitList: String {
        let shown = traces.commits.prefix(5).joined(separator: ", ")
        let rest = traces.commits.count - 5
        return rest > 0 ? "\(shown) và \(rest) commit khác" : shown
    }

    /// Removing another article's history would be a loss, overlooking this one's a leak: somebody has to look.
    private var namesakes: String {
        guard !traces.namesakes.isEmpty else { return "" }
        return "\n   Cùng tên nhưng mang id khác, chỉ thêm vào lệnh trên khi đúng là bài này:"
            + traces.namesakes.map { "\n     \(ShellWord.quoted($0))" }.joined()
    }

    private var site: String? {
        versions.contains { $0.stage == .approved }
            ? "Bài đang ở mục đã duyệt: gỡ trang của bài và bản lưu đệm khỏi máy chủ web, rồi dựng lại trang."
            : nil
    }

    private var others: String {
        "Ghi lại: ai phát hiện, lúc nào, tệp đã tới những máy nào, ai đã xem. Không ghi nội dung của tệp."
    }
}
