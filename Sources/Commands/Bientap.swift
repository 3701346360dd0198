import ArgumentParser

struct Bientap: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bientap",
        abstract:
            "Biên tập, kiểm tra và dựng trang thông tin điện tử của phường, xã theo quy chế của Ban biên tập.",
        version: "0.1.0",
        subcommands: [
            CheckCommand.self, BuildCommand.self, AuditCommand.self, RulesCommand.self, ExplainCommand.self,
        ])
}
