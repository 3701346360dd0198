import Content
import Diagnostics
import Reading

extension Rule {
    static let uncoveredSubject = Rule(
        code: "BB006", name: "uncovered-subject",
        summary: "Mỗi nội dung mà quy chế giao cho thành viên phải có chuyên mục để đăng.",
        basis: (1...8).map { "QC Đ9.\($0)" }, severity: .onlyApproved(.error),
        rationale:
            "Điều 9 giao cho từng thành viên các nội dung phải cập nhật. Nội dung không có chuyên mục nào thì không đăng "
            + "được ở đâu; chuyên mục không dẫn khoản ấy thì không thấy vì sao nó thuộc người phụ trách.",
        examples: [
            .settingsPass(),
            .settingsFail(replacing: "sections: [gioi-thieu]", with: "sections: []", line: 11),
            .settingsFail(
                replacing: "sections: [gioi-thieu]", with: "sections: [gioi-thieu-chung]", line: 11),
            .settingsFail(replacing: "basis: [QC Đ9.5]", with: "basis: [QC Đ9.6]", line: 10),
        ],
        check: .settings { context in
            context.settings.regulation.subjects.compactMap { subject in
                let existing = subject.sections.compactMap { context.settings.section($0.value) }
                guard !existing.contains(where: { $0.basis.contains { rests($0, on: subject.clause) } })
                else {
                    return nil
                }
                let names = existing.map { "`\($0.id.value)`" }.joined(separator: ", ")
                return RuleFault(
                    at: subject.position,
                    "Nội dung “\(subject.title)” (\(subject.clause)) chưa có chuyên mục.",
                    help: existing.isEmpty
                        ? "Ghi vào `sections` mã của một chuyên mục có thật, hoặc thêm chuyên mục vào `sections` của site.yml; quy chế của phường, xã không giao nội dung này thì xóa dòng này khỏi `regulation.section_subjects`."
                        : "Thêm `\(subject.clause)` vào `basis` của chuyên mục \(names).")
            }
        })

    /// Whether a clause is another one or a part of it: `QC Đ4.2b` of `QC Đ4.2`.
    private static func rests(_ basis: String, on clause: String) -> Bool {
        guard basis.hasPrefix(clause) else { return false }
        return basis.dropFirst(clause.count).first.map { !$0.isNumber } ?? true
    }
}
