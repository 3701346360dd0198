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
        ],
        check: .settings { context in
            context.settings.access.register.compactMap { request in
                guard let kind = PersonalData.kind(in: request.about.value) else { return nil }
                return RuleFault(
                    at: request.about.position, "Nội dung yêu cầu có \(kind) của người yêu cầu.",
                    help: "Chỉ ghi thông tin được yêu cầu, bỏ phần nói về người yêu cầu.")
            }
        })

    private static func request(_ about: String) -> String {
        """
        access:
          register:
            - about: \(about)
              received: 2020-11-10
        board:

        """
    }
}
