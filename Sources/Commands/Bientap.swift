import ArgumentParser

struct Bientap: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bientap",
        abstract:
            "Biên tập, kiểm tra và dựng trang thông tin điện tử của phường, xã theo quy chế của Ban biên tập.",
        version: "0.1.0",
        groupedSubcommands: [
            CommandGroup(
                name: "QUY TRÌNH DUYỆT",
                subcommands: [
                    NewCommand.self, SubmitCommand.self, MoveCommand.self, EndorseCommand.self,
                    AdviseCommand.self, ApproveCommand.self, ReturnCommand.self, RefuseCommand.self,
                    ReopenCommand.self, ReviseCommand.self, SuspendCommand.self, LiftCommand.self,
                    WithdrawCommand.self, ConfirmCommand.self, IncidentCommand.self,
                ]),
            CommandGroup(
                name: "THEO DÕI",
                subcommands: [StatusCommand.self, LogCommand.self, ShowCommand.self, OwnersCommand.self]),
            CommandGroup(
                name: "CÔNG VIỆC ĐỊNH KỲ",
                subcommands: [
                    DeadlinesCommand.self, ReportCommand.self, RoyaltyCommand.self, EstimateCommand.self,
                    MeetingCommand.self, ProgrammeCommand.self, ScoresheetCommand.self,

                ]),
            CommandGroup(
                name: "KIỂM TRA VÀ DỰNG TRANG",
                subcommands: [
                    CheckCommand.self, BuildCommand.self, AuditCommand.self, VerifyCommand.self,
                    RulesCommand.self, ExplainCommand.self,
                    HooksCommand.self, ServerConfigCommand.self,
                ]),
        ])
}
