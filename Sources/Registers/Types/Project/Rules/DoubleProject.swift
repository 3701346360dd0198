import Diagnostics

extension RecordRule {
    static let doubleProject = RecordRule(
        code: "DL607", name: "double-project", summary: "Mỗi dự án chỉ có một mục trong sổ.",
        basis: ["NĐ43/2011 Đ10.1h", "QC Đ5.1"], gravity: .always(.warning),
        rationale: "Hai mục cho một dự án làm kinh phí bị cộng hai lần.",
        examples: [
            .passes(
                "project", ProjectExample.record(),
                others: [ProjectExample.record(name: "Sửa nhà văn hóa khối phố 00")]),
            .fails("project", ProjectExample.record(), others: [ProjectExample.record()], line: 1),
        ],
        check: { entry, context in
            guard let name = entry.record.text("name"),
                let other = context.other(than: entry, sharing: ProjectLookups.name(name))
            else { return [] }
            return [
                RecordFault(
                    at: entry.record.position(of: "name"),
                    "Dự án “\(name)” cũng có ở “\(other.title)” (`\(other.file)`).",
                    help: "Cập nhật bài đã có, hoặc ghi tên cho phân biệt được hai dự án.")
            ]
        })
}
