import Diagnostics

extension RecordRule {
    static let missingProcedureFact = RecordRule(
        code: "DL201", name: "missing-procedure-fact",
        summary: "Thủ tục phải nêu số bộ hồ sơ, mẫu đơn, yêu cầu, phí và lệ phí.", basis: ["TT32/2017 Đ5.1"],
        gravity: .errorWhenApproved,
        rationale:
            "Mười một thông tin tối thiểu gồm cả những điều “không có”: phải nói rõ là không, vì để trống thì người dân không biết là không có hay chưa ghi.",
        examples: [
            .passes("procedure", ProcedureExample.lines),
            .passes(
                "procedure",
                ProcedureExample.lines.replacing("fee: 0", with: "fee_note: Theo nghị quyết của HĐND tỉnh")),
            .fails("procedure", ProcedureExample.lines.replacing("\nfee: 0", with: ""), line: 0),
            .fails("procedure", ProcedureExample.lines.replacing("fee: 0", with: "fee:"), line: 16),
            .fails("procedure", ProcedureExample.lines.replacing("\ncopies: 1", with: ""), line: 0),
            .fails(
                "procedure", ProcedureExample.lines.replacing("\nforms_note: Không có mẫu", with: ""), line: 0
            ),
            .fails(
                "procedure", ProcedureExample.lines.replacing("requirements: [Không]", with: "requirements:"),
                line: 15),
        ],
        check: { entry, _ in
            [
                (["copies"], "số lượng hồ sơ", "Ghi số bộ, ví dụ `copies: 1`."),
                (
                    ["forms", "forms_note"], "mẫu đơn, tờ khai",
                    "Ghi tệp mẫu vào `forms`, hoặc `forms_note: Không có mẫu`."
                ),
                (
                    ["requirements"], "yêu cầu, điều kiện",
                    "Ghi vào `requirements`; không có thì ghi `requirements: [Không]`."
                ),
                (["fee", "fee_note"], "phí, lệ phí", "Ghi số tiền vào `fee` (không thu thì `fee: 0`)."),
            ]
            .compactMap { keys, what, help in fault(keys, what, help, entry.record) }
        })

    private static func fault(_ keys: [String], _ what: String, _ help: String, _ record: Record)
        -> RecordFault?
    {
        // A value that could not be read has been reported.
        guard keys.allSatisfy({ record[$0] == nil && !record.isUnread($0) }) else { return nil }
        let key = keys.first { record.has($0) } ?? keys[0]
        return RecordFault(at: record.position(of: key), "Thủ tục chưa nêu \(what).", help: help)
    }
}
