import ArgumentParser
import Content
import Publishing

struct ServerConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "server-config", abstract: "In cấu hình máy chủ web cho trang của phường, xã.",
        discussion: """
            Cấu hình có các tiêu đề bảo mật, cách lưu đệm, bản nén sẵn, mã 404, 410, 301 và loại tệp; lời ghi chú trong \
            đó cho biết phải sửa những gì.
            """,
        aliases: ["cau-hinh-may-chu"])

    @OptionGroup var options: SharedOptions

    @Option(
        name: .long,
        help: ArgumentHelp("Máy chủ: nginx, apache, caddy; hoặc headers cho tệp _headers.", valueName: "dạng")
    )
    var format = "nginx"

    @Option(
        name: .customLong("web-root"),
        help: ArgumentHelp(
            "Thư mục gốc của tên miền trên máy chủ; trang nằm ở đó, hoặc ở thư mục con theo `site.url`.",
            valueName: "thư mục"))
    var webRoot = "/srv/trang/public"

    func run() throws {
        let server: WebServer = try OutputFormat.parse(format)
        let session = try WardSession.openReporting(options)
        guard let place = ServerPlace(url: session.settings.site.url, webRoot: webRoot) else {
            throw CommandFailure(
                "bientap: không viết được cấu hình cho \(session.settings.site.url.absolute("")) ở \(webRoot).\n"
                    + "  → Thư mục viết đầy đủ từ /; đường dẫn và `site.url` chỉ gồm chữ không dấu, chữ số và . _ ~ -\n",
                status: ExitStatus.usage)
        }
        options.console.result(server.configuration(place))
    }
}
