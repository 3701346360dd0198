extension RecordRule {
    static let missingField = RecordRule(
        code: "DL001", name: "missing-field", summary: "Các trường bắt buộc của sổ phải có giá trị.",
        basis: ["QC Đ9"], gravity: .errorWhenApproved,
        rationale: "Sổ thiếu trường thì người dân không tra được, và dữ liệu mở không dùng được.",
        examples: [
            .passes("contact", "office: Văn phòng HĐND và UBND\nunit: Văn phòng"),
            .fails("contact", "unit: Văn phòng", line: 0),
            .fails("contact", "unit: Văn phòng\noffice:", line: 2),
            .fails("contact", "unit: Văn phòng\noffice: \" \"", line: 2),
        ],
        check: { entry, _ in faults(of: entry.record) })

    private static func faults(of record: Record) -> [RecordFault] {
        let inner = record.filled.flatMap { _, value -> [RecordFault] in
            switch value {
            case .record(let record): faults(of: record)
            case .records(let records): records.flatMap(faults)
            default: []
            }
        }
        return record.missing.map { field in
            RecordFault(
                at: record.position(of: field.key),
                "Thiếu trường `\(field.key)` (\(field.label.lowercased())).",
                help: "\(field.help) Ví dụ: `\(field.key): \(field.example)`.",
                basis: field.basis.isEmpty ? nil : field.basis)
        } + inner
    }
}
