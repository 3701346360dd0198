import ArgumentParser
import CivilTime
import Content
import Editorial
import Serialization
import Workspace
import Reading

struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Bài nào đang chờ ai, và chờ bao nhiêu ngày làm việc.",
        discussion: "Hoàn tất luôn một bước bị ngắt giữa chừng, nếu có.", aliases: ["tinh-hinh"])

    @OptionGroup var options: SharedOptions

    @Option(name: .long, help: ArgumentHelp("Dạng kết quả: text hoặc json.", valueName: "dạng"))
    var format = "text"

    @Option(name: .long, help: ArgumentHelp("Chỉ những bài chờ thành viên này.", valueName: "thành viên"))
    var by: String?

    /// Completes what a killed command left. Whoever may only read the files still sees how things stand.
    private func recover(_ session: WardSession) {
        do {
            guard let recovered = try ActTransaction.recover(root: session.folder.root, purpose: "status")
            else {
                return
            }
            options.console.remark(RecoveryRemark.text(recovered))
        } catch {
            options.console.remark(CommandFailure(error).message)
        }
    }

    func run() async throws {
        let format: OutputFormat.Plain = try OutputFormat.parse(format)
        let session = try WardSession.openReporting(options)
        if let by, session.settings.board.member(by) == nil {
            throw CommandFailure.unknownMember(by, session)
        }
        recover(session)
        let ward = try await session.ward()
        let items = Waiting.all(in: ward, now: session.now).filter {
            by == nil || $0.members.contains(by ?? "")
        }
        let secret = await session.secretPaths(among: items.map(\.article))
        let today = session.now.date
        let year = CivilDate(year: today.year, month: 1, day: 1) ?? today
        let report = StatusReport(
            items: items, settings: session.settings, secretPaths: secret,
            urgency: UrgentShare(in: ward, during: year...today, now: session.now), isOfOneMember: by != nil)
        options.console.result(format == .json ? report.json : report.text)
    }
}

extension CommandFailure {
    /// A member that the board does not have.
    static func unknownMember(_ id: String, _ session: WardSession) -> CommandFailure {
        let ids = session.settings.board.members.map(\.id.value).joined(separator: ", ")
        return CommandFailure(
            "bientap: không có thành viên “\(id)”.\n  → Dùng một trong: \(ids).\n", status: ExitStatus.usage)
    }
}
