import CivilTime
import Diagnostics

extension RecordRule {
    static let levelNotInForce = RecordRule(
        code: "DL204", name: "level-not-in-force",
        summary: "Mức độ của dịch vụ là mức độ mà quy định đang áp dụng có.", basis: ["NĐ43/2011 Đ18"],
        gravity: .always(.warning),
        rationale:
            "Mức độ 1–4 là của Nghị định 43/2011/NĐ-CP, hết hiệu lực từ 15/08/2022; sau đó là một phần, toàn trình. Bảng thay được ở `registers.procedure.levels`.",
        examples: [
            .passes("procedure", ProcedureExample.lines),
            .fails("procedure", ProcedureExample.lines.replacing("muc-do-2", with: "toan-trinh"), line: 19),
        ],
        check: { entry, context in
            let levels = ServiceLevel.all(context.settings["procedure"])
            guard let value = entry.record.text("level"),
                !levels.contains(where: { $0.value == value && $0.isInForce(on: context.today) })
            else { return [] }
            let valid = levels.filter { $0.isInForce(on: context.today) }
                .map { "`\($0.value)` (\($0.title))" }.joined(separator: ", ")
            return [
                RecordFault(
                    at: entry.record.position(of: "level"),
                    "Mức độ `\(value)` không áp dụng vào ngày \(context.today.vietnamese).",
                    help: valid.isEmpty
                        ? "Ghi các mức độ đang áp dụng vào `registers.procedure.levels`."
                        : "Dùng một trong: \(valid).")
            ]
        })
}
