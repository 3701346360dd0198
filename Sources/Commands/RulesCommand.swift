import ArgumentParser
import Content
import Editorial
import Rules
import Serialization

struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "Liệt kê các quy tắc kiểm tra.", aliases: ["quy-tac"])

    @Option(name: .long, help: ArgumentHelp("Dạng kết quả: text, json hoặc markdown.", valueName: "dạng"))
    var format = "text"

    private enum Format: String, CaseIterable {
        case text, json, markdown
    }

    func run() throws {
        switch try OutputFormat.parse(format) as Format {
        case .text: Console.write(RuleList.text(RuleCatalogue.all), to: 1)
        case .json: Console.write(RuleList.json(RuleCatalogue.all), to: 1)
        case .markdown: Console.write(RuleReference.markdown(RuleCatalogue.all), to: 1)
        }
    }
}

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Giải thích một quy tắc: căn cứ, lý do, ví dụ; `explain ly-do` liệt kê lý do từ chối.",
        aliases: ["giai-thich"])

    @Argument(help: ArgumentHelp("Mã hoặc tên của quy tắc, ví dụ DC001.", valueName: "mã"))
    var code: String

    func run() throws {
        if let grounds = GroundList.text(of: code) {
            Console.write(grounds, to: 1)
            return
        }
        if let rule = AuditRule.rule(code) {
            Console.write(RuleList.explanation(rule), to: 1)
            return
        }
        guard let rule = RuleCatalogue.rule(code) else {
            let nearest = RuleList.nearest(to: code).map { " Có phải ý là \($0)?" } ?? ""
            throw CommandFailure(
                "bientap: không có quy tắc “\(code)”.\(nearest)\n  → Xem danh sách bằng `bientap rules`.\n",
                status: ExitStatus.usage)
        }
        Console.write(RuleList.explanation(rule), to: 1)
    }
}
