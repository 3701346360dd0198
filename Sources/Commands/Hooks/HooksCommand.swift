import ArgumentParser
import Workspace

struct HooksCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hooks", abstract: "Cho git tự kiểm tra trước khi ghi và khi nhận.",
        subcommands: [HooksInstallCommand.self])
}

struct HooksInstallCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "install",
        abstract: "Cài hook pre-commit của kho này và in hook pre-receive cho máy chủ.",
        discussion: """
            pre-commit kiểm tra những gì sắp ghi. pre-receive, in ra kết quả chuẩn, chạy trên máy chủ git: kiểm tra và \
            đối chiếu lịch sử được đẩy lên, và từ chối trước khi lưu nếu có dấu chỉ độ mật.
            """)

    @OptionGroup var options: SharedOptions

    func run() async throws {
        let folder = try options.folder()
        let ward = try await GitHooks.wardFolder(root: folder.root)
        let path = try await GitHooks.install(
            "pre-commit", script: HookScripts.preCommit(program: try AbsolutePath.ofProgram(), ward: ward),
            mark: HookScripts.mark, root: folder.root)
        options.console.remark(
            "Đã cài \(path)\n  → Ghi phần dưới đây vào hooks/pre-receive trên máy chủ git và cho phép chạy (chmod +x).\n\n"
        )
        options.console.result(HookScripts.preReceive(ward: ward))
    }
}
