import Content
import Diagnostics
import Registers
import Reading

extension Rule {
    static let namedRequester = Rule(
        code: "DL007", name: "named-requester",
        summary: "Sổ theo dõi yêu cầu cung cấp thông tin không nêu người yêu cầu.", basis: ["TT25/2010 Đ8.2"],
        severity: .always(.error),
        rationale:
            "Sổ được công khai để thấy cơ quan trả lời thế nào, không phải để thấy ai đã hỏi.",
        examples: [
            .settingsPass(replacing: "board:\n", with: request("Kế hoạch vệ sinh khối phố")),
            .settingsFail(replacing: "board:\n", with: request("Bà Trần Thị Thí Dụ xin bản đồ"), line: 14),
            .settingsFail(replacing: "board:\n", with: request("Bản đồ, gọi 0912 000 000"), line: 14),
            .settingsFail(
                replacing: "board:\n",
                with: request("Bản đồ", more: "\n      reason: Bà Trần Thị Thí Dụ không có quyền"), line: 16),
            .settingsPass(
                replacing: "board:\n", with: request("Kế hoạch 2021-2025 và 25.000.000 đồng đã chi")),
        ],
        check: .settings { context in
            context.settings.access.register.flatMap { [$0.about, $0.reason].compactMap { $0 } }
                .compactMap { text in
                    guard let kind = PersonalData.kind(in: text.value) else { return nil }
                    return RuleFault(
                        at: text.position, "Sổ theo dõi yêu cầu nêu \(kind).",
                        help:
                            "Chỉ ghi thông tin được yêu cầu và căn cứ trả lời, bỏ phần nói về người yêu cầu.")
                }
        })

    private static func request(_ about: String, more: String = "") -> String {
        """
        access:
          register:
            - about: \(about)
              received: 2020-11-10\(more)
        board:

        """
    }
}
