import ArgumentParser
import Content
import Diagnostics
import Rules
import Workspace

struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Xác minh một trang đã lưu, một địa chỉ hoặc một bài có đúng là bản đã duyệt không.",
        discussion: """
            Mã kiểm chứng của bài được tính lại từ kho dữ liệu và so với các bước duyệt đã ghi; với trang đã lưu thì \
            so cả chữ và liên kết trên trang. Không tải gì từ mạng: địa chỉ chỉ dùng để tìm bài. Ảnh và kiểu trình bày của \
            trang đã lưu không được so. Kết thúc với 0 khi mọi thứ đúng là bản đã duyệt, với 1 khi không.
            """,
        aliases: ["xac-minh"])

    @OptionGroup var options: SharedOptions

    @Option(name: .long, help: ArgumentHelp("Dạng kết quả: text hoặc json.", valueName: "dạng"))
    var format = "text"

    @Argument(
        help: ArgumentHelp("Tệp HTML đã lưu, địa chỉ trên trang, tệp bài hoặc mã bài.", valueName: "bài"))
    var targets: [String]

    func run() async throws {
        let format: FindingReport.Format = try OutputFormat.parse(format)
        do {
            let session = try WardSession.open(options)
            let verifier = Verifier(session: session, ward: try await session.ward())
            var results: [VerificationResult] = []
            var failure: WorkspaceError?
            for target in targets {
                do {
                    results.append(try await verifier.verify(target))
                } catch let error as WorkspaceError {
                    failure = failure ?? error
                }
            }
            // What cannot be read does not keep back what could be verified.
            options.console.result(VerificationReport.render(results, session.settings, format))
            if let failure { throw failure }
            guard results.allSatisfy(\.isApproved) else { throw ExitCode(ExitStatus.refused) }
        } catch let error as InvalidSettings {
            options.console.remark(
                FindingReport.render(
                    error.findings, articles: 0, format: .text, isColored: false, folder: error.folder))
            throw ExitCode(ExitStatus.configuration)
        }
    }
}
