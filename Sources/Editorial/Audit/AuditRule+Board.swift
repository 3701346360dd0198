/// Rules about the board, and about the history as a whole.
extension AuditRule {
    static let membersChanged = AuditRule(
        code: "QT113", name: "members-changed",
        summary: "Thành viên chỉ thay đổi theo quyết định của Chủ tịch Ủy ban nhân dân, có số và ngày.",
        basis: ["QĐ Đ1", "QĐ Đ2", "QC Đ2", "QC Đ3"],
        rationale:
            "Ban biên tập do Chủ tịch Ủy ban nhân dân thành lập. Mỗi lần đổi thành viên, thêm quyết định vào "
            + "`board.decisions` với `by: chair` trong cùng commit; thư điện tử và khóa thì theo QT123.")

    static let memberRemoved = AuditRule(
        code: "QT114", name: "member-removed",
        summary: "Thành viên thôi nhiệm vụ được ghi `until`, không bị xóa khỏi danh sách.",
        basis: ["QC Đ3"],
        rationale: "Xóa dòng thì những bước người ấy đã làm không còn xét được.")

    static let credentialsChanged = AuditRule(
        code: "QT123", name: "credentials-changed",
        summary: "Thư điện tử và khóa của thành viên do chính người ấy đổi, hoặc đổi theo văn bản mới.",
        basis: ["QC Đ3.4", "QC Đ6.6"],
        rationale:
            "Ai đổi được khóa của người khác thì ghi bước thay người ấy được. Tự đổi thì commit mang thư điện tử, và khi "
            + "bắt buộc ký thì có chữ ký, đã khai báo từ trước; mất khóa thì cần một mục mới trong `board.decisions`."
    )

    static let writtenRulesChanged = AuditRule(
        code: "QT124", name: "written-rules-changed",
        summary:
            "Quy tắc ở `board.rules` và `board.signing` chỉ thay đổi theo văn bản của Trưởng Ban biên tập.",
        basis: ["QC Đ6.6", "QC Đ8.1"],
        rationale:
            "Các quy tắc này cho phép trình, đăng hoặc ghi lại thay cho Trưởng ban. Quy tắc mới ghi số văn bản ở "
            + "`document`; sửa, kéo dài, bỏ, đổi thời hạn hoặc việc ký thì cần văn bản mới, hoặc một mục `by: head` "
            + "trong `board.decisions`.")

    static let sectionsChanged = AuditRule(
        code: "QT115", name: "sections-changed",
        summary: "Phân công chuyên mục chỉ thay đổi theo văn bản của Trưởng Ban biên tập, có số và ngày.",
        basis: ["QC Đ6.2"],
        rationale:
            "Trưởng ban phân công thành viên phụ trách chuyên mục. Mỗi lần thêm, bỏ chuyên mục hoặc đổi người phụ "
            + "trách, phối hợp, thêm văn bản vào `board.decisions` với `by: head` trong cùng commit.")

    static let delegationChanged = AuditRule(
        code: "QT116", name: "delegation-changed",
        summary: "Ủy quyền phải có văn bản của Trưởng Ban biên tập.",
        basis: ["QC Đ7.2"],
        rationale:
            "Phó Trưởng ban chỉ thay mặt khi được ủy quyền. Ủy quyền mới ghi số văn bản ở `document`; mở rộng, kéo "
            + "dài hoặc bỏ thì cần văn bản mới, hoặc một mục `by: head` trong `board.decisions`.")

    static let decisionsRewritten = AuditRule(
        code: "QT117", name: "decisions-rewritten",
        summary: "Danh sách quyết định `board.decisions` chỉ được thêm vào cuối.",
        basis: ["QC Đ2", "QC Đ6.2"],
        rationale:
            "Mỗi thay đổi của Ban biên tập dựa vào một văn bản; sửa danh sách là xóa căn cứ của việc đã làm.")

    static let settingsChangedByAnother = AuditRule(
        code: "QT118", name: "settings-changed-by-another",
        summary:
            "Chỉ Trưởng Ban biên tập hoặc người quản trị trang được sửa Ban biên tập, chuyên mục và quy tắc.",
        basis: ["QC Đ6.2", "QC Đ9.5"],
        rationale:
            "Ai sửa được danh sách thì tự cho mình được thẩm quyền; vì vậy xét người sửa theo `site.yml` ở commit trước."
    )

    static let unreadableSettings = AuditRule(
        code: "QT119", name: "unreadable-settings",
        summary: "`site.yml` phải đọc được ở mọi commit.",
        basis: ["QC Đ2"],
        rationale: "Không đọc được thì không biết ai có thẩm quyền; bản đọc được gần nhất vẫn có hiệu lực.")

    static let boardFoundedTwice = AuditRule(
        code: "QT120", name: "board-founded-twice",
        summary: "Lịch sử chỉ có một commit thành lập Ban biên tập.",
        basis: ["QĐ Đ1", "QC Đ2"],
        rationale:
            "Commit đầu tiên có `site.yml` được coi là thành lập. Nhập thêm một lịch sử có `site.yml` riêng là đưa "
            + "vào những bước do một Ban biên tập khác xét.")

    /// A history that no longer has a known commit.
    public static let historyRewritten = AuditRule(
        code: "QT121", name: "history-rewritten",
        summary: "Lịch sử đã biết không được viết lại.",
        basis: ["QC Đ5.3", "QC Đ6.6"],
        rationale:
            "`--expect` nêu một commit đã biết, ví dụ chép ở biên bản họp; nó phải nằm trong lịch sử của nhánh. Nếu "
            + "không, ai đó đã thay lịch sử (force push).")

    static let secretInHistory = AuditRule(
        code: "QT122", name: "secret-in-history",
        summary: "Tài liệu có dấu chỉ độ mật hoặc chỉ lưu hành nội bộ không được đưa vào kho.",
        basis: ["QC Đ4.2b", "QC Đ5.1", "Luật 29/2018/QH14 Đ5.5", "Luật 29/2018/QH14 Đ5.9"],
        rationale:
            "Xét bài, tệp đính kèm, và mọi tệp khác có dòng chỉ gồm dấu ấy. Gỡ khỏi bản mới nhất chưa đủ: nội dung còn trong lịch sử git và trong mọi bản sao của kho. Kết quả "
            + "không nhắc lại chữ nào của tài liệu.")
}
