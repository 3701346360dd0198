import Content

/// What is to be done when a text with a secret mark has come into the repository.
struct IncidentSteps {
    let path: String
    let stage: Stage
    /// The commits that touched it.
    let commits: [String]
    let settings: Settings

    var text: String {
        let steps = [stop, report, isolate, history, site, others].compactMap { $0 }
        return "Xử lý bài có dấu chỉ độ mật: \(path)\n\n"
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
        "Cách ly tệp ra ngoài kho, vào nơi được phép lưu giữ:\n"
            + "   bientap incident \(path) --isolate THƯ_MỤC_NGOÀI_KHO"
    }

    private var history: String? {
        guard !commits.isEmpty else {
            return "Tệp chưa vào lịch sử git. Nếu đã từng `git add`, chạy sau khi cách ly: git gc --prune=now"
        }
        return
            "Tệp đã vào \(commits.count) commit (\(commits.prefix(5).joined(separator: ", "))…). Chỉ người quản trị "
            + "làm, sau khi được người đứng đầu đồng ý:\n"
            + "   git filter-repo --invert-paths --path \(path)\n"
            + "   git reflog expire --expire=now --all\n   git gc --prune=now\n"
            + "   rồi thay lịch sử trên máy chủ, và mọi bản sao khác của kho phải được lấy lại từ đầu."
    }

    private var site: String? {
        stage == .approved
            ? "Bài đang ở mục đã duyệt: gỡ trang của bài và bản lưu đệm khỏi máy chủ web, rồi dựng lại trang."
            : nil
    }

    private var others: String {
        "Ghi lại: ai phát hiện, lúc nào, tệp đã tới những máy nào, ai đã xem. Không ghi nội dung của tệp."
    }
}
