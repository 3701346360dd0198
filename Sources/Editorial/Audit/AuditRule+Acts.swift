/// Rules about recorded acts.
extension AuditRule {
    static let actByAnother = AuditRule(
        code: "QT101", name: "act-by-another",
        summary: "Mỗi bước phải do chính thành viên được ghi tên đưa vào kho.",
        basis: ["QC Đ5.3", "QC Đ6.6"],
        rationale:
            "Người chịu trách nhiệm là người ký bước; thư điện tử của tác giả commit phải là của người ấy trong "
            + "`site.yml` ở commit trước. Quyết định trên giấy thì người ghi lại (`recorded_by`) đưa vào kho."
    )

    static let actWithoutSignature = AuditRule(
        code: "QT102", name: "act-without-signature",
        summary: "Khi Ban biên tập bắt buộc ký, commit ghi bước hoặc sửa danh sách phải có chữ ký đúng khóa.",
        basis: ["QC Đ3.4", "QC Đ6.6"],
        rationale:
            "Thư điện tử trong commit ai cũng ghi được; chữ ký SSH thì chỉ người giữ khóa làm được. Khóa phải có "
            + "trong `site.yml` ở commit trước, nên không ai tự thêm khóa rồi dùng ngay trong cùng commit.")

    static let actWithoutEntitlement = AuditRule(
        code: "QT103", name: "act-without-entitlement",
        summary: "Người thực hiện bước phải có thẩm quyền vào ngày đó theo `site.yml` ở commit trước.",
        basis: ["QC Đ5.3", "QC Đ6.6", "QC Đ7.2", "QC Đ8.1", "QC Đ9"],
        rationale:
            "Thẩm quyền đi theo vai trò, chuyên mục phụ trách, nhiệm kỳ và thời hạn ủy quyền; xét theo bản có trước "
            + "commit thì không ai tự cho mình thẩm quyền.")

    static let actOnAnotherText = AuditRule(
        code: "QT104", name: "act-on-another-text",
        summary: "Mã băm trong bước phải khớp với bài và tệp đính kèm mà commit chứa.",
        basis: ["QC Đ5.3", "QC Đ6.6"],
        rationale:
            "Duyệt là duyệt một bản cụ thể; bước chép từ bài khác hoặc từ bản khác thì không có giá trị.")

    static let approvedChanged = AuditRule(
        code: "QT105", name: "approved-changed",
        summary: "Bài đã duyệt không được sửa, đổi chỗ hay thay tệp đính kèm mà không duyệt lại.",
        basis: ["QC Đ5.3", "QC Đ6.6"],
        rationale: "Việc đăng tải do Trưởng Ban biên tập quyết định; bản đăng phải đúng là bản đã được duyệt."
    )

    static let approvedVanished = AuditRule(
        code: "QT106", name: "approved-vanished",
        summary: "Bài đã duyệt không được biến mất mà không có bước gỡ bài.",
        basis: ["QC Đ4.2b", "QC Đ5.3", "QC Đ6.6"],
        rationale: "Gỡ bài là một quyết định, phải có người chịu trách nhiệm và lý do theo Điều 4.")

    static let articleCopied = AuditRule(
        code: "QT107", name: "article-copied",
        summary: "Một bài cùng các bước đã ghi không được chép ra nhiều nơi.",
        basis: ["QC Đ6.6"],
        rationale: "Bản chép mang theo chữ duyệt mà không ai đã duyệt nó ở nơi ấy.")

    static let actsRewritten = AuditRule(
        code: "QT108", name: "acts-rewritten",
        summary: "Bước đã ghi không được sửa hoặc bỏ.",
        basis: ["QC Đ5.3", "QC Đ6.6"],
        rationale: "Các bước là hồ sơ về trách nhiệm; hồ sơ chỉ được thêm vào.")

    static let unreadableActs = AuditRule(
        code: "QT109", name: "unreadable-acts",
        summary: "Phần `workflow` phải đọc được và đứng đúng chỗ.",
        basis: ["QC Đ5.3"],
        rationale:
            "Mã băm cắt bỏ phần `workflow`; viết sai chỗ thì có thể giấu nội dung khỏi mã băm hoặc giấu một bước."
    )

    static let impossibleStep = AuditRule(
        code: "QT110", name: "impossible-step",
        summary: "Các bước phải theo đúng trình tự, và tệp phải nằm ở giai đoạn mà các bước dẫn tới.",
        basis: ["QC Đ5.2", "QC Đ5.3", "QC Đ8.1"],
        rationale:
            "Trình duyệt, duyệt nội dung, duyệt đăng là ba bước của ba người, không bước nào được bỏ qua.")

    static let forgedActTime = AuditRule(
        code: "QT111", name: "forged-act-time",
        summary: "Bước không được ghi ngày sau khi commit, cũng không trước commit quá số ngày cho phép.",
        basis: ["QC Đ6.6", "QC Đ7.2"],
        rationale:
            "Ghi lùi ngày có thể đưa một bước về lúc nhiệm kỳ hoặc ủy quyền còn hiệu lực. Số ngày cho phép là "
            + "`board.rules.record_days`.")

    static let forgedCommitTime = AuditRule(
        code: "QT112", name: "forged-commit-time",
        summary: "Commit không được mang ngày trước commit đứng trước nó quá một ngày.",
        basis: ["QC Đ6.6", "QC Đ7.2"],
        rationale: "Ngày của commit là mốc để xét ngày của các bước; đồng hồ chạy lùi làm mốc ấy mất giá trị."
    )
}
