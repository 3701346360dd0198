import ArgumentParser
import CivilTime
import Content
import Diagnostics
import Hashing
import Publishing
import Rules
import Workspace

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Dựng trang thông tin điện tử từ các bài đã duyệt.",
        discussion: """
            Không ghi gì khi một bài đã duyệt còn lỗi. Trang mới được chuẩn bị bên cạnh và thay trang cũ trong một \
            bước, nên lúc nào thư mục đích cũng là một trang trọn vẹn.
            """,
        aliases: ["dung-trang"])

    @OptionGroup var options: SharedOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Thư mục đích; mặc định là public trong thư mục của phường, xã.", valueName: "thư mục"))
    var output: String?

    @Flag(name: .long, help: "Dựng bản xem thử có cả bài chưa duyệt; mọi trang ghi rõ điều đó.")
    var drafts = false

    @Flag(
        name: .long,
        help:
            "Ghi thêm bản nén .br và .gz cạnh mỗi tệp chữ, để máy chủ gửi ngay (hoặc build.compress trong site.yml)."
    )
    var compress = false

    func run() async throws {
        let session = try WardSession.openReporting(options)
        let target = try OutputTarget.resolve(output, root: session.folder.root)
        let pipeline = BuildPipeline(
            session: session, isPreview: drafts,
            isCompressed: compress || session.settings.build.isCompressed, console: options.console)
        try await pipeline.run(into: try OutputFolder(path: target))
    }
}

/// Where a build goes.
enum OutputTarget {
    /// The absolute path of the output folder; one that would lie in the ward's sources is refused.
    static func resolve(_ option: String?, root: String) throws -> String {
        guard option != "" else {
            throw CommandFailure(
                "bientap: --output chưa có tên thư mục.\n  → Ghi tên thư mục đích.\n",
                status: ExitStatus.usage)
        }
        let path = try AbsolutePath.ofTarget(option ?? "\(root)/public")
        let isInside = ["content", "themes", ".git"].contains {
            path == "\(root)/\($0)" || path.hasPrefix("\(root)/\($0)/")
        }
        guard !isInside, path != root, !root.hasPrefix(path + "/"), path != "/" else {
            throw CommandFailure(
                "bientap: không dựng trang vào \(path): đó là nơi chứa dữ liệu nguồn.\n"
                    + "  → Chọn thư mục khác với --output.\n", status: ExitStatus.inputOutput)
        }
        return path
    }
}
