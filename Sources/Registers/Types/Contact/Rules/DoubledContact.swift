import Diagnostics

extension RecordRule {
    static let doubledContact = RecordRule(
        code: "DL505", name: "doubled-contact",
        summary: "Một người ở một chức vụ chỉ có một mục trong danh bạ.",
        basis: ["QC Đ9.1"], gravity: .always(.warning),
        rationale: "Hai mục của một người thì sớm muộn một mục sẽ cũ, người dân không biết số nào đúng.",
        examples: [
            .passes("contact", sample, others: ["office: Văn thư\nunit: Văn phòng\nroom: Phòng 2"]),
            .fails("contact", sample, others: [sample], line: 0),
        ],
        check: { entry, context in
            let others = context.records.entries(of: .contact, sharing: ContactLookups.person(entry))
                .filter { $0.file != entry.file && (entry.id.isEmpty || $0.id != entry.id) }
            return others.prefix(1).map { other in
                RecordFault(
                    at: entry.record.position, "Đã có mục “\(other.title)” cùng chức vụ: \(other.file).",
                    help: "Giữ một mục, rút mục kia; hoặc sửa tên, chức vụ cho khác nhau.")
            }
        })

    private static let sample = "office: Chánh Văn phòng\nunit: Văn phòng\nroom: Phòng 2"
}
