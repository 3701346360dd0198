import Diagnostics

extension RecordRule {
    static let procedureCodeUsedTwice = RecordRule(
        code: "DL202", name: "procedure-code-used-twice", summary: "Mỗi thủ tục có một mã số riêng.",
        basis: ["QC Đ9.2"], gravity: .errorWhenApproved,
        rationale: "Hai trang cùng mã số thì người dân không biết trang nào đúng.",
        examples: [
            .passes(
                "procedure", ProcedureExample.lines,
                others: [ProcedureExample.lines.replacing("0.000001", with: "0.000002")]),
            .fails("procedure", ProcedureExample.lines, others: [ProcedureExample.lines], line: 1),
        ],
        check: codeUsedTwice { code, file in
            (
                "Mã số “\(code)” đã có ở \(file).",
                "Ghi đúng mã ở quyết định công bố, hoặc gộp hai bài làm một."
            )
        })
}
